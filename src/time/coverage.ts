// When somebody is there: coverage windows in their time zones, and the longest time in which nobody is.

import { remembering } from '../words/once.ts';
import { capital } from '../words/wording.ts';
import { addDays, type Day, dayNumber, millisecondsPerDay, type Weekday, weekdayOf } from './day.ts';
import { offsetAt } from './zones.ts';

/** Hours on some weekdays in local time; an end at or before the start runs into the next day, `24:00` is midnight. */
export interface Window {
  days: readonly Weekday[];
  from: string;
  to: string;
  timezone?: string | undefined;
  /** The site whose holidays close it; absent means any site. */
  site?: string | undefined;
  /** True for hours that hold on holidays too, such as on-call. */
  onHolidays?: boolean | undefined;
}

/** A day on which windows stay closed: those of one site, or all. */
export interface Holiday {
  day: Day;
  site?: string | undefined;
}

/** The days to look at, and those on which windows stay closed. */
export interface Calendar {
  /** The zone of windows that name none. */
  timezone: string;
  holidays: readonly Holiday[];
  /** All sites. A window without a site stays closed when every one of them has a holiday. */
  sites?: readonly string[];
  /** The first day to look at. */
  from: Day;
  /** How many days to look at. */
  days: number;
}

/** A stretch of time without anybody. Times are milliseconds since 1970 in UTC. */
export interface Gap {
  hours: number;
  from: number;
  to: number;
}

/** Every hour of the week. */
export const roundTheClock: Window = {
  days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  from: '00:00',
  to: '24:00',
  onHolidays: true,
};

/** How long an hour lasts. */
export const millisecondsPerHour = 3_600_000;

/** What the clock of a zone shows at an instant, as if it were a time in UTC. */
function wallClock(instant: number, timezone: string): number {
  return instant + offsetAt(instant, timezone);
}

/** By how much the clock of a zone is ahead of UTC at the start of a day in UTC. No zone changes its clock and changes it back within a week. */
function offsetOn(day: number, timezone: string): number {
  const week = Math.floor(day / 7) * 7;
  const at = (number: number): number => offsetAt(number * millisecondsPerDay, timezone);
  const offset = at(week);
  return offset === at(week + 7) ? offset : at(day);
}

/**
 * The instant of a wall-clock time in a zone. A time that comes twice in autumn is the first of the two; one that the
 * clock skips in spring is the first instant after the skip.
 */
export function instantOf(day: Day, time: string, timezone: string): number {
  const [hour, minute] = time.split(':').map(Number) as [number, number];
  const number = dayNumber(day);
  const wanted = number * millisecondsPerDay + hour * millisecondsPerHour + minute * 60_000;
  const [before, after] = [offsetOn(number - 1, timezone), offsetOn(number + 2, timezone)];
  if (before === after) return wanted - before;
  const candidates = [wanted - before, wanted - after].sort((a, b) => a - b) as [number, number];
  const found = candidates.find((candidate) => wallClock(candidate, timezone) === wanted);
  return found ?? firstAt(wanted, timezone, ...candidates);
}

/** The first instant between two at which the clock of a zone has passed a time that it skips. */
function firstAt(wanted: number, timezone: string, from: number, to: number): number {
  let [low, high] = [from, to];
  while (high - low > 1000) {
    const middle = Math.floor((low + high) / 2000) * 1000;
    if (wallClock(middle, timezone) >= wanted) high = middle;
    else low = middle;
  }
  return high;
}

/** Whether a window opens on a day. */
export function opensOn(
  day: Day,
  window: Window,
  { holidays, sites = [] }: Pick<Calendar, 'holidays' | 'sites'>,
): boolean {
  if (!window.days.includes(weekdayOf(day))) return false;
  if (window.onHolidays) return true;
  const closed = holidays.filter((holiday) => holiday.day === day);
  if (closed.some(({ site }) => site === undefined)) return false;
  const concerned = window.site === undefined ? sites : [window.site];
  return concerned.length === 0 || !concerned.every((name) => closed.some(({ site }) => site === name));
}

/** The spans in which a window is open, with a day more on either side than zones can lie apart. */
function attended(windows: readonly Window[], calendar: Calendar): [number, number][] {
  const spans: [number, number][] = [];
  for (let index = -2; index <= calendar.days + 1; index++) {
    const day = addDays(calendar.from, index);
    for (const window of windows) {
      if (!opensOn(day, window, calendar)) continue;
      const timezone = window.timezone ?? calendar.timezone;
      const closes = window.to <= window.from ? addDays(day, 1) : day;
      const span: [number, number] = [instantOf(day, window.from, timezone), instantOf(closes, window.to, timezone)];
      if (span[1] > span[0]) spans.push(span);
    }
  }
  return spans.sort((a, b) => a[0] - b[0]);
}

/**
 * Every stretch without anybody in the days of the calendar, in order. With no window at all it is the whole time, and
 * `hours` is infinite.
 */
export const gapsIn = remembering((windows: readonly Window[], calendar: Calendar): readonly Gap[] => {
  const start = instantOf(calendar.from, '00:00', calendar.timezone);
  const end = instantOf(addDays(calendar.from, calendar.days), '00:00', calendar.timezone);
  const spans = attended(windows, calendar).filter(([from, to]) => to > start && from < end);
  if (spans.length === 0) return [{ hours: Number.POSITIVE_INFINITY, from: start, to: end }];
  const gaps: Gap[] = [];
  let reached = start;
  for (const [from, to] of [...spans, [end, end] as const]) {
    if (from > reached) gaps.push({ hours: (from - reached) / millisecondsPerHour, from: reached, to: from });
    reached = Math.max(reached, to);
  }
  return gaps;
});

/** The longest of these stretches, the first of equals; of no length where somebody is always there. */
export function longestGap(windows: readonly Window[], calendar: Calendar): Gap {
  const start = instantOf(calendar.from, '00:00', calendar.timezone);
  return gapsIn(windows, calendar).reduce((longest, gap) => (gap.hours > longest.hours ? gap : longest), {
    hours: 0,
    from: start,
    to: start,
  });
}

/** The longest run of working days (holidays apart) on which no window opens. The week is Monday to Friday, or Sunday to Thursday. */
export const longestIdleRun = remembering((windows: readonly Window[], calendar: Calendar): number => {
  const opening = new Set(windows.flatMap(({ days }) => days));
  const weekend = opening.has('sunday') && !opening.has('friday') ? ['friday', 'saturday'] : ['saturday', 'sunday'];
  let [longest, run] = [0, 0];
  for (let index = 0; index < calendar.days; index++) {
    const day = addDays(calendar.from, index);
    const isWorkingDay =
      !weekend.includes(weekdayOf(day)) && opensOn(day, { ...roundTheClock, onHolidays: false }, calendar);
    if (windows.some((window) => opensOn(day, window, calendar))) run = 0;
    else if (isWorkingDay) run += 1;
    longest = Math.max(longest, run);
  }
  return longest;
});

/** An instant as a reader says it: `Friday 2026-11-27 17:00`. */
export function sayInstant(instant: number, timezone: string): string {
  const local = new Date(wallClock(instant, timezone)).toISOString();
  const weekday = weekdayOf(local.slice(0, 10));
  return `${capital(weekday)} ${local.slice(0, 10)} ${local.slice(11, 16)}`;
}

/** An instant of an ordinary week, in which the date says nothing: `Friday 17:00`. */
export function sayInstantOfWeek(instant: number, timezone: string): string {
  return sayInstant(instant, timezone).replace(/ \d{4}-\d{2}-\d{2}/, '');
}
