// The days on which something was last done that must be done again, with the rhythm in which it comes again.
import type { Schema } from '../model/schemas.ts';
import type { Names } from '../program/display.ts';
import type { Day } from '../time/day.ts';
import { holderOf } from './calendar.ts';
import { sayHolder } from './passed-days.ts';
import { datesIn, type Value } from './traversal.ts';

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
  /** The day on which the program says it is done next. */
  next: Day | undefined;
}

/** Every day on which something was last done that must be done again. What is over, or looks ahead, is none. */
export function lastDays(parts: object, names: Names): LastDay[] {
  const found: LastDay[] = [];
  for (const date of datesIn(parts)) {
    const { at, value, schema } = date;
    const own = holderOf(date)[schema['x-every'] ?? ''];
    const rhythm = typeof own === 'string' ? own : schema['x-fresh'];
    if (rhythm === undefined || schema['x-due'] || date.around.some(isOver)) continue;
    const told = { at, day: value, subject: sayHolder(date, names), title: schema.title ?? '' };
    found.push({ ...told, rhythm, isOwn: typeof own === 'string', next: nextOf(date) });
  }
  return found;
}

/** Whether the program names a day for the next time that is not past; once it is, the rule on promised days tells it. */
export function isNamedNext({ next }: LastDay, today: Day): boolean {
  return next !== undefined && next >= today;
}

/** What is retired, or a product without support, is not done again. */
function isOver({ value }: Value): boolean {
  const { status, support } = value as { status?: unknown; support?: { basis?: unknown } };
  return status === 'retired' || support?.basis === 'ended';
}

function nextOf(date: Value): Day | undefined {
  const siblings: Readonly<Record<string, Schema>> = date.around.at(-1)?.schema.properties ?? {};
  const key = Object.keys(siblings).find((name) => siblings[name]!['x-due'] && siblings[name]!['x-every']);
  const next = key === undefined ? undefined : holderOf(date)[key];
  return typeof next === 'string' ? next : undefined;
}
