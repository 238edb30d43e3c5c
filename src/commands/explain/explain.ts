// `psirt explain`: the reference at the terminal.
import { exampleCatalog } from '../../catalogs/catalog-files.ts';
import { type Catalogs, openCatalogs } from '../../catalogs/catalogs.ts';
import { fieldPaths } from '../../model/field-paths.ts';
import { findProgram, readProgram } from '../../outside/repository.ts';
import { shippedNames, shippedTemplate } from '../../outside/shipped-templates.ts';
import type { World } from '../../outside/world.ts';
import { withOwn } from '../../program/own-catalogs.ts';
import type { Page, Subject } from '../../reference/page.ts';
import { namesByKind, pagesFor } from '../../reference/reference.ts';
import { rules } from '../../rules/rules.ts';
import { CannotRun, exitCodes } from '../../words/exit.ts';
import { fitted } from '../../words/fitting.ts';
import { didYouMean } from '../../words/suggestion.ts';

/** Explains a name, or lists all names. */
export async function explain(world: World, name: string | undefined): Promise<number> {
  const documents = shippedNames()
    .map(shippedTemplate)
    .sort((a, b) => a.head.order - b.head.order);
  const subject: Subject = { rules, catalogs: catalogsOf(world), documents };
  if (name === undefined) {
    world.print(fitted(listOf(world, subject), world.width));
    return exitCodes.fine;
  }
  const pages = pagesFor(name, subject);
  if (pages.length === 0) {
    const names = [
      ...Object.values(namesByKind(subject)).flatMap((group) => group.map((entry) => entry.name)),
      ...fieldPaths(),
    ];
    const holding = names.filter((candidate) => candidate.includes(name.toLowerCase())).slice(0, 8);
    const hint =
      didYouMean(name, names) || (holding.length > 0 ? ` Names with "${name}" in them: ${holding.join(', ')}.` : '');
    throw new CannotRun(
      `There is nothing called "${name}".${hint} "psirt explain" lists what there is; a field is named as in charter.mission.`,
    );
  }
  world.print([...pages, ...startOf(name)].map((page) => pageText(world, page)).join('\n'));
  return exitCodes.fine;
}

/** The catalogs with those of the program here or above. That there is none, or none that can be read, keeps nobody from an answer. */
function catalogsOf(world: World): Catalogs {
  const shipped = openCatalogs();
  try {
    return withOwn(shipped, readProgram(findProgram(world, undefined)));
  } catch (error) {
    if (error instanceof CannotRun) return shipped;
    throw error;
  }
}

/** A file to start from, where words alone would not do. */
function startOf(name: string): Page[] {
  if (name !== 'catalogs') return [];
  const lines = exampleCatalog().trimEnd().split('\n');
  return [{ title: 'own catalog', kind: 'a file to start from', sections: [{ heading: 'To be copied', lines }] }];
}

function listOf({ paint }: World, subject: Subject): string {
  const groups = Object.entries(namesByKind(subject)).map(([kind, entries]) => {
    const width = Math.max(...entries.map(({ name }) => name.length));
    return `${paint.bold(kind)}\n${entries.map(({ name, about }) => `  ${name.padEnd(width)}  ${paint.dim(about)}`).join('\n')}`;
  });
  return `${groups.join('\n\n')}\n\n"psirt explain NAME" says more; a field is named as in charter.mission.\n`;
}

/** What somebody copies from a page is never broken. */
const copied = ['Good', 'Bad', 'Example', 'To be copied'];

function pageText({ paint, width }: World, { title, kind, sections }: Page): string {
  const body = sections.map(({ heading, lines }) => {
    const text = lines.map((line) => `  ${line}`).join('\n');
    return `${paint.bold(heading)}\n${copied.includes(heading) ? text : fitted(text, width)}`;
  });
  return `${fitted(`${paint.underline(title)}  ${paint.dim(kind)}`, width)}\n\n${body.join('\n\n')}\n`;
}
