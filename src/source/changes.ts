// What differs between two states of a file's data, as single changes: each sets, adds or removes one value.
import { isDeepStrictEqual } from 'node:util';

/** Where a value stands: keys and positions of entries. */
export type Way = readonly (string | number)[];

/** One change. Without a value the key or the entry goes away; an entry at the end of its list is added. */
export interface ValueChange {
  way: Way;
  value: unknown;
}

/** The changes that make one state of the data the other, as deep as they can lie, in the order of the file. */
export function changesBetween(before: unknown, after: unknown, way: Way = []): ValueChange[] {
  if (isDeepStrictEqual(before, after)) return [];
  if (isGroup(before) && isGroup(after)) {
    const set = Object.keys(after).flatMap((key) => changesBetween(before[key], after[key], [...way, key]));
    const gone = Object.keys(before).filter((key) => after[key] === undefined && !isNothing(before[key]));
    return [...set, ...gone.map((key) => ({ way: [...way, key], value: undefined }))];
  }
  if (Array.isArray(before) && Array.isArray(after) && before.length > 0 && after.length > 0) {
    if (after.length >= before.length)
      return after.flatMap((item, index) => changesBetween(before[index], item, [...way, index]));
    const gone = entriesGone(before, after);
    if (gone) return gone.map((index) => ({ way: [...way, index], value: undefined }));
  }
  return [{ way, value: after }];
}

/** The positions of entries that are no longer there, where all the others are as they were. */
function entriesGone(before: readonly unknown[], after: readonly unknown[]): number[] | undefined {
  const gone: number[] = [];
  let next = 0;
  for (const [index, item] of before.entries()) {
    if (isDeepStrictEqual(item, after[next])) next++;
    else gone.push(index);
  }
  return next === after.length ? gone : undefined;
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}
