// How far the clock of a time zone is ahead of UTC: by a table of ours in its years, before and after them as the runtime says.

import { remembering } from '../words/once.ts';
import { type ZoneEntry, zoneFile } from './zone-file.ts';

const millisecondsPerMinute = 60_000;

/** By how many milliseconds the clock of a zone such as `GMT+05:30` is ahead of UTC, all the year; undefined for any other. */
export function fixedOffset(timezone: string): number | undefined {
  const match = /^(?:GMT|UTC)([+-])(0?\d|1[0-4])(?::?([0-5]\d))?$/.exec(timezone);
  if (!match) return undefined;
  const [, sign, hours, minutes] = match;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes ?? 0)) * millisecondsPerMinute;
}

/** By how many milliseconds the clock of a zone is ahead of UTC at an instant. A zone that nobody knows is a RangeError. */
export function offsetAt(instant: number, timezone: string): number {
  return knownOffset(instant, timezone) ?? runtimeOffset(instant, timezone);
}

/** A stretch of time in which a clock does not change: from when to when, and how far it is ahead of UTC, in milliseconds. */
interface Stretch {
  from: number;
  to: number;
  ahead: number;
}

/** What we know of the clock of a zone, and the stretch that was asked for last: most often it is the next one, too. */
interface Clock {
  stretches: readonly Stretch[];
  last: Stretch | undefined;
}

function knownOffset(instant: number, timezone: string): number | undefined {
  let clock = clocks.get(timezone);
  if (clock === undefined) {
    const fixed = fixedOffset(timezone);
    clock = { stretches: fixed === undefined ? stretchesInTable(timezone) : [always(fixed)], last: undefined };
    clocks.set(timezone, clock);
  }
  const { last } = clock;
  if (last !== undefined && last.from <= instant && instant < last.to) return last.ahead;
  clock.last = clock.stretches.find(({ from, to }) => from <= instant && instant < to);
  return clock.last?.ahead;
}

const clocks = new Map<string, Clock>();

function always(ahead: number): Stretch {
  return { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY, ahead };
}

function stretchesInTable(timezone: string): Stretch[] {
  const { from, to, entries } = zoneFile();
  for (const { changes, zones } of entries)
    for (const [minutes, names] of Object.entries(zones))
      if (names.includes(timezone)) return stretches(Date.UTC(from), Date.UTC(to + 1), Number(minutes), changes);
  return [];
}

function stretches(start: number, end: number, minutes: number, changes: ZoneEntry['changes']): Stretch[] {
  let [from, ahead] = [start, minutes * millisecondsPerMinute];
  const found: Stretch[] = [];
  for (const change of changes) {
    const [shown, forward] = change.split(' ');
    const to = Date.parse(`${shown}Z`) - ahead;
    found.push({ from, to, ahead });
    from = to;
    ahead += Number(forward) * millisecondsPerMinute;
  }
  return [...found, { from, to: end, ahead }];
}

const offsets = new Map<string, number>();

/** The same, as the runtime says it: that takes long. */
function runtimeOffset(instant: number, timezone: string): number {
  const key = `${instant} ${timezone}`;
  let offset = offsets.get(key);
  if (offset === undefined) {
    const second = Math.floor(instant / 1000) * 1000;
    offset = runtimeClock(second, timezone) - second;
    offsets.set(key, offset);
  }
  return offset;
}

const formatterOf = remembering(
  (timeZone: string) =>
    new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    }),
);

/** What a clock shows at an instant, to the second, as the runtime says it. */
function runtimeClock(instant: number, timezone: string): number {
  const parts: Record<string, number> = {};
  for (const { type, value } of formatterOf(timezone).formatToParts(instant)) parts[type] = Number(value);
  return Date.UTC(parts.year!, parts.month! - 1, parts.day!, parts.hour!, parts.minute!, parts.second!);
}
