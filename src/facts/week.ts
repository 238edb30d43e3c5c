// The ordinary week of a team: who is at work, who is on call, when nobody is there, and what holidays make of it.

import type { Draft } from '../model/draft.ts';
import {
  type Calendar,
  type Gap,
  gapsIn,
  instantOf,
  longestGap,
  millisecondsPerHour,
  roundTheClock,
  type Window,
} from '../time/coverage.ts';
import { addDays, type Day, daysBetween } from '../time/day.ts';
import { sitesOf } from './attendance.ts';
import { attendedWindows, hoursOfCoverage, referenceMonday, weeklyHours, wholeWindows } from './staffing.ts';

/** How a stretch of time is filled. */
export type Presence = 'staffed' | 'provided' | 'on-call' | 'nobody';

/** The windows of a week: of those at work, and of these and those on call together. */
export interface Week {
  timezone: string;
  staffed: Window[];
  reachable: Window[];
  /** The hours by site; outside them a provider may be the one at work. */
  own: Window[];
  /** The seats that providers fill. They make nobody reachable who is not named in the coverage. */
  provided: Window[];
}

/** The hours of a week drawn in rows of equal cells, Monday first. */
export interface Grid {
  /** How many minutes a cell stands for: 60, or 30 where that shows more. */
  minutes: 30 | 60;
  rows: Presence[][];
  /** Whether a cell is covered only in part; it then shows the lesser presence. */
  isRough: boolean;
}

/** A Monday in the summer of the north, in a month in which no clock changes either. */
const summerMonday = '2024-07-08';

const daysOfWeek = 7;

/** The week of a program; undefined while zone, mode or the hours of a tier are not answered. */
export function weekOf(program: Draft): Week | undefined {
  const { coverage } = program.staff ?? {};
  const timezone = coverage?.timezone ?? program.team?.timezone;
  const reachable = attendedWindows(program);
  if (timezone === undefined || reachable === undefined) return undefined;
  const hours = hoursOfCoverage(program);
  const staffed = coverage?.mode === 'staffed-24x7' ? [roundTheClock] : hours;
  const isProvided = ({ site }: Window) => site !== undefined && isSiteOfProvider(program, site);
  return {
    timezone,
    staffed,
    reachable,
    own: hours.filter((window) => !isProvided(window)),
    provided: [...hours.filter(isProvided), ...providedWindows(program, hours)],
  };
}

/** A site at which only roles of stakeholders answer is a provider's. */
function isSiteOfProvider({ roles = [], staff }: Draft, site: string): boolean {
  const answering = staff?.coverage?.sites?.find(({ name }) => name === site)?.roles ?? [];
  return answering.length > 0 && answering.every((id) => roles.find((role) => role.id === id)?.party !== undefined);
}

function providedWindows({ staff }: Draft, hours: readonly Window[]): Window[] {
  return (staff?.seatPlan ?? [])
    .filter(({ provider }) => provider !== undefined)
    .flatMap(({ mode, windows }) => {
      if (mode === 'staffed-24x7') return [roundTheClock];
      return mode === 'coverage-hours' ? hours : wholeWindows(windows);
    });
}

/** Whether providers are at work in hours that the coverage does not name. */
export function providesMore({ reachable, provided, timezone }: Week): boolean {
  return weeklyHours([...reachable, ...provided], timezone) > weeklyHours(reachable, timezone);
}

/** Every stretch without anybody that begins in an ordinary week; none that the end of the week cuts in two. */
export function gapsOfWeek(windows: readonly Window[], timezone: string): Gap[] {
  const start = instantOf(referenceMonday, '00:00', timezone);
  const end = instantOf(addDays(referenceMonday, daysOfWeek), '00:00', timezone);
  const calendar = ordinary(timezone, addDays(referenceMonday, -daysOfWeek), 3 * daysOfWeek);
  return gapsIn(windows, calendar).filter(
    ({ from, hours }) => !Number.isFinite(hours) || (from >= start && from < end),
  );
}

function ordinary(timezone: string, from: Day, days: number): Calendar {
  return { timezone, holidays: [], from, days };
}

/** The grid of the week, in the zone of the team. */
export function gridOf(week: Week, monday: Day = referenceMonday): Grid {
  const calendar = ordinary(week.timezone, monday, daysOfWeek);
  const [unstaffed, unattended] = [gapsIn(week.staffed, calendar), gapsIn(week.reachable, calendar)];
  const [unowned, unprovided] =
    week.own.length === 0 ? [[], []] : [gapsIn(week.own, calendar), gapsIn(week.provided, calendar)];
  const edges = [...unstaffed, ...unattended, ...unowned].flatMap(({ from, to }) => [from, to]);
  const start = instantOf(monday, '00:00', week.timezone);
  const minutes = edges.every((edge) => (edge - start) % millisecondsPerHour === 0) ? 60 : 30;
  const cell = (minutes / 60) * millisecondsPerHour;
  const perDay = (24 * 60) / minutes;
  const presenceAt = (from: number): Presence => {
    const isIn = ({ from: opens, to: closes }: Gap) => opens < from + cell && closes > from;
    if (unstaffed.some(isIn)) return unattended.some(isIn) ? 'nobody' : 'on-call';
    return unowned.some(isIn) && !unprovided.some(isIn) ? 'provided' : 'staffed';
  };
  const rows = Array.from({ length: daysOfWeek }, (_, day) =>
    Array.from({ length: perDay }, (__, place) => presenceAt(start + (day * perDay + place) * cell)),
  );
  return { minutes, rows, isRough: edges.some((edge) => (edge - start) % cell !== 0) };
}

/** Whether the week is another one in summer, because zones change their clocks differently. */
export function differsInSummer(week: Week): boolean {
  return JSON.stringify(gridOf(week)) !== JSON.stringify(gridOf(week, summerMonday));
}

/** Days around holidays to look at: a gap may begin a week before the first and end a week after the last. */
const margin = 8;
const [earliest, latest] = ['1970-02-01', '9999-01-01'];

/** The longest stretch without anybody around the holidays that the program names, without a look at today. */
export function longestHolidayGap(program: Draft): Gap | undefined {
  const week = weekOf(program);
  const coverage = program.staff?.coverage ?? {};
  const dates = (coverage.holidays?.dates ?? []).flatMap(({ date, site }) =>
    date === undefined || date < earliest || date > latest ? [] : [{ day: date, site }],
  );
  if (week === undefined || dates.length === 0) return undefined;
  const gaps = clustersOf(dates.map(({ day }) => day)).map(([first, last]) =>
    longestGap(week.reachable, {
      timezone: week.timezone,
      holidays: dates,
      sites: sitesOf(coverage),
      from: addDays(first, -margin),
      days: daysBetween(first, last) + 2 * margin,
    }),
  );
  return gaps.reduce((longest, gap) => (gap.hours > longest.hours ? gap : longest));
}

/** First and last day of each run of days that lie close together. */
function clustersOf(days: readonly Day[]): [Day, Day][] {
  const clusters: [Day, Day][] = [];
  for (const day of [...days].sort()) {
    const open = clusters.at(-1);
    if (open && daysBetween(open[1], day) < margin) open[1] = day;
    else clusters.push([day, day]);
  }
  return clusters;
}
