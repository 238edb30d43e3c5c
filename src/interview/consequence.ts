// What the answers mean, said at once: the duties that may apply with their first deadline, and the hours without anybody beside it.

import type { Clock, Deadline } from '../catalogs/catalogs.ts';
import { type Attendance, gapOf, sayWeekly, weeklyGapOf, zoneOf } from '../facts/attendance.ts';
import { isInForce, limitOf } from '../facts/deadlines.ts';
import { sayLimitOf, shortLabel } from '../facts/duties.ts';
import { countedDeadlines, firstEndangered } from '../facts/feasibility.ts';
import { matchesOf } from '../facts/matching.ts';
import { violationsOf } from '../model/validation.ts';
import { sayInstant } from '../time/coverage.ts';
import type { Day } from '../time/day.ts';
import { sayHours, sayLimit, shortestHours } from '../time/duration.ts';
import { pointer } from '../words/pointer.ts';
import { capital, uncapital } from '../words/wording.ts';
import { aboutOf, answersIn } from './proposals.ts';

type Clocks = ReadonlyMap<string, Clock>;

/** A duty that applies or may apply, with its first deadline where it has one. */
interface Likely {
  /** `CRA`, which is what people call it. */
  name: string;
  hours: number;
  limit: string;
  what: string;
}

/** The consequence of the answer to a field, or undefined where there is none to tell. */
export function consequenceOf(
  path: string,
  draft: Record<string, unknown>,
  clocks: Clocks,
  today: Day,
): string | undefined {
  const areHours = path === 'staff.coverage' || path === 'staff.onCall';
  return areHours ? hoursSaid(draft, likelyDuties(draft, clocks, today), today) : undefined;
}

/** What follows from the first answers, line by line: the duties, and what the hours make of them. */
export function firstConsequences(draft: Record<string, unknown>, clocks: Clocks, today: Day): string[] {
  const duties = likelyDuties(draft, clocks, today);
  const hours = hoursSaid(draft, duties, today);
  return [...dutiesSaid(draft, duties, clocks, today), ...(hours === undefined ? [] : [hours])];
}

/** Why a duty may or may not concern a program as far as nobody has said more. */
const hanging: ReadonlySet<string> = new Set(['by-sector', 'by-size', 'by-contract']);

/** The duties that may apply, each law once, the tightest first. */
function dutiesSaid(draft: Record<string, unknown>, duties: readonly Likely[], clocks: Clocks, today: Day): string[] {
  if (duties.length === 0) return [];
  const lines = duties.map(({ name, limit, what }) => `  ${name}: ${limit} (${what})`);
  const others = matchesOf(aboutOf(draft), clocks, today).filter(({ standing }) => hanging.has(standing));
  const rest = others.length === 0 ? [] : [`  ${others.length} more hang on the sector, the size or a contract.`];
  return [
    'Reporting duties that may apply, with their first deadline; whether they do is yours to answer:',
    ...lines,
    ...rest,
  ];
}

function likelyDuties(draft: Record<string, unknown>, clocks: Clocks, today: Day): Likely[] {
  const answers = new Map(answersIn(draft).map(({ clock, applies }) => [clock, applies]));
  const proposed = matchesOf(aboutOf(draft), clocks, today).flatMap(({ clock, standing }) =>
    standing === 'now' && !answers.has(clock.id) ? [clock] : [],
  );
  const answered = [...answers].flatMap(([id, applies]) => {
    const clock = applies === 'yes' ? clocks.get(id) : undefined;
    return clock && isInForce(clock, today) ? [clock] : [];
  });
  const found = [...answered, ...proposed].map(likely).sort((a, b) => a.hours - b.hours);
  return found.filter(({ name }, index) => found.findIndex((other) => other.name === name) === index);
}

function likely(clock: Clock): Likely {
  const obligation = { clock: clock.id, applies: 'yes' as const, why: '' };
  const timed = firstEndangered(countedDeadlines({ clock, obligation }));
  const first = timed ?? clock.deadlines.find((deadline) => limitOf(deadline) !== undefined) ?? clock.deadlines[0];
  return {
    name: clock.title.split(':')[0] ?? clock.title,
    hours: timed === undefined ? Number.POSITIVE_INFINITY : shortestHours(timed.within),
    limit: first === undefined ? 'no time set' : limitSaid(first, clock),
    what: first === undefined ? 'no notice' : uncapital(shortLabel(first)),
  };
}

/** The figure of a deadline, and whether it was compared with the text of the law. */
function limitSaid(deadline: Deadline, clock: Clock): string {
  const limit = limitOf(deadline);
  if (limit === undefined) return sayLimitOf(deadline, clock);
  const isSure = clock.verified && !clock.fromMemory?.includes(`deadlines.${deadline.key}`);
  return `${sayLimit(limit)}${isSure ? '' : ', check with counsel'}`;
}

/** The longest time without anybody, and whether the tightest deadline survives it. */
function hoursSaid(draft: Record<string, unknown>, duties: readonly Likely[], today: Day): string | undefined {
  const attendance = attendanceOf(draft);
  if (!attendance) return undefined;
  const gap = gapOf(attendance, today);
  if (gap.hours === 0) return 'Somebody can be reached at every hour.';
  const tightest = duties.find(({ hours }) => Number.isFinite(hours));
  const said = saidGap(attendance, gap);
  if (!tightest) return `${said}.`;
  const time = sayHours(tightest.hours);
  return tightest.hours <= gap.hours
    ? `${said}.\nThe ${time} of ${tightest.name} can pass in that time: the deadline does not survive it.`
    : `${said}.\nThat is less than the ${time} of ${tightest.name}: the deadline survives it.`;
}

function saidGap(attendance: Attendance, gap: { hours: number; from: number; to: number }): string {
  const zone = zoneOf(attendance);
  if (!Number.isFinite(gap.hours)) return 'As it stands, nobody can be reached at any hour';
  const weekly = weeklyGapOf(attendance);
  // A change of the clock makes one weekend of the year an hour longer; a holiday makes a gap that is told with its days.
  const isOrdinary = gap.hours - weekly.hours <= 1;
  const { when, hours, span } = sayWeekly(weekly, zone);
  if (isOrdinary) return `${capital(when)} nobody is there for ${hours} (${span})`;
  return `The longest time in which nobody is there is ${sayLimit(`PT${Math.round(gap.hours)}H`)} (${sayInstant(gap.from, zone)} to ${sayInstant(gap.to, zone)})`;
}

/** When somebody is there, where the draft says all of it. */
function attendanceOf(draft: Record<string, unknown>): Attendance | undefined {
  const staff = draft.staff as Attendance['staff'] | undefined;
  const team = draft.team as Attendance['team'] | undefined;
  if (!staff?.coverage?.mode || !(staff.coverage.timezone ?? team?.timezone)) return undefined;
  const isAnyTime = ['on-call-24x7', 'staffed-24x7'].includes(staff.coverage.mode);
  if (!isAnyTime && !staff.coverage.hours?.length && !staff.onCall?.tiers?.length) return undefined;
  // An on-call that nobody has described yet takes nothing from what the coverage says.
  const isWrong = violationsOf('staff', staff).some(
    ({ at }) => at.startsWith(pointer('coverage')) || at.startsWith(`${pointer('onCall')}/`),
  );
  return isWrong || !team ? undefined : { team, staff };
}
