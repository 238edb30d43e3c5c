// `psirt render`: writes the documents, or with `--check` says which are not what the program says.
import { join, relative, resolve } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import { openCatalogs } from '../../catalogs/catalogs.ts';
import { compose, isPrivate, labels, madeElsewhere, neededTemplates } from '../../documents/compose.ts';
import { type Document, withUnixLines } from '../../documents/document.ts';
import { files as machineFiles } from '../../documents/files.ts';
import { compareShelf, type ShelfItem, type ShelfState } from '../../documents/shelf.ts';
import type { Template } from '../../documents/templates.ts';
import { withoutWrong } from '../../model/valid.ts';
import { exists, filesBelow, liesInside, readText, writeFiles } from '../../outside/disk.ts';
import { loadTemplates } from '../../outside/library.ts';
import { findProgram, readProgram, shownFolder } from '../../outside/repository.ts';
import type { World } from '../../outside/world.ts';
import type { Assembly } from '../../program/assembly.ts';
import { withOwn } from '../../program/own-catalogs.ts';
import { structureOf } from '../../program/structure.ts';
import { count } from '../../time/duration.ts';
import { CannotRun, exitCodes } from '../../words/exit.ts';
import { harmless } from '../../words/harmless.ts';
import { didYouMean } from '../../words/suggestion.ts';

/** What the user may set. */
export interface RenderOptions {
  out?: string;
  only?: string;
  tlp?: string;
  format: string;
  check?: boolean;
  dryRun?: boolean;
  force?: boolean;
  prune?: boolean;
  templates?: string;
}

/** Renders a program and returns the exit code. */
export async function render(world: World, folder: string | undefined, options: RenderOptions): Promise<number> {
  if (options.format !== 'md') throw new CannotRun(`There is no format "${options.format}" yet. Known is md.`);
  if (options.tlp !== undefined && !(labels as readonly string[]).includes(options.tlp)) {
    throw new CannotRun(
      `"--tlp ${options.tlp}" must be one of ${labels.join(', ')}.${didYouMean(options.tlp, labels)}`,
    );
  }
  const program = findProgram(world, folder);
  const assembly = readProgram(program);
  refuseUnreadable(assembly);
  const templates = loadTemplates(
    options.templates === undefined ? undefined : resolve(world.directory, options.templates),
  );
  refuseMadeElsewhere(madeElsewhere(templates, assembly.data), options.only);
  const documents = chosen(composeFrom(assembly, templates, options.tlp), options.only);
  const out = outputFolder(world, program, assembly, options.out);
  const isWhole = options.only === undefined && options.tlp === undefined;
  const elsewhere = madeElsewhere(templates, assembly.data).map(({ head }) => head.path);
  const present = isWhole ? filesBelow(out) : [];
  const items = compareShelf(documents, present, (path) => readOld(join(out, path)), elsewhere);
  const shown = relative(world.directory, out).replaceAll('\\', '/') || '.';
  const code = options.check
    ? tellDifferences(world, shown, items)
    : write(world, out, shown, items, documents, options);
  if (code === exitCodes.fine && !options.check && !options.dryRun)
    tellPrivate(world, shown, templates.filter(isPrivate), items);
  const left = madeElsewhere(templates, assembly.data).filter(({ head }) => exists(join(out, head.path)));
  const needed = [...neededTemplates(templates, assembly.data), ...left];
  return options.tlp === undefined ? code : Math.max(code, tellHeldBack(world, out, shown, needed, options));
}

/** The documents of a program. */
export function composeFrom(assembly: Assembly, templates: readonly Template[], tlp?: string): Document[] {
  return compose({
    data: withoutWrong(assembly.data),
    structure: structureOf(assembly, '0000-00-00'),
    catalogs: withOwn(openCatalogs(), assembly),
    templates,
    tlp,
  });
}

/** Says of each private document that was made where it belongs. */
function tellPrivate(world: World, shown: string, templates: readonly Template[], items: readonly ShelfItem[]): void {
  for (const { head } of templates.filter(({ head: { path } }) => items.some((item) => item.path === path)))
    world.say(`${shown}/${head.path} holds personal data; it belongs where people.yaml is kept.\n`);
}

/** Says what the label holds back, and which of it lies in the folder all the same. */
function tellHeldBack(
  world: World,
  out: string,
  shown: string,
  templates: readonly Template[],
  options: RenderOptions,
): number {
  const limit = (labels as readonly string[]).indexOf(options.tlp ?? '');
  const held = templates.filter(({ head }) => (labels as readonly string[]).indexOf(head.tlp) > limit);
  if (held.length === 0) return exitCodes.fine;
  world.say(
    `Held back by --tlp ${options.tlp}: ${held.map(({ name, head }) => `${name} (${head.tlp})`).join(', ')}.\n`,
  );
  const paths = held.flatMap(({ name, head }) => [
    head.path,
    ...machineFiles.filter(({ of }) => of === name).map(({ path }) => path),
  ]);
  const lying = paths.filter((path) => exists(join(out, path))).map((path) => `${shown}/${path}`);
  if (lying.length === 0) return exitCodes.fine;
  world.say(
    `These are above the label and lie there from an earlier run: ${lying.join(', ')}. Do not publish the folder as it is; render into an empty one with --out.\n`,
  );
  return options.check ? exitCodes.findings : exitCodes.fine;
}

function refuseUnreadable(assembly: Assembly): void {
  for (const source of [assembly.header, ...assembly.files.values()]) {
    const problem = source.problems.find(({ rule }) => rule !== 'secret-in-file') ?? source.problems[0];
    if (problem)
      throw new CannotRun(
        `${source.file} cannot be used as it stands: ${problem.message} "psirt check" shows the place.`,
      );
  }
}

function refuseMadeElsewhere(templates: readonly Template[], only: string | undefined): void {
  if (templates.some(({ name }) => name === only))
    throw new CannotRun(`The document "${only}" is made only where program/people.yaml is kept; it is not here.`);
}

function chosen(documents: readonly Document[], only: string | undefined): readonly Document[] {
  if (only === undefined) return documents;
  const found = documents.filter(({ name, of }) => name === only || of === only);
  if (found.length === 0) {
    const names = documents.map(({ name }) => name);
    throw new CannotRun(`There is no document "${only}".${didYouMean(only, names)} Known are ${names.join(', ')}.`);
  }
  return found;
}

/** Where the documents go: `--out`, else what psirt.yaml says, else docs/. */
export function outputFolder(world: World, program: string, assembly: Assembly, named: string | undefined): string {
  if (named !== undefined) {
    const folder = resolve(world.directory, named);
    if (liesInside(program, folder))
      throw new CannotRun(
        `The documents would lie beside or above psirt.yaml. Name a folder of their own, such as --out docs.`,
      );
    return folder;
  }
  const publication = assembly.data.publication as { out?: unknown } | undefined;
  const out = join(program, typeof publication?.out === 'string' ? publication.out : 'docs');
  if (!liesInside(out, program))
    throw new CannotRun(
      `The folder of the documents lies outside ${shownFolder(world, program)}. Name it with --out if that is meant.`,
    );
  return out;
}

const mostEdits = 2000;
const largestDocument = 16 * 1024 * 1024;

function readOld(path: string): string | undefined {
  return exists(path) ? readText(path, path, largestDocument) : undefined;
}

const sayings: Readonly<Record<Exclude<ShelfState, 'current'>, string>> = {
  new: 'is missing',
  stale: 'is stale',
  edited: 'was edited by hand',
  foreign: 'was not written by psirt',
  orphaned: 'is left over: nothing writes it any more',
};

function tellDifferences(world: World, shown: string, items: readonly ShelfItem[]): number {
  const open = items.filter(({ state }) => state !== 'current');
  for (const item of open) {
    world.print(harmless(`${shown}/${item.path} ${sayings[item.state as keyof typeof sayings]}.\n${patchOf(item)}`));
  }
  if (open.length === 0) {
    world.say(`${count(items.length, 'document')} in ${shown}: all current.\n`);
    return exitCodes.fine;
  }
  const advice = [
    ...(open.some(({ state }) => state === 'new' || state === 'stale')
      ? ['"psirt render" writes what is missing or stale']
      : []),
    ...(open.some(({ state }) => state === 'edited' || state === 'foreign')
      ? ['"psirt render --force" overwrites what was edited']
      : []),
    ...(open.some(({ state }) => state === 'orphaned') ? ['"psirt render --prune" removes what is left over'] : []),
  ];
  world.say(`${count(open.length, 'document')} of ${items.length} in ${shown} to look at: ${advice.join('; ')}.\n`);
  return exitCodes.findings;
}

function patchOf({ path, before, after }: ShelfItem): string {
  const patch = createTwoFilesPatch(
    `${path} (on disk)`,
    `${path} (from the program)`,
    before ?? '',
    withUnixLines(after ?? ''),
    undefined,
    undefined,
    { context: 2, maxEditLength: mostEdits },
  );
  return patch ?? 'The two differ in too many lines to show them.\n';
}

function write(
  world: World,
  out: string,
  shown: string,
  items: readonly ShelfItem[],
  documents: readonly Document[],
  options: RenderOptions,
): number {
  const blocked = options.force ? [] : items.filter(({ state }) => state === 'edited' || state === 'foreign');
  for (const item of blocked)
    world.print(harmless(`${shown}/${item.path} ${sayings[item.state as keyof typeof sayings]}.\n${patchOf(item)}`));
  if (blocked.length > 0) {
    world.say(
      `Nothing was written. Move your words into the program or between the marks under "Notes", or overwrite with "psirt render --force".\n`,
    );
    return exitCodes.findings;
  }
  const writing = items.filter(({ state }) => state !== 'current' && state !== 'orphaned');
  const pruned = options.prune ? items.filter(({ state, before }) => state === 'orphaned' && before !== undefined) : [];
  if (options.dryRun) {
    for (const item of [...writing, ...pruned]) world.print(harmless(`${shown}/${item.path}\n${patchOf(item)}`));
    world.say(`${count(writing.length, 'document')} would be written, ${pruned.length} removed.\n`);
    return exitCodes.fine;
  }
  writeFiles(out, [
    ...writing.map(({ path, after }) => ({ path, text: after })),
    ...pruned.map(({ path }) => ({ path, text: undefined })),
  ]);
  const gaps = documents.reduce((sum, document) => sum + (document.name === 'index' ? 0 : document.gaps), 0);
  world.say(
    `${count(documents.length, 'document')} in ${shown}: ${writing.length} written, ${documents.length - writing.length} unchanged${pruned.length > 0 ? `, ${pruned.length} removed` : ''}. ${gaps === 0 ? 'No gaps.' : `${count(gaps, 'gap')} shown.`}\n`,
  );
  return exitCodes.fine;
}
