// What files of others say becomes answers of a draft: each value is checked like a typed one, and none that is there is written over.
import { put, slugFor } from '../../model/draft.ts';
import { narrowed } from '../../model/needs.ts';
import { kindOf, labelOf, type Schema, schemaAt } from '../../model/schemas.ts';
import { asideIn, takeUp } from '../../program/unanswered.ts';
import { isWithin, type Pointer, pointerTo, valueAt } from '../../words/pointer.ts';
import { identified, wordsFor } from '../row.ts';
import { isAsked, isSame, problemIn, schemaOfKey, shown } from './judging.ts';
import type { Note } from './notes.ts';

/** A row that a file names, before it has an id. */
export type Row = Record<string, unknown>;

/** What one file is taken into: the draft, what became of what it says, and which file has answered what. */
export interface Taking {
  draft: Row;
  notes: Note[];
  origins: Map<Pointer, { file: string; line: number }>;
  file: string;
}

/** Reasons for which a place has no answer yet; with any other it shall have none. */
const stillOpen: readonly string[] = ['unknown', 'undecided', 'not-stated'];

/** A key with its value, where a file says one. */
export function given(key: string, value: string | undefined): Row {
  return value === undefined ? {} : { [key]: value };
}

/** Notes something that was seen and not taken: what it is, and why. Lines count from 1. */
export function leave(taking: Taking, line: number, says: string): void {
  taking.notes.push({ file: taking.file, line, what: 'left', says });
}

/** Takes a plain answer. Paths are dotted, with numbers for entries of lists. */
export function answer(taking: Taking, path: string, value: unknown, line: number): void {
  const at = pointerTo(path);
  if (valueAt(taking.draft, at) !== undefined) {
    keep(taking, path, value, line);
    return;
  }
  if (isClosed(taking, path, value, line)) return;
  const problem = problemIn(schemaOfKey(taking.draft, at), value);
  if (problem !== undefined) {
    note(taking, line, 'refused', problem, path);
    return;
  }
  set(taking, at, value, line);
  note(taking, line, 'taken', shown(value), path);
}

/** Takes an entry of a list of plain values. A list that another has made stays as it is. */
export function entry(taking: Taking, path: string, value: unknown, line: number): void {
  const at = pointerTo(path);
  const list = (valueAt(taking.draft, at) ?? []) as unknown[];
  if (list.some((other) => isSame(other, value))) return;
  if (list.length > 0 && taking.origins.get(at)?.file !== taking.file) {
    keep(taking, path, value, line);
    return;
  }
  if (isClosed(taking, path, value, line)) return;
  const schema = schemaAt(at) ?? {};
  const problem = problemIn(schema.items ?? {}, value) ?? fullness(schema, list);
  if (problem !== undefined) {
    note(taking, line, 'refused', problem, path);
    return;
  }
  set(taking, at, [...list, value], line);
  note(taking, line, 'taken', shown(value), path);
}

/**
 * Takes a row of a list, or what is new in one that is there; its id, or undefined where it was not taken. `known` are the keys by
 * which one knows it again.
 */
export function row(
  taking: Taking,
  path: string,
  wanted: Row,
  known: readonly string[],
  line: number,
): string | undefined {
  const said = Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined));
  if (isClosed(taking, path, known.map((key) => said[key]).find(Boolean), line)) return undefined;
  const at = pointerTo(path);
  const rows = (valueAt(taking.draft, at) ?? []) as Row[];
  const index = known.length === 0 ? unnamedIn(taking, at, rows, said) : indexOf(rows, said, known);
  if (index < 0) return added(taking, path, said, known, line);
  taking.origins.set(`${at}/${index}`, { file: taking.file, line });
  for (const [key, value] of Object.entries(said)) {
    const inside = `${path}.${index}.${key}`;
    if (isWords(value)) for (const each of value) entry(taking, inside, each, line);
    else if (!isSame(rows[index]?.[key], value)) answer(taking, inside, value, line);
  }
  return idOf(rows[index]);
}

/** Whether a value is a list of plain ones: a second row about the same thing adds to it. */
function isWords(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

function added(taking: Taking, path: string, said: Row, known: readonly string[], line: number): string | undefined {
  const at = pointerTo(path);
  const rows = (valueAt(taking.draft, at) ?? []) as Row[];
  const schema = schemaAt(at) ?? {};
  const item = schema.items ?? {};
  const faults = Object.entries(said).flatMap(([key, value]) => {
    const problem = problemIn(narrowed(item, said, key), value);
    return problem === undefined ? [] : [{ key, problem }];
  });
  const fatal = fullness(schema, rows) ?? faults.find(({ key }) => known.includes(key))?.problem;
  if (fatal !== undefined) {
    note(taking, line, 'refused', fatal, path);
    return undefined;
  }
  const taken = Object.fromEntries(Object.entries(said).filter(([key]) => !faults.some((fault) => fault.key === key)));
  const named = identified(item, [...rows, taken], rows.length) ?? withInitials(item, taken, rows);
  set(taking, at, [...rows, named], line);
  taking.origins.set(`${at}/${rows.length}`, { file: taking.file, line });
  for (const key of Object.keys(named)) taking.origins.set(`${at}/${rows.length}/${key}`, { file: taking.file, line });
  note(taking, line, 'taken', shown(taken), path);
  for (const { key, problem } of faults) note(taking, line, 'refused', problem, `${path}.${key}`);
  return idOf(named);
}

/** Who is known to few stands under initials, as the interview proposes; a row that needs no id gets none. */
function withInitials({ required = [] }: Schema, taken: Row, rows: readonly Row[]): Row {
  if (!required.includes('id') || taken.id !== undefined) return taken;
  const initials = wordsFor(taken).match(/(?<!\p{L})\p{L}/gu) ?? [];
  return {
    id: slugFor(
      initials.join(''),
      rows.map(({ id }) => String(id ?? '')),
    ),
    ...taken,
  };
}

/** The row that is meant: the one that is known by the same, else one of the same sort in which that is still open. */
function indexOf(rows: readonly Row[], said: Row, known: readonly string[]): number {
  const same = rows.findIndex((each) => known.some((key) => said[key] !== undefined && isSame(each[key], said[key])));
  if (same >= 0) return same;
  const sort = ['type', 'kind'].find((key) => said[key] !== undefined);
  return rows.findIndex(
    (each) => sort !== undefined && each[sort] === said[sort] && known.every((key) => each[key] === undefined),
  );
}

/** A row without a name is one that an earlier run took, where nothing contradicts it; two of one file are two. */
function unnamedIn({ origins }: Taking, at: Pointer, rows: readonly Row[], said: Row): number {
  const wanted = Object.entries(said);
  return rows.findIndex((each, index) => {
    if (origins.has(`${at}/${index}`)) return false;
    return (
      wanted.some(([key, value]) => isSame(each[key], value)) &&
      wanted.every(([key, value]) => each[key] === undefined || isSame(each[key], value))
    );
  });
}

function idOf(named: Row | undefined): string | undefined {
  return typeof named?.id === 'string' ? named.id : undefined;
}

function set({ draft, origins, file }: Taking, at: Pointer, value: unknown, line: number): void {
  put(draft, at, value);
  takeUp(draft, at);
  origins.set(at, { file, line });
}

/** Leaves the answer that is there, and says so where it is another one. */
function keep(taking: Taking, path: string, value: unknown, line: number): void {
  const at = pointerTo(path);
  const origin = taking.origins.get(at);
  const there = valueAt(taking.draft, at);
  if (isSame(there, value)) return;
  const whose = origin ? `${origin.file}:${origin.line} says` : 'the program says';
  note(taking, line, 'kept', `${whose} ${shown(there)}, so ${shown(value)} was not taken`, path);
}

/** Whether a place shall have no answer; why stands in the notes. */
function isClosed(taking: Taking, path: string, value: unknown, line: number): boolean {
  const at = pointerTo(path);
  const aside = asideIn(taking.draft, at).find((said) => isWithin(at, said.at));
  if (aside && !stillOpen.includes(aside.because)) {
    note(taking, line, 'kept', `the program says why it has no answer, so ${shown(value)} was not taken`, path);
    return true;
  }
  if (isAsked(taking.draft, at)) return false;
  const kind = labelOf(schemaAt('/kind'), kindOf(taking.draft));
  note(taking, line, 'left', `${shown(value)} (a team of the kind ${kind} is not asked for it)`, path);
  return true;
}

function fullness({ maxItems }: Schema, list: readonly unknown[]): string | undefined {
  return maxItems === undefined || list.length < maxItems ? undefined : `The list takes at most ${maxItems} entries.`;
}

function note({ notes, file }: Taking, line: number, what: Note['what'], says: string, path: string): void {
  notes.push({ file, line, what, says, path });
}
