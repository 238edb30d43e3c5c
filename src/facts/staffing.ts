// The arithmetic of staffing: full-time equivalents of positions, hours of a week, and the people who share on-call.

import type { DeepPartial, Draft } from '../model/draft.ts';
import type { People, Staff } from '../model/program.ts';
import { instantOf, millisecondsPerHour, type Window } from '../time/coverage.ts';
import { addDays } from '../time/day.ts';
import { type Attendance, windowsOf } from './attendance.ts';

/** A Monday in a month in which no clock changes to or from daylight saving time: the start of the week that documents speak of. */
export const referenceMonday = '2024-01-08';

/** The hours of a week, and of a year of 365 days. */
export const [hoursOfWeek, hoursOfYear] = [168, 8760];

type Position = DeepPartial<Staff['positions'][number]>;

/** Full-time equivalents of positions together; undefined where one of them does not say. `gap` adds up only what is missing. */
export function fullTimeEquivalents(positions: readonly Position[]) {
  const sum = (key: 'fteRequired' | 'fteFunded' | 'fteFilled') =>
    positions.some((position) => position[key] === undefined)
      ? undefined
      : round(positions.reduce((total, position) => total + (position[key] ?? 0), 0));
  const [required, funded, filled] = [sum('fteRequired'), sum('fteFunded'), sum('fteFilled')];
  const gap = positions.reduce(
    (total, { fteRequired = 0, fteFilled = 0 }) => total + Math.max(0, fteRequired - fteFilled),
    0,
  );
  return { required, funded, filled, gap: required === undefined || filled === undefined ? undefined : round(gap) };
}

/** The windows that have their days and both times. */
export function wholeWindows(windows: readonly DeepPartial<Window>[] | undefined): Window[] {
  return (windows ?? []).flatMap(({ days, from, to, timezone, site }) =>
    days && from !== undefined && to !== undefined
      ? [{ days, from, to, ...(timezone === undefined ? {} : { timezone }), ...(site === undefined ? {} : { site }) }]
      : [],
  );
}

/** Whether the program says that somebody on call can be reached at any time. */
export function isCalledAnyTime({ staff }: Draft): boolean {
  return ['on-call-24x7', 'staffed-24x7'].includes(staff?.coverage?.mode ?? '');
}

/**
 * The windows of coverage and on-call together; undefined while the mode, its hours, or those of a tier are not answered. A tier
 * that names no hours counts only where the mode says that somebody is called at any time.
 */
export function attendedWindows(program: Draft): Window[] | undefined {
  const { staff } = program;
  const { sites = [], hours, teams = [] } = staff?.coverage ?? {};
  const mode = staff?.coverage?.mode ?? (teams.length > 0 ? 'extended' : undefined);
  const tiers = staff?.onCall?.tiers
    ?.filter(({ windows }) => windows !== undefined || isCalledAnyTime(program))
    .map(({ windows }) => ({ windows: windows === undefined ? undefined : wholeWindows(windows) }));
  const isUnsaid = mode === 'on-call-24x7' && (hours === undefined || !tiers?.length);
  if (mode === undefined || isUnsaid || tiers?.some(({ windows }) => windows?.length === 0)) return undefined;
  const attendance = {
    staff: {
      coverage: { mode, hours: wholeWindows(hours), sites, teams: teams.map(withWholeHours) },
      onCall: tiers && { tiers },
    },
  };
  return windowsOf(attendance as Pick<Attendance, 'staff'> as Attendance);
}

/** A team with the hours that are answered in full. */
function withWholeHours<T extends { hours?: Parameters<typeof wholeWindows>[0] }>(team: T) {
  return { ...team, hours: wholeWindows(team.hours) };
}

/** The windows of the hours at work alone, each in the zone of its site where it names none: being called is no hour at work. */
export function hoursOfCoverage({ staff }: Draft): Window[] {
  const hours = wholeWindows(staff?.coverage?.hours);
  const teams = (staff?.coverage?.teams ?? [])
    .map(withWholeHours)
    .map(({ mode, ...team }) => (mode === 'staffed-24x7' ? { ...team, mode } : team));
  const coverage = { mode: 'business-hours', hours, sites: staff?.coverage?.sites ?? [], teams };
  return windowsOf({ staff: { coverage } } as Pick<Attendance, 'staff'> as Attendance);
}

/** The hours of one week without holidays that windows cover, each hour counted once. */
export function weeklyHours(windows: readonly Window[], timezone: string): number {
  const names = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
  const [start, end] = [
    instantOf(referenceMonday, '00:00', timezone),
    instantOf(addDays(referenceMonday, 7), '00:00', timezone),
  ];
  const spans = [-1, 0, 1, 2, 3, 4, 5, 6, 7].flatMap((offset) =>
    windows
      .filter(({ days }) => days.includes(names[(offset + 7) % 7]!))
      .map((window): [number, number] => {
        const day = addDays(referenceMonday, offset);
        const zone = window.timezone ?? timezone;
        return [
          instantOf(day, window.from, zone),
          instantOf(window.to <= window.from ? addDays(day, 1) : day, window.to, zone),
        ];
      }),
  );
  let [reached, covered] = [start, 0];
  for (const [from, to] of spans.sort((a, b) => a[0] - b[0])) {
    const [opens, closes] = [Math.max(from, reached), Math.min(to, end)];
    covered += Math.max(0, closes - opens);
    reached = Math.max(reached, closes);
  }
  return covered / millisecondsPerHour;
}

/** How many people share the turns of a tier: those that are named, else the number that is stated. */
export function peopleOf(
  { participants, people }: DeepPartial<NonNullable<Staff['onCall']>['tiers'][number]>,
  members: DeepPartial<People['members']> | undefined,
): number | undefined {
  const holders = (members ?? [])
    .filter(({ roles }) => participants?.roles?.some((role) => roles?.includes(role)))
    .map(({ id }) => id);
  return new Set([...(participants?.people ?? []), ...holders]).size || people || undefined;
}

/** A number with at most two decimals. */
export function round(number: number, digits = 2): number {
  return Math.round(number * 10 ** digits) / 10 ** digits;
}
