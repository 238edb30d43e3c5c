// The days on which something was last done that must be done again, with the rhythm in which it comes again.
import type { Names } from '../program/display.ts';
import type { Day } from '../time/day.ts';
import { holderOf, isOver, namesNext } from './calendar.ts';
import { sayHolder } from './passed-days.ts';
import { type Value, valuesIn } from './traversal.ts';

/** A day on which something was last done. */
export interface LastDay {
  at: string;
  day: Day;
  /** What it belongs to, as a reader knows it. */
  subject: string;
  /** What about it: `Last measured on`. */
  title: string;
  /** After which time it is to be done again: a duration. */
  rhythm: string;
  /** Whether the program itself names the rhythm; else it is what is custom. */
  isOwn: boolean;
  /** Whether the program says on which day it is done next; once that day is past, the rule on promised days tells it. */
  isNextNamed: boolean;
}

/** Every day on which something was last done that must be done again. What is over, or looks ahead, is none. */
export function lastDays(parts: object, names: Names): LastDay[] {
  const found: LastDay[] = [];
  for (const date of valuesIn(parts).dates) {
    const { at, value, schema } = date;
    const own = holderOf(date)[schema['x-every'] ?? ''];
    const rhythm = typeof own === 'string' ? own : schema['x-fresh'];
    if (
      rhythm === undefined ||
      schema['x-due'] ||
      date.around.some((outer) => isOver(outer.value)) ||
      hangsOnRelease(date)
    )
      continue;
    found.push({
      at,
      day: value,
      title: schema.title ?? '',
      rhythm,
      isOwn: typeof own === 'string',
      isNextNamed: namesNext(date),
      // Nearly all days are young enough, so that nobody asks.
      get subject() {
        return sayHolder(date, names);
      },
    });
  }
  return found;
}

/** A list of components may be as old as the last release; the rule that compares the two tells it when it is older. */
function hangsOnRelease({ at, around }: Value): boolean {
  const product = around.at(-2)?.value as { lastReleaseOn?: unknown } | undefined;
  return at.endsWith('/sbom/updatedOn') && product?.lastReleaseOn !== undefined;
}
