// A cell of a view whose answer lacks: it bears its place in the program, so that the gap stands in the table.
import type { Pointer } from '../words/pointer.ts';

/** Where the answer of a cell would stand. */
export interface Unsaid {
  unsaidAt: Pointer;
}

/** What a view shows, or the place at which it is missing. */
export function saidOr<Said>(said: Said | undefined, at: Pointer): Said | Unsaid {
  return said === undefined || said === '' ? { unsaidAt: at } : said;
}

/** Whether a cell says no more than where its answer lacks. */
export function isUnsaid(value: unknown): value is Unsaid {
  return typeof value === 'object' && value !== null && 'unsaidAt' in value;
}

/** Whether a value is no answer. */
export function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}
