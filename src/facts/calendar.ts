// Every date of a program, found by its schemas: what it is about, who answers for it, and whether it lies ahead or was recorded.
import { componentNames, labelOf, privateComponent, type Schema } from '../model/schemas.ts';
import { isChoice, joinLabels, joinWords, type Names, nameOrGap } from '../program/display.ts';
import { namesWith, type Titles } from '../program/names.ts';
import type { Day } from '../time/day.ts';
import { addDuration, sayEvery } from '../time/duration.ts';
import { onceFor } from '../words/once.ts';
import { isWithin, type Pointer, pointer, segmentsOf } from '../words/pointer.ts';
import { titleOfField } from './field-title.ts';
import { type Value, valuesIn } from './traversal.ts';

/** A date with what a reader needs to know about it. */
export interface CalendarDate {
  day: Day;
  /** Something ends, takes place or must be done; else it says since when something holds, or when it was done. */
  isDue: boolean;
  /** What about it: `Review by`. */
  title: string;
  /** What it belongs to: `Policies · Disclosure policy`. */
  subject: string;
  /** The roles that answer for it, in words; empty where none is named. */
  roles: string;
  /** Their ids. */
  roleIds: readonly string[];
  /** A public holiday: it comes, but there is nothing to do. */
  isHoliday: boolean;
  /** After which time it comes again: a duration. */
  every: string | undefined;
  /** For a day that stands nowhere: the recorded day from which it is counted. */
  countedFrom: Day | undefined;
  at: Pointer;
  /** The same after a list was put in another order, and of no other date. */
  key: string;
}

type Entry = Record<string, unknown>;

/** What stands between the parts of a subject. */
export const between = ' · ';

/** All dates but those of people, which are private, by day; and where the program names an interval, the day it leads to. */
export function calendarOf(program: Entry, catalogs: Titles): readonly CalendarDate[] {
  const known = calendars(program);
  const calendar = known.get(catalogs) ?? datesByDay(program, catalogs);
  known.set(catalogs, calendar);
  return calendar;
}

const calendars = onceFor((_program: Entry) => new WeakMap<Titles, readonly CalendarDate[]>());

function datesByDay(program: Entry, catalogs: Titles): CalendarDate[] {
  const names = namesWith(program, catalogs);
  const keyOf = keysFor(names);
  const open = valuesIn(program).dates.filter(({ at }) => !isWithin(at, pointer(privateComponent)));
  const found = open.flatMap((date) => {
    const recorded = describe(date, names, keyOf(date));
    const again = comesAgain(recorded, date);
    return again === undefined ? [recorded] : [recorded, again];
  });
  return found.sort((a, b) => compare(a.day, b.day) || compare(a.key, b.key));
}

/** How often a date comes again, in words: `every 3 months, counted from 2026-10-05`; empty where it does not. */
export function sayRepeats({ every, countedFrom }: CalendarDate): string {
  if (every === undefined) return '';
  const often = sayEvery(every);
  return countedFrom === undefined ? often : `${often}, counted from ${countedFrom}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function describe(date: Value & { value: string }, names: Names, key: string): CalendarDate {
  const { at, value, schema, around } = date;
  const holder = holderOf(date);
  const every = holder[schema['x-every'] ?? ''];
  const isHoliday = segmentsOf(at).includes('holidays');
  const answer = isHoliday ? undefined : answerFor(around, names);
  return {
    day: value,
    isDue: isDue(date),
    title: schema.title ?? '',
    subject: subjectOf(around, names),
    roles: answer?.said ?? '',
    roleIds: answer?.ids ?? [],
    isHoliday,
    every: typeof every === 'string' ? every : undefined,
    countedFrom: undefined,
    at,
    key,
  };
}

/** Whether a date says by when something must be done, or ends, and it is still to be done. */
export function isDue(date: Value): boolean {
  return date.schema['x-due'] === true && !isSettled(holderOf(date));
}

/** What is done, kept or dropped comes due no more; the day by which it was due is then a record too. */
function isSettled({ doneOn, droppedBecause, status, basis }: Entry): boolean {
  const hasEnded = [status, basis].some((value) => settled.includes(String(value)));
  return doneOn !== undefined || droppedBecause !== undefined || hasEnded;
}

/** Whether an entry is retired, or a product without support: what belongs to it is not done again. */
export function isOver(entry: unknown): boolean {
  const { status, support } = entry as { status?: unknown; support?: { basis?: unknown } };
  return status === 'retired' || support?.basis === 'ended';
}

const settled = ['done', 'dropped', 'kept', 'withdrawn', 'retired', 'ended'];

/** The day that a recorded day and its interval lead to, unless the program names the next day itself. */
function comesAgain(recorded: CalendarDate, date: Value): CalendarDate | undefined {
  const { day, every, key } = recorded;
  if (every === undefined || date.schema['x-due']) return undefined;
  const next = addDuration(day, every);
  return namesNext(date) || next <= day
    ? undefined
    : { ...recorded, day: next, isDue: true, title: 'Due again', countedFrom: day, key: `${key}+` };
}

/** Whether the program names the day on which what a date tells of is done next. */
export function namesNext(date: Value): boolean {
  const siblings = Object.entries(date.around.at(-1)?.schema.properties ?? {});
  return siblings.some(([name, schema]) => schema['x-due'] && schema['x-every'] && holderOf(date)[name] !== undefined);
}

/** The entry in which a date stands. */
export function holderOf({ around }: Value): Entry {
  return (around.at(-1)?.value ?? {}) as Entry;
}

/** What a date belongs to, from the outside in; the program and the component only where nothing smaller is there to name, an inner list never. */
export function subjectOf(around: readonly Value[], names: Names): string {
  const smaller = around.filter(({ at }) => at !== '' && !(componentNames as readonly string[]).includes(at.slice(1)));
  return (smaller.length > 0 ? smaller : around.slice(-1))
    .filter(({ value }, index) => index === 0 || !Array.isArray(value))
    .map((value) => (isEntry(value) ? nameOf(value, names) : (value.schema.title ?? '')))
    .filter((part) => part !== '')
    .join(between);
}

function isEntry({ at }: Value): boolean {
  return /\/\d+$/.test(at);
}

/** Fields that name an entry alone, and fields of which two do it together; the first that are there. */
const namesAlone = ['title', 'name', 'what', 'action', 'task', 'purpose', 'case', 'field', 'domain', 'body', 'clock'];
const namesTogether = [
  ...['product', 'release', 'training', 'activity', 'between', 'service', 'provider', 'role', 'deputyRole', 'kpi'],
  ...['report', 'condition', 'audience', 'framework', 'item', 'from', 'to', 'scenarios', 'source', 'decision'],
  ...['kind', 'rule'],
];

function nameOf({ at, value, schema }: Value, names: Names): string {
  const entry = (value ?? {}) as Entry;
  const list = segmentsOf(at).slice(0, -1).join('.');
  if (list.endsWith('unanswered') && typeof entry.field === 'string') return titleOfField(at, entry.field);
  const known = typeof entry.id === 'string' ? names.nameOf(list, entry.id) : undefined;
  if (known !== undefined) return oneLine(known);
  const said = (key: string) => oneLine(say(entry[key], schema.properties?.[key], names));
  const isThere = (key: string) => entry[key] !== undefined;
  for (const key of namesAlone.filter(isThere)) {
    const alone = said(key);
    if (alone !== '') return alone;
  }
  const together = namesTogether
    .filter(isThere)
    .map(said)
    .filter((text) => text !== '');
  // A sentence tells about an entry; it is its name only where nothing else is.
  const short = together.filter((text) => !/[.?!]$/.test(text));
  return (short.length > 0 ? short : together).slice(0, 2).join(between) || String(entry.id ?? '');
}

/** Ids by the names behind them, choices by their labels; people by nothing. */
function say(value: unknown, schema: Schema | undefined, names: Names): string {
  if (Array.isArray(value)) {
    const items = value.map((item) => say(item, schema?.items, names));
    return isChoice(schema?.items) ? joinLabels(items) : joinWords(items);
  }
  if (typeof value !== 'string') return '';
  const list = schema?.['x-ref'];
  if (list?.startsWith('people.')) return '';
  if (list !== undefined) return nameOrGap(names, list, value);
  return schema?.enum || schema?.['x-labels'] ? labelOf(schema, value) : value;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Who sees to an entry, nearest first. */
const answering = [
  ...['ownerRole', 'accountableRole', 'internalAccountable', 'overseerRole', 'monitoredByRole', 'custodianRoles'],
  ...['pocRole', 'acceptedByRole', 'approvedByRole', 'decidedByRole', 'strategyOwnerRole'],
];

function answerFor(around: readonly Value[], names: Names): { said: string; ids: string[] } | undefined {
  for (const { value, schema } of [...around].reverse()) {
    const entry = value as Entry;
    for (const key of answering) {
      const said = entry[key] === undefined ? '' : oneLine(say(entry[key], schema.properties?.[key], names));
      if (said !== '') return { said, ids: [entry[key]].flat().map(String) };
    }
  }
  return undefined;
}

/** Says places with ids or names instead of numbers; entries of a list that bear the same one are counted. */
function keysFor(names: Names): (date: Value) => string {
  const lists = new Map<unknown, string[]>();
  const keysOf = (list: Value, entry: Schema): string[] => {
    const known = lists.get(list.value);
    if (known) return known;
    const seen = new Map<string, number>();
    const keys = (list.value as unknown[]).map((value, index) => {
      const { id } = (value ?? {}) as Entry;
      const at = `${list.at}/${index}`;
      const key = typeof id === 'string' ? id : nameOf({ at, value, schema: entry, around: [] }, names);
      const before = seen.get(key) ?? 0;
      seen.set(key, before + 1);
      return before === 0 ? key : `${key}\n${before}`;
    });
    lists.set(list.value, keys);
    return keys;
  };
  return ({ at, around }) => {
    const way = around.slice(1).map((value, index) => {
      const last = segmentsOf(value.at).at(-1) ?? '';
      return isEntry(value) ? keysOf(around[index]!, value.schema)[Number(last)] : last;
    });
    return JSON.stringify([...way, segmentsOf(at).at(-1)]);
  };
}
