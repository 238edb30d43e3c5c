// A place named by what lasts: the ids of entries instead of their numbers, so that a row that moves keeps its name.
import { privateComponent, schemaAt } from '../model/schemas.ts';
import { type Day, isDay } from '../time/day.ts';
import { onceFor } from '../words/once.ts';
import { type Pointer, pointer, segmentsOf } from '../words/pointer.ts';

/**
 * A place with each entry of a list by its id, or by the first word of a choice in it; by its number where it has neither. Of people
 * only ids are told.
 */
export function lastingPlace(data: unknown, at: Pointer): Pointer {
  const named: string[] = [];
  let value = data;
  for (const segment of segmentsOf(at)) {
    const inner = within(value, segment);
    const isTold = named[0] !== privateComponent || hasId(inner);
    named.push(Array.isArray(value) && isTold ? nameOf(inner, value, segment) : segment);
    value = inner;
  }
  return pointer(...named);
}

function within(value: unknown, segment: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.hasOwn(value, segment) ? (value as Record<string, unknown>)[segment] : undefined;
}

function hasId(entry: unknown): boolean {
  return isName(within(entry, 'id'));
}

/** What names an entry, if it names only this one of the list. */
function nameOf(entry: unknown, list: readonly unknown[], index: string): string {
  const name = nameIn(entry);
  return name === undefined || namesIn(list).get(name)! > 1 ? index : name;
}

/** How many entries of a list bear each name. */
const namesIn = onceFor((list: readonly unknown[]): ReadonlyMap<string, number> => {
  const times = new Map<string, number>();
  for (const name of list.map(nameIn)) if (name !== undefined) times.set(name, (times.get(name) ?? 0) + 1);
  return times;
});

function nameIn(entry: unknown): string | undefined {
  if (isName(entry)) return entry;
  if (typeof entry !== 'object' || entry === null) return undefined;
  const { id } = entry as { id?: unknown };
  return isName(id) ? id : Object.values(entry).find(isName);
}

/** An id or a word of a choice; a sentence may change, and a number would be taken for a position. */
function isName(value: unknown): value is string {
  return typeof value === 'string' && /^(?!\d+$)[A-Za-z0-9][\w.-]{0,63}$/.test(value);
}

/**
 * The role that looks after a place: the nearest `ownerRole` from the place upward; where none is named, the nearest role that is
 * accountable (a duty has no other owner).
 */
export function ownerOf(data: unknown, at: Pointer): string | undefined {
  const around = aroundOf(data, at);
  const nearest = (key: string) =>
    around.map((value) => within(value, key)).findLast((role): role is string => typeof role === 'string');
  return nearest('ownerRole') ?? nearest('accountableRole');
}

/** By which day something at a place is done, as its nearest entry says; other days that fall due end something, they promise nothing. */
const promises = ['due', 'decideBy'];

/** The day that the record itself sets for a place: the day at the place, where it is one that falls due, else the nearest promise. */
export function dueOf(data: unknown, at: Pointer): Day | undefined {
  const around = aroundOf(data, at);
  const own = around.at(-1);
  if (typeof own === 'string' && isDay(own)) return schemaAt(at)?.['x-due'] ? own : undefined;
  return around
    .flatMap((value) => promises.map((key) => within(value, key)))
    .findLast((day): day is Day => typeof day === 'string' && isDay(day));
}

/** What a place lies in, from the program inward to the place itself. */
function aroundOf(data: unknown, at: Pointer): unknown[] {
  const around = [data];
  for (const segment of segmentsOf(at)) around.push(within(around.at(-1), segment));
  return around;
}
