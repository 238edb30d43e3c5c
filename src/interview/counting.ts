// How many questions a program has, and how many of them are answered: the whole progress, and what each part still asks.
import { type Audience, audienceOf, isFor, presetsOf, requiredComponents } from '../model/audience.ts';
import { type Field, fieldsOf } from '../model/fields.ts';
import { componentNames, privateComponent, type Schema } from '../model/schemas.ts';
import { isKeptByHand } from '../program/by-hand.ts';
import { isAsked } from '../program/standing.ts';
import { isSaidOf } from '../program/unanswered.ts';
import { pointerTo, valueAt } from '../words/pointer.ts';
import { type Depth, isWantedIn } from './depth.ts';
import { isPlain } from './question.ts';

/** Questions of a program or of a part of it. */
export interface Count {
  answered: number;
  open: number;
}

const none: Count = { answered: 0, open: 0 };
const one: Count = { answered: 0, open: 1 };
const questionsPerMinute = 4;
const sharedFrom = 4; // So many usual rows get one answer together.

/** About how long so many questions take, in whole minutes. */
export function minutesFor(questions: number): number {
  return Math.max(1, Math.round(questions / questionsPerMinute));
}

/** The parts that a program of a kind is asked for: psirt.yaml, the components that it must have or has, and the people. */
export function askedParts(draft: Record<string, unknown>): string[] {
  const required: readonly string[] = requiredComponents(audienceOf(draft));
  const others = componentNames.filter(
    (name) => name !== privateComponent && !required.includes(name) && draft[name] !== undefined,
  );
  return ['program', ...required, ...others, privateComponent];
}

/** The whole progress. */
export function progressOf(draft: Record<string, unknown>, depth: Depth): Count {
  return sum(askedParts(draft).map((name) => countOf(draft, fieldsIn(draft, name, depth), depth)));
}

/** The questions of some fields. */
export function countOf(draft: Record<string, unknown>, fields: readonly Field[], depth: Depth): Count {
  const audience = audienceOf(draft);
  return sum(
    fields.map(({ path, schema }) => {
      const at = pointerTo(path);
      return isSaidOf(draft, at) ? { answered: 1, open: 0 } : questionsOf(schema, valueAt(draft, at), depth, audience);
    }),
  );
}

/** How many questions a field asks, at least one; `again` counts those that are answered, too. */
export function questionsIn(draft: Record<string, unknown>, field: Field, depth: Depth, again = false): number {
  const { answered, open } = countOf(draft, [field], depth);
  return Math.max(1, open + (again ? answered : 0));
}

function fieldsIn(draft: Record<string, unknown>, name: string, depth: Depth): Field[] {
  const expected = { ...audienceOf(draft), ambition: Number(draft.targetMaturity ?? 1) };
  return fieldsOf(name).filter(
    (field) => !isKeptByHand(field) && (isAsked(field, expected) || (depth === 'all' && isFor(expected, field.schema))),
  );
}

function questionsOf(schema: Schema, value: unknown, depth: Depth, audience: Audience): Count {
  if (!isFor(audience, schema)) return none;
  if (isPlain(schema)) return value === undefined ? one : { answered: 1, open: 0 };
  if (schema.type === 'object') return inGroup(schema, value, depth, audience);
  const rows = Array.isArray(value) ? (value as unknown[]) : [];
  const item = schema.items as Schema;
  if (rows.length > 0) return sum(rows.map((row) => inGroup(item, row, depth, audience)));
  return { answered: 0, open: 1 + inUsualRows(item, presetsOf(schema, audience).length, depth, audience) };
}

function inGroup(schema: Schema, value: unknown, depth: Depth, audience: Audience): Count {
  const group = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  const keys = Object.entries(schema.properties ?? {}).filter(
    ([name]) => name !== 'id' && isWantedIn(schema, name, depth, group, audience),
  );
  return sum(keys.map(([name, property]) => questionsOf(property, group[name], depth, audience)));
}

/** What a list asks about the rows that it usually has, before there are any; without usual rows about its first one. */
function inUsualRows(item: Schema, rows: number, depth: Depth, audience: Audience): number {
  const keys = Object.entries(item.properties ?? {}).filter(
    ([name]) => name !== 'id' && isWantedIn(item, name, depth, {}, audience),
  );
  const counts = keys.map(([, property]) => {
    const canShare = property.enum !== undefined || property['x-ref'] !== undefined;
    const isShared = rows >= sharedFrom && (canShare || depth === 'short');
    return questionsOf(property, undefined, depth, audience).open * (isShared ? 1 : Math.max(1, rows));
  });
  return counts.reduce((total, count) => total + count, 0);
}

function sum(counts: readonly Count[]): Count {
  return counts.reduce(
    (total, { answered, open }) => ({ answered: total.answered + answered, open: total.open + open }),
    none,
  );
}
