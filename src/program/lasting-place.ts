// A place named by what lasts: the ids of entries instead of their numbers, so that a row that moves keeps its name.
import { type Pointer, pointer, segmentsOf } from '../words/pointer.ts';

/** A place with each entry of a list by its id, or by the first word of a choice in it; by its number where it has neither. */
export function lastingPlace(data: unknown, at: Pointer): Pointer {
  const named: string[] = [];
  let value = data;
  for (const segment of segmentsOf(at)) {
    const inner = within(value, segment);
    named.push(Array.isArray(value) ? nameOf(inner, value, segment) : segment);
    value = inner;
  }
  return pointer(...named);
}

function within(value: unknown, segment: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.hasOwn(value, segment) ? (value as Record<string, unknown>)[segment] : undefined;
}

/** What names an entry, if it names only this one of the list. */
function nameOf(entry: unknown, list: readonly unknown[], index: string): string {
  const name = nameIn(entry);
  return name === undefined || list.filter((other) => nameIn(other) === name).length > 1 ? index : name;
}

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

/** The role that looks after a place: the nearest `ownerRole` from the place upward. */
export function ownerOf(data: unknown, at: Pointer): string | undefined {
  let owner: string | undefined;
  let value = data;
  for (const segment of ['', ...segmentsOf(at)]) {
    if (segment !== '') value = within(value, segment);
    const said = within(value, 'ownerRole');
    if (typeof said === 'string') owner = said;
  }
  return owner;
}
