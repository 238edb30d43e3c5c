// `psirt render`: writes the documents, or with `--check` says which are not what the program says.
import { join, relative } from 'node:path';
import { openCatalogs } from '../../catalogs/catalogs.ts';
import { compose, isPrivate, madeElsewhere, neededTemplates, unnamed } from '../../documents/compose.ts';
import type { Document } from '../../documents/document.ts';
import { isForRole } from '../../documents/files/review-calendar.ts';
import type { Judged } from '../../documents/judged.ts';
import { type Material, shownOf } from '../../documents/material.ts';
import { compareShelf, type ShelfItem } from '../../documents/shelf.ts';
import type { Template } from '../../documents/templates.ts';
import type { Draft } from '../../model/draft.ts';
import { exists, filesBelow, writeFiles } from '../../outside/disk.ts';
import { editionsFor, templatesOf } from '../../outside/library.ts';
import { findProgram, readProgram } from '../../outside/repository.ts';
import type { World } from '../../outside/world.ts';
import type { Assembly } from '../../program/assembly.ts';
import { withOwn } from '../../program/own-catalogs.ts';
import { structureOf } from '../../program/structure.ts';
import { count } from '../../time/duration.ts';
import { CannotRun, exitCodes } from '../../words/exit.ts';
import { harmless } from '../../words/harmless.ts';
import { sayKnown } from '../../words/suggestion.ts';
import type { approvedDocuments } from './approved.ts';
import { blocking, patchOf, sayings, tellDifferences, whereWordsGo } from './differences.ts';
import { bytesOf, outputFolder, readingOld } from './folder.ts';
import { inFormat } from './forms.ts';
import type { RenderOptions } from './options.ts';
import { refuseMadeElsewhere, refuseUnknown, refuseUnreadable } from './refusals.ts';
import { calendarFor } from './role-calendar.ts';
import { causesOf, keepTraces, makingOf, sealsIn, tracesIn } from './sealing.ts';
import { tellChanged, tellExpired, tellHeldBack, tellLanguages, tellPrivate } from './withheld.ts';

/** Renders a program and returns the exit code. */
export async function render(world: World, folder: string | undefined, options: RenderOptions): Promise<number> {
  refuseUnknown(options);
  const program = findProgram(world, folder);
  const assembly = readProgram(program, world);
  refuseUnreadable(assembly);
  const templates = askedFor(templatesOf(world, program, assembly.data, options.templates), options.only);
  refuseMadeElsewhere(madeElsewhere(templates, assembly.data), options.only);
  const out = outputFolder(world, program, assembly, options);
  const read = readingOld(world, program, out);
  const judge = await judging(templates, assembly);
  const composing = (each: Assembly) =>
    materialOf(each, templates, { tlp: options.tlp, allDates: options.allDates, before: read, judged: judge?.(each) });
  const plain =
    options.calendarFor !== undefined
      ? [calendarFor(options.calendarFor, composing(assembly))]
      : options.approved
        ? await approvedOnes(world, program, assembly, templates, options.only, (each) => compose(composing(each)))
        : compose(composing(assembly));
  const isMade = options.calendarFor !== undefined || options.approved;
  const wanted = isMade ? plain : chosen(plain, options.only);
  const form = await inFormat(options.format, { world, program, assembly, templates, documents: plain }, wanted);
  const { documents, placed } = form;
  const isWhole =
    [options.only, options.tlp, options.calendarFor].every((option) => option === undefined) && !options.approved;
  const notHere = [...madeElsewhere(placed, assembly.data), ...unnamed(placed, assembly.data)];
  const elsewhere = notHere.map(({ head }) => head.path);
  const present = isWhole ? filesBelow(out).filter((path) => !isForRole(path) && form.isOurs(path)) : [];
  const traces = tracesIn(program, out);
  const items = compareShelf(documents, { present, read, seals: sealsIn(traces), elsewhere });
  const made = makingOf(assembly, templates, options);
  const shown = relative(world.directory, out).replaceAll('\\', '/') || '.';
  const code = options.check
    ? tellDifferences(world, shown, items, options.format, causesOf(documents, traces, made))
    : write(world, out, shown, items, documents, options);
  tellChanged(world, documents);
  if (code === exitCodes.fine && !options.check && !options.dryRun) {
    keepTraces(program, out, documents, made);
    form.tell();
    if (isWhole) tellLanguages(world, plain, assembly.data as Draft);
    tellPrivate(world, shown, placed.filter(isPrivate), items);
    tellExpired(world, shown, items, assembly.data as Draft);
  }
  if (options.tlp === undefined) return code;
  const left = notHere.filter(({ head }) => exists(join(out, head.path)));
  const isHeld = ({ head }: Template) => !documents.some(({ path }) => path === head.path);
  const needed = [...neededTemplates(placed, assembly.data), ...left].filter(isHeld);
  return Math.max(code, tellHeldBack(world, out, shown, needed, options));
}

async function approvedOnes(...asked: Parameters<typeof approvedDocuments>): Promise<Document[]> {
  const approved = await import('./approved.ts');
  return approved.approvedDocuments(...asked);
}

/** The templates, of which the one that is asked for by name waits for no word of the program. */
function askedFor(templates: readonly Template[], only: string | undefined): readonly Template[] {
  return templates.map((each) => (each.name === only ? { ...each, head: { ...each.head, onRequest: false } } : each));
}

/** What judges a program for the gap report, where that is made at all: it loads the whole check. */
export async function judging(
  templates: readonly Template[],
  { data }: Assembly,
): Promise<((assembly: Assembly) => Judged) | undefined> {
  if (neededTemplates(templates, data).every(({ head }) => head.onRequest === undefined)) return undefined;
  return (await import('./gaps.ts')).judgedRecord;
}

/** The documents of a program; the gap report only where it is handed in what was found. */
export function composeFrom(assembly: Assembly, templates: readonly Template[], judged?: Judged): Document[] {
  return compose(materialOf(assembly, templates, { judged }));
}

/** What the documents of a program are made of. */
export function materialOf(
  assembly: Assembly,
  templates: readonly Template[],
  wishes: Pick<Material, 'tlp' | 'allDates' | 'before' | 'judged'>,
): Material {
  const structure = structureOf(assembly, '0000-00-00');
  return {
    data: shownOf(assembly.data, structure),
    record: assembly.data,
    structure,
    catalogs: withOwn(openCatalogs(), assembly),
    templates,
    editions: editionsFor(assembly.data as Draft),
    ...wishes,
  };
}

function chosen(documents: readonly Document[], only: string | undefined): readonly Document[] {
  if (only === undefined) return documents;
  const found = documents.filter(({ name, of }) => name === only || of === only);
  if (found.length === 0) {
    const names = documents.map(({ name }) => name);
    throw new CannotRun(`There is no document "${only}".${sayKnown(only, names)}`);
  }
  return found;
}

function write(
  world: World,
  out: string,
  shown: string,
  items: readonly ShelfItem[],
  documents: readonly Document[],
  options: RenderOptions,
): number {
  const blocked = options.force ? [] : items.filter(({ state }) => blocking.includes(state));
  for (const item of blocked)
    world.print(harmless(`${shown}/${item.path} ${sayings[item.state as keyof typeof sayings]}.\n${patchOf(item)}`));
  if (blocked.length > 0) {
    world.say(whereWordsGo(options.format));
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
    ...writing.map(({ path, after }) => ({ path, text: bytesOf(path, after) })),
    ...pruned.map(({ path }) => ({ path, text: undefined })),
  ]);
  const gaps = new Set(documents.flatMap(({ open }) => open)).size;
  world.say(
    `${count(documents.length, options.format === 'md' ? 'document' : 'file')} in ${shown}: ${writing.length} written, ${documents.length - writing.length} unchanged${pruned.length > 0 ? `, ${pruned.length} removed` : ''}. ${gaps === 0 ? 'No gaps.' : `${count(gaps, 'gap')} shown.`}\n`,
  );
  return exitCodes.fine;
}
