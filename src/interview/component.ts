// One part of a program after the other: which of its fields are open, and their questions in the order of the schema.
import { isDeepStrictEqual } from 'node:util';
import { allPresetsOf, audienceOf, isFor } from '../model/audience.ts';
import { type Field, fieldsOf } from '../model/fields.ts';
import { componentNames, type Schema, schemaOf } from '../model/schemas.ts';
import { assemblyOf } from '../program/assembly.ts';
import { isKeptByHand } from '../program/by-hand.ts';
import { isUnfinished } from '../program/standing.ts';
import { structureOf } from '../program/structure.ts';
import { pointer, pointerTo, valueAt } from '../words/pointer.ts';
import { consequenceOf } from './consequence.ts';
import { questionsIn } from './counting.ts';
import type { Depth } from './depth.ts';
import type { Desk } from './desk.ts';
import { dutiesIn } from './proposals.ts';
import { askField } from './questioner.ts';

/** What the questions of a whole part work with. */
export interface PartDesk extends Omit<Desk, 'progress'> {
  tell: (text: string) => void;
  /** Where the whole stands: `41 of 386`. */
  whole: () => string;
}

/** What decides which fields are open. */
type DraftDesk = Pick<Desk, 'draft' | 'today' | 'clocks'>;

/** The fields without a full answer that the interview asks for at a depth. */
export function openFields(desk: DraftDesk, depth: Depth): ReadonlySet<Field> {
  const { fields } = structureOf(assemblyOf(desk.draft), desk.today);
  const wanted = [...fields.values()].filter(
    ({ field, state, asked }) =>
      (isUnfinished(state) || hasUsualRowsOnly(field.schema, valueAt(desk.draft, pointerTo(field.path)))) &&
      (asked || state === 'partial' || followsFrom(desk, field) || (depth === 'all' && !isKeptByHand(field))),
  );
  return new Set(wanted.map(({ field }) => field));
}

/** Whether answers elsewhere make an optional field necessary: a duty that applies needs its filing. */
function followsFrom(desk: DraftDesk, { path }: Field): boolean {
  return path === 'policies.regulatoryNotifications' && dutiesIn(desk).length > 0;
}

/** Whether a list inside a field holds usual rows without a word of one's own, of which one is asked. */
function hasUsualRowsOnly(schema: Schema, value: unknown): boolean {
  if (Array.isArray(value)) {
    const presets = allPresetsOf(schema);
    const own = Object.entries(schema.items?.properties ?? {}).filter(([, { 'x-asked': asked }]) => asked === true);
    const isUsual = (row: object) => presets.some((preset) => isDeepStrictEqual(preset, row));
    return value.length > 0 && value.every(isUsual) && value.some((row) => own.some(([key]) => !(key in row)));
  }
  const inner = Object.entries(schema.properties ?? {});
  return inner.some(([key, property]) => hasUsualRowsOnly(property, valueAt(value, pointer(key))));
}

/**
 * Asks for fields of a part. What became necessary by an answer is asked in the same go: `wanted` is looked at again when all
 * of its fields were asked.
 */
export async function askPart(
  desk: PartDesk,
  name: string,
  depth: Depth,
  wanted: () => readonly Field[],
): Promise<void> {
  const done = new Set<Field>();
  let asked = 0;
  for (let next = wanted(); next.some((field) => !done.has(field)); next = wanted()) {
    const now = next.filter((field) => !done.has(field));
    const counted = now.map((field) => ({ field, questions: questionsIn(desk.draft, field, depth, desk.again) }));
    const total = counted.reduce((sum, { questions }) => sum + questions, asked);
    for (const { field, questions } of counted) {
      done.add(field);
      const place = `${schemaOf(name).title ?? name} ${asked + 1} of ${total}`;
      asked += questions;
      await askField(withProgress(desk, place), field, depth);
      const consequence = consequenceOf(field.path, desk.draft, desk.clocks, desk.today);
      if (consequence !== undefined) desk.tell(consequence);
    }
  }
}

/** A desk at which every question says where the whole and the part stand, both in questions: `41 of 386 · Charter 3 of 14`. */
export function withProgress(desk: PartDesk, place: string): Desk {
  return { ...desk, progress: `${desk.whole()} · ${place}` };
}

/** Asks for what is open in a part. */
export async function askOpen(desk: PartDesk, name: string, depth: Depth): Promise<void> {
  await askPart(desk, name, depth, () => {
    const fields = openFields(desk, depth);
    return fieldsOf(name).filter((field) => fields.has(field));
  });
}

/** Asks for what is open in the lists that got an entry where another question needed it. */
export async function askAdded(desk: PartDesk, depth: Depth): Promise<void> {
  const isAdded = ({ path }: Field) => [...desk.added].some((list) => list === path || list.startsWith(`${path}.`));
  for (const name of ['program', ...componentNames]) {
    const added = fieldsOf(name).filter(isAdded);
    if (added.length === 0) continue;
    const open = openFields(desk, depth);
    const fields = added.filter((field) => open.has(field));
    if (fields.length > 0) await askPart(desk, name, depth, () => fields);
  }
}

/** Asks a part from its first question to its last, with the present answers as defaults. */
export async function askAgain(desk: PartDesk, name: string, depth: Depth): Promise<void> {
  await askPart({ ...desk, again: true }, name, depth, () => {
    const { fields } = structureOf(assemblyOf(desk.draft), desk.today);
    return fieldsOf(name).filter((field) => {
      const { state, asked } = fields.get(field.path) ?? { state: 'open', asked: false };
      if (isKeptByHand(field)) return asked && isUnfinished(state);
      const isAnswered = valueAt(desk.draft, pointerTo(field.path)) !== undefined;
      if (!isAnswered && !isFor(audienceOf(desk.draft), field.schema)) return false;
      return asked || depth === 'all' || state !== 'open';
    });
  });
}
