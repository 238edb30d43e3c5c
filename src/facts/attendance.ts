// When the team can be reached: its coverage, on-call and holidays as windows, and the longest time without anybody.

import type { DeepPartial } from '../model/draft.ts';
import type { Program, Staff } from '../model/program.ts';
import {
  type Calendar,
  type Gap,
  gapsIn,
  longestGap,
  longestIdleRun,
  roundTheClock,
  sayInstant,
  sayInstantOfWeek,
  type Window,
} from '../time/coverage.ts';
import { type Day, daysBetween } from '../time/day.ts';
import { businessDaysOf, count, sayLimit, shortestHours } from '../time/duration.ts';

/** The parts of a program that say when somebody is there. */
export interface Attendance {
  team: Program['team'];
  staff: { coverage: Staff['coverage']; onCall?: Staff['onCall'] | undefined };
}

/** What a time is promised for: the ids that an urgent alert may cover, and the severities, if not all. */
export interface Concern {
  ids: readonly string[];
  severities?: readonly string[] | undefined;
  /** True for a first answer to a report: for it alone the hours of a single channel count. */
  isAnswer?: boolean | undefined;
}

const horizonDays = 370;
const alertTestDays = 90;

/** The zone in which the hours of the team are told. */
export function zoneOf({ team, staff }: Attendance): string {
  return staff.coverage.timezone ?? team.timezone;
}

/**
 * The windows in which somebody answers, with on-call, and with what holds for one channel or for the severities asked
 * about. Hours for a channel or a severity count only when somebody stands behind them. Where the mode is business hours, on-call
 * counts only in hours of its own: the two answers contradict each other, and the shorter one is on the safe side.
 */
export function windowsOf(attendance: Attendance, { severities, isAnswer }: Omit<Concern, 'ids'> = {}): Window[] {
  const { coverage, onCall } = attendance.staff;
  const tiers = onCall?.tiers ?? [];
  const hasReserve = reserveOf(attendance);
  const isCalledAnyTime = coverage.mode !== 'business-hours' && tiers.some(({ windows }) => windows === undefined);
  const teams = coverage.teams ?? [];
  if (coverage.mode === 'staffed-24x7' || isCalledAnyTime || teams.some(isAlwaysThere)) return [roundTheClock];
  if (coverage.mode === 'on-call-24x7' && (tiers.length === 0 || coverage.hours === undefined)) return [roundTheClock];
  const rows = (coverage.bySeverity ?? []).filter(({ roles = [] }) => hasReserve || roles.length > 0);
  const asked = severities?.map((severity) => rows.filter((row) => row.severity === severity)) ?? [rows];
  const bySeverity = asked.some((found) => found.length === 0) ? [] : asked.flat();
  const byChannel = isAnswer && hasReserve ? (coverage.byChannel ?? []) : [];
  const special = [...byChannel, ...bySeverity];
  if (special.some(({ aroundTheClock }) => aroundTheClock)) return [roundTheClock];
  const hours = [...(coverage.hours ?? []), ...special.flatMap((row) => row.hours ?? [])];
  return [
    ...hours.map((window) => ({ ...window, timezone: window.timezone ?? siteZone(coverage, window.site) })),
    ...teams.flatMap(({ hours: own = [], timezone }) =>
      own.map((window) => ({ ...window, timezone: window.timezone ?? timezone })),
    ),
    ...tiers.flatMap(({ windows = [] }) => windows).map((window) => ({ ...window, onHolidays: true })),
  ];
}

/** Whether one of several teams can be reached at any time. */
function isAlwaysThere({ mode }: { mode?: string }): boolean {
  return mode === 'staffed-24x7' || mode === 'on-call-24x7';
}

/** Whether the program names anybody for the time outside the hours: roles, or an on-call tier. */
function reserveOf({ staff: { coverage, onCall } }: Attendance): boolean {
  return (coverage.afterHoursRoles ?? []).length > 0 || (onCall?.tiers ?? []).length > 0;
}

function siteZone(coverage: Staff['coverage'], site: string | undefined): string | undefined {
  return coverage.sites?.find(({ name }) => name === site)?.timezone;
}

/** The year from today with the holidays that the program names. */
export function yearFrom(today: Day, attendance: Attendance): Calendar {
  const { coverage } = attendance.staff;
  return {
    timezone: zoneOf(attendance),
    holidays: (coverage.holidays?.dates ?? []).map(({ date, site }) => ({ day: date, site })),
    sites: sitesOf(coverage),
    from: today,
    days: horizonDays,
  };
}

/** Every site that the coverage names, in its list, at its hours or at its holidays. */
export function sitesOf({ sites = [], hours = [], holidays }: DeepPartial<Staff['coverage']>): string[] {
  const named = [...sites.map(({ name }) => name), ...[...hours, ...(holidays?.dates ?? [])].map(({ site }) => site)];
  return [...new Set(named.filter((site) => site !== undefined))];
}

/** The longest unattended gap in the year from today, with the holidays that the program names. */
export function gapOf(attendance: Attendance, today: Day, concern?: Omit<Concern, 'ids'>): Gap {
  return longestGap(windowsOf(attendance, concern), yearFrom(today, attendance));
}

/** The longest unattended gap in an ordinary year, without holidays. */
export function ordinaryGapOf(attendance: Attendance, today: Day): Gap {
  return longestGap(windowsOf(attendance), { ...yearFrom(today, attendance), holidays: [] });
}

/** Whether the urgent alert stands in for hours: `ready` when it covers the matter, was tested lately and reacts in time. */
export function alertFor(
  attendance: Attendance,
  limit: string,
  ids: readonly string[],
  today: Day,
): 'none' | 'untested' | 'slow' | 'ready' {
  const alert = attendance.staff.coverage.urgentAlert;
  if (!alert?.covers?.some((id) => ids.includes(id))) return 'none';
  if (alert.testedOn === undefined || daysBetween(alert.testedOn, today) > alertTestDays) return 'untested';
  return shortestHours(alert.within) < shortestHours(limit) ? 'ready' : 'slow';
}

/** Three weeks in which no clock changes and which begin on a Monday. */
const ordinaryWeeks = { from: '2024-01-08', days: 21, holidays: [] };

/** A time without anybody that comes again every week, or every night. */
export interface WeeklyGap extends Gap {
  isNightly: boolean;
}

/** The longest time without anybody that comes again every week, holidays and changes of the clock apart. */
export function weeklyGapOf(attendance: Attendance, concern?: Omit<Concern, 'ids'>): WeeklyGap {
  const calendar = { ...ordinaryWeeks, timezone: zoneOf(attendance) };
  const windows = windowsOf(attendance, concern);
  const gap = longestGap(windows, calendar);
  const alike = gapsIn(windows, calendar).filter(({ hours }) => hours === gap.hours);
  return { ...gap, isNightly: alike.length >= ordinaryWeeks.days - 1 };
}

/** A time without anybody that comes again every week: when it comes, how long it lasts, and from when to when. */
export function sayWeekly(
  { hours, from, to, isNightly }: WeeklyGap,
  zone: string,
): { when: string; hours: string; span: string } {
  const [begins, ends] = [sayInstantOfWeek(from, zone), sayInstantOfWeek(to, zone)];
  const isWeekend = hours > 24 && /^(?:Friday|Saturday)/.test(begins) && /^(?:Sunday|Monday)/.test(ends);
  return {
    when: isNightly ? 'every night' : isWeekend ? 'every weekend' : 'every week',
    hours: count(Math.round(hours * 100) / 100, 'hour'),
    span: `from ${begins} to ${ends}`,
  };
}

/**
 * Why a limit cannot be kept, as the first half of a sentence; undefined where it can. Clock hours are compared with the
 * longest gap, working days with the longest run of working days on which nobody is there.
 */
export function whyNotKept(attendance: Attendance, limit: string, concern: Concern, today: Day): string | undefined {
  const alert = alertFor(attendance, limit, concern.ids, today);
  if (alert === 'ready') return undefined;
  const business = businessDaysOf(limit);
  if (business !== undefined) {
    const run = longestIdleRun(windowsOf(attendance, concern), yearFrom(today, attendance));
    return run >= business ? `Nobody can be reached on ${count(run, 'working day')} in a row` : undefined;
  }
  const gap = gapOf(attendance, today, concern);
  if (gap.hours < shortestHours(limit)) return undefined;
  const weekly = weeklyGapOf(attendance, concern);
  if (weekly.hours < shortestHours(limit) || !Number.isFinite(weekly.hours)) return sayGap(gap, zoneOf(attendance));
  const { when, hours, span } = sayWeekly(weekly, zoneOf(attendance));
  return `Nobody can be reached for ${hours} ${when} (${span})`;
}

/** A gap as the first half of a sentence. */
export function sayGap(gap: Gap, zone: string): string {
  if (!Number.isFinite(gap.hours)) return 'Nobody can be reached at any time';
  const hours = Math.round(gap.hours * 100) / 100;
  return `Nobody can be reached for ${count(hours, 'hour')} (from ${sayInstant(gap.from, zone)} to ${sayInstant(gap.to, zone)})`;
}

/** What would help: more hours, or an urgent alert that works. */
export function sayRemedy(attendance: Attendance, limit: string, ids: readonly string[], today: Day): string {
  const { coverage, onCall } = attendance.staff;
  const { testedOn, within } = coverage.urgentAlert ?? {};
  if (coverage.mode === 'business-hours' && onCall?.tiers.some(({ windows }) => windows === undefined))
    return 'The mode is business hours; if the on-call tiers can be called at any time, set it to on-call-24x7.';
  const alert = alertFor(attendance, limit, ids, today);
  if (alert === 'untested')
    return `The urgent alert covers it but ${testedOn === undefined ? 'was never tested' : `was last tested on ${testedOn}`}; test it every ${alertTestDays} days.`;
  if (alert === 'slow' && within !== undefined)
    return `The urgent alert covers it but takes ${sayLimit(within)} itself.`;
  const isUnbacked = coverage.bySeverity?.some(
    ({ aroundTheClock, hours, roles = [] }) => (aroundTheClock || hours !== undefined) && roles.length === 0,
  );
  return isUnbacked && !reserveOf(attendance)
    ? 'Name the roles behind the hours by severity, add an on-call tier, or a tested urgent alert that covers it.'
    : 'Add an on-call tier, or a tested urgent alert that covers it.';
}
