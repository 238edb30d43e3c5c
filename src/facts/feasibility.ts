// Whether a deadline in hours can be met: the time without anybody, then picking up, deciding, clearing and filing.

import type { Clock, Deadline } from '../catalogs/catalogs.ts';
import type { Communication, Program, Stakeholders } from '../model/program.ts';
import type { Day } from '../time/day.ts';
import { businessDaysOf, sayHours, sayLimit, shortestHours } from '../time/duration.ts';
import { uncapital } from '../words/wording.ts';
import { type Attendance, alertFor, type Concern, gapOf, ordinaryGapOf, whyNotKept } from './attendance.ts';
import type { Context } from './context.ts';
import { type Applicable, applicable, type Obligation } from './deadlines.ts';
import { isMoved } from './periods.ts';
import { startOf } from './timeline.ts';

/** A deadline in clock hours or calendar days. */
export type Timed = Deadline & { within: string };

/** A part of the time between the alert and the filed report. */
export interface Share {
  /** What it is spent on: `to decide`. */
  on: string;
  hours: number;
}

/** What a report takes: the hours without anybody, and its shares. */
export interface Need {
  gap: number;
  shares: readonly Share[];
}

/** The parts of the communication plan that say how soon an incident is taken on. */
export type Plan = Partial<Pick<Communication, 'severities' | 'matrix'>> | undefined;

/** Whether a deadline runs from an event that comes at any hour, not from a decision or an act of ours. */
export function startsOutside(deadline: Deadline): boolean {
  return startOf(deadline) === 'noticed';
}

/**
 * The deadlines of a duty in clock hours or calendar days that an event or a decision starts, the shortest first. Of
 * alternatives the one for which the program has an own target counts, else the longest, which holds in any case.
 */
export function countedDeadlines({ clock, obligation }: { clock: Clock; obligation: Obligation }): Timed[] {
  const timed = clock.deadlines.filter(
    (deadline): deadline is Timed => deadline.within !== undefined && startOf(deadline) !== 'later',
  );
  const sorted = timed.sort((a, b) => shortestHours(a.within) - shortestHours(b.within));
  const alternatives = sorted.filter(({ alternative }) => alternative);
  const targets = (obligation.targets ?? []).map(({ deadline }) => deadline);
  const own = alternatives.filter(({ key }) => targets.includes(key));
  const chosen = own.length > 0 ? own : alternatives.slice(-1);
  return sorted.filter((deadline) => !deadline.alternative || chosen.includes(deadline));
}

/** The deadline of a duty that a time without anybody endangers first; one that an event starts comes before one that we start. */
export function firstEndangered(deadlines: readonly Timed[]): Timed | undefined {
  return deadlines.find(startsOutside) ?? deadlines[0];
}

/** Why a limit is lost to the hours without anybody alone. A gap of sites that follow the sun is the business of the rule on them. */
export function whyUnattended(attendance: Attendance, limit: string, concern: Concern, today: Day): string | undefined {
  const isOfSites = followsSun(attendance) && businessDaysOf(limit) === undefined;
  if (isOfSites && ordinaryGapOf(attendance, today).hours >= shortestHours(limit)) return undefined;
  return whyNotKept(attendance, limit, concern, today);
}

/** The duties in force whose first endangered deadline has at most so many hours, and in whose time somebody is there at all. */
export function attendedWithin(
  most: number,
  attendance: Attendance,
  {
    obligations,
    stakeholders,
  }: { obligations: Program['obligations']; stakeholders?: Partial<Stakeholders> | undefined },
  { clocks, today }: Pick<Context, 'clocks' | 'today'>,
): { duty: Applicable; deadline: Timed }[] {
  return applicable(obligations, clocks, today).flatMap((duty) => {
    const deadline = firstEndangered(countedDeadlines(duty));
    if (!deadline || shortestHours(deadline.within) > most) return [];
    const ids = idsOf(duty.clock.id, stakeholders?.matrix ?? []);
    return whyUnattended(attendance, deadline.within, { ids }, today) === undefined ? [{ duty, deadline }] : [];
  });
}

/**
 * What a report takes at worst. Only what the program says is counted, so the sum is a lower bound. An urgent alert that
 * works stands in for the hours without anybody and takes its own time. A deadline that runs from our own decision leaves
 * out what came before it, and also the gap where the duty has a deadline that an event starts.
 */
export function needOf(
  deadline: Timed,
  obligation: Obligation,
  attendance: Attendance,
  plan: Plan,
  ids: readonly string[],
  today: Day,
  hasOutside: boolean,
): Need {
  const { pickUp, decide, legal, file } = obligation.timeBudget ?? {};
  const isOutside = startsOutside(deadline);
  const gap = followsSun(attendance) && ordinaryGapOf(attendance, today).hours > 0 ? 0 : gapOf(attendance, today).hours;
  const isAlerted = gap > 0 && alertFor(attendance, deadline.within, ids, today) === 'ready';
  const alert = isAlerted ? shortestHours(attendance.staff.coverage.urgentAlert?.within ?? 'PT0S') : 0;
  const taken = pickUp === undefined ? acknowledgment(obligation.clock, plan) : shortestHours(pickUp);
  const shares = [
    { on: 'to pick it up', hours: isOutside ? Math.max(taken, Math.min(alert, gap)) : 0 },
    { on: 'to decide', hours: isOutside ? hoursOf(decide) : 0 },
    { on: 'for legal', hours: hoursOf(legal) },
    { on: 'to file', hours: hoursOf(file) },
  ];
  const counts = !isAlerted && (isOutside || !hasOutside);
  return { gap: counts ? gap : 0, shares: shares.filter(({ hours }) => hours > 0) };
}

/** The hours that a report takes together. */
export function hoursNeeded({ gap, shares }: Need): number {
  return shares.reduce((sum, { hours }) => sum + hours, gap);
}

/** Shares in words: `1 hour to pick it up, 4 hours to decide and 1 hour to file`. */
export function sayShares(shares: readonly Share[]): string {
  const said = shares.map(({ on, hours }) => `${sayHours(hours)} ${on}`);
  return said.length < 2 ? said.join('') : `${said.slice(0, -1).join(', ')} and ${said.at(-1)}`;
}

/** The ids under which an urgent alert may cover a duty: its own, and the events whose rows fulfill it. */
export function idsOf(clock: string, matrix: Stakeholders['matrix']): string[] {
  return [clock, ...matrix.filter(({ clocks }) => clocks?.includes(clock)).map(({ event }) => event)];
}

/**
 * What a duty needs somebody for. Where the hours by severity speak of severities of incidents, those of all rows that
 * fulfill the duty must be served: it has to be met at each of them.
 */
export function concernOf(clock: string, { staff }: Attendance, matrix: Stakeholders['matrix'], plan: Plan): Concern {
  const ids = idsOf(clock, matrix);
  const levels = (plan?.severities ?? []).map(({ id }) => id);
  const severities = (plan?.matrix ?? [])
    .filter(({ clocks }) => clocks?.includes(clock))
    .map(({ severity }) => severity);
  const bySeverity = staff.coverage.bySeverity?.some(({ severity }) => levels.includes(severity));
  return bySeverity && severities.length > 0 ? { ids, severities } : { ids };
}

/** What a law asks for, as the second half of a sentence: `early warning within 24 hours (Art. 14(2)(a))`. */
export function sayDemand({ label, within, reference }: Timed): string {
  return `${uncapital(label)} within ${sayLimit(within)} (${reference})`;
}

/** What stands behind a figure less than firmly, as sentences to append; none where it is sure. */
export function doubtsOf(clock: Clock, deadline: Timed): string[] {
  const { id, jurisdictions, verified, fromMemory } = clock;
  const isUnsure = !verified || fromMemory?.includes(`deadlines.${deadline.key}`) === true;
  // Art. 3(5) gives periods of two days or more two working days; the first ones of CRA and NIS2 are shorter.
  const isDebated =
    jurisdictions.includes('EU') && !/^eu-(?:cra|nis2)-/.test(id) && shortestHours(deadline.within) >= 48;
  return [
    ...(isUnsure ? [' The figure is not verified: ask counsel.'] : []),
    ...(isMoved(clock, deadline)
      ? [
          ' By Regulation (EEC, Euratom) 1182/71 Art. 3 the day of the event does not count, and a last day on a weekend or holiday moves: ask counsel.',
        ]
      : isDebated
        ? [
            ' The hours run on over weekends and holidays; whether Regulation (EEC, Euratom) 1182/71 Art. 3(5) gives two working days all the same is debated: ask counsel.',
          ]
        : []),
  ];
}

/**
 * The hours until an incident is taken on: at the severities whose rows fulfill the duty the longest, since it must be met
 * at each of them; where no row names the duty the shortest of a major incident, which none undercuts.
 */
function acknowledgment(clock: string, plan: Plan): number {
  const named = (plan?.matrix ?? []).filter(({ clocks }) => clocks?.includes(clock)).map(({ severity }) => severity);
  const levels = plan?.severities ?? [];
  const hours = (of: typeof levels) => of.map(({ acknowledgeWithin }) => shortestHours(acknowledgeWithin));
  const concerned = hours(levels.filter(({ id }) => named.includes(id)));
  if (concerned.length > 0) return Math.max(...concerned);
  const majors = hours(levels.filter(({ major }) => major));
  return majors.length > 0 ? Math.min(...majors) : 0;
}

function followsSun({ staff }: Attendance): boolean {
  return staff.coverage.mode === 'follow-the-sun';
}

function hoursOf(duration: string | undefined): number {
  return duration === undefined ? 0 : shortestHours(duration);
}
