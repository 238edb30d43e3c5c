// `psirt explain`: the reference at the terminal.
import { exampleCatalog } from '../../catalogs/catalog-files.ts';
import { type Catalogs, openCatalogs } from '../../catalogs/catalogs.ts';
import { asListed } from '../../documents/as-listed.ts';
import { fieldPaths } from '../../model/field-paths.ts';
import { componentNames } from '../../model/schemas.ts';
import { findProgram, readProgram } from '../../outside/repository.ts';
import { shippedNames, shippedTemplate } from '../../outside/shipped-templates.ts';
import type { World } from '../../outside/world.ts';
import { withOwn } from '../../program/own-catalogs.ts';
import type { Page, Subject } from '../../reference/page.ts';
import { placesNear } from '../../reference/place.ts';
import { printed } from '../../reference/printed.ts';
import { namesByKind, outlineFor, pagesFor } from '../../reference/reference.ts';
import { rules } from '../../rules/rules.ts';
import { CannotRun, exitCodes } from '../../words/exit.ts';
import { fitted } from '../../words/fitting.ts';
import { didYouMean } from '../../words/suggestion.ts';
import { type BookOptions, writeBook } from './book.ts';

/** Explains a name, or lists all names; `deep` prints the whole outline of a component or field, `all` writes every page. */
export async function explain(
  world: World,
  name: string | undefined,
  { deep = false, ...book }: { deep?: boolean } & BookOptions = {},
): Promise<number> {
  const documents = shippedNames().map(shippedTemplate).sort(asListed);
  const subject: Subject = { rules, catalogs: catalogsOf(world), documents, today: world.today };
  const { paint, width } = world;
  if (book.all && (name !== undefined || deep))
    throw new CannotRun('"--all" writes every page; leave out the name and "--deep".');
  if (book.all) return writeBook(world, subject, book);
  if (book.out !== undefined || book.format !== undefined)
    throw new CannotRun(
      '"--format" and "--out" go with "--all": "psirt explain --all --out DIR" writes the reference.',
    );
  if (name === undefined) {
    if (deep) throw new CannotRun('"--deep" needs a component or a field, as in "psirt explain --deep charter".');
    world.print(fitted(listOf(world, subject), width));
    return exitCodes.fine;
  }
  const pages = deep ? [outlineFor(name)].filter((page) => page !== undefined) : pagesFor(name, subject);
  if (pages.length === 0) throw new CannotRun(sayUnknown(name, deep, subject));
  world.print([...pages, ...(deep ? [] : startOf(name))].map((page) => printed(page, paint, width)).join('\n'));
  return exitCodes.fine;
}

function sayUnknown(name: string, deep: boolean, subject: Subject): string {
  if (name.trim() === '') return 'No name was given. "psirt explain" without one lists what there is.';
  const groups = Object.values(namesByKind(subject)).flatMap((group) => group.map((entry) => entry.name));
  const places = [...fieldPaths(), ...placesNear(name)];
  const names = deep ? ['program', ...componentNames, ...places] : [...groups, ...places];
  const holding = names.filter((candidate) => candidate.toLowerCase().includes(name.toLowerCase())).slice(0, 8);
  const hint =
    didYouMean(name, names) || (holding.length > 0 ? ` Names with "${name}" in them: ${holding.join(', ')}.` : '');
  const what = deep ? `There is no component or field called "${name}".` : `There is nothing called "${name}".`;
  return `${what}${hint} "psirt explain" lists what there is; a field is named as in charter.mission, a key in it as in roles.rotation.every.`;
}

/** The catalogs with those of the program here or above. That there is none, or none that can be read, keeps nobody from an answer. */
function catalogsOf(world: World): Catalogs {
  const shipped = openCatalogs();
  try {
    return withOwn(shipped, readProgram(findProgram(world, undefined), world));
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
  return `${groups.join('\n\n')}\n\n"psirt explain NAME" says more; a field is named as in charter.mission, a key in it as in roles.rotation.every.\n`;
}
