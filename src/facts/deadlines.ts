// The reporting duties that a program says it has and that are in force, and the first deadline of each.
import type { Clock, Deadline } from '../catalogs/catalogs.ts';
import type { Program } from '../model/program.ts';
import type { Day } from '../time/day.ts';
import { businessDaysOf, isLonger, longestHours, shortestHours } from '../time/duration.ts';

/** One answer of the list of obligations. */
export type Obligation = Program['obligations'][number];

/** A duty that applies today, with its answer and its place in `obligations`. */
export interface Applicable {
  clock: Clock;
  obligation: Obligation;
  index: number;
}

/** A duty that applies today, with the first of its deadlines that has a figure. */
export interface Duty {
  clock: Clock;
  deadline: Deadline;
  /** The figure as a limit: `PT24H`, `4 business days`. */
  limit: string;
}

const binding = ['in-force', 'adopted-applies-later', 'contractual'];

/** Whether a law is only proposed, or applies later than today. */
export function isComing({ status, effectiveFrom }: Clock, today: Day): boolean {
  return (
    status === 'proposed' || (effectiveFrom === undefined ? status === 'adopted-applies-later' : effectiveFrom > today)
  );
}

/** Whether a law or contract binds today: not voluntary, not coming, not uncertain, not lapsed. */
export function isInForce(clock: Clock, today: Day): boolean {
  const { status, effectiveUntil } = clock;
  return binding.includes(status) && !isComing(clock, today) && (effectiveUntil ?? today) >= today;
}

/**
 * The duties answered with yes that bind today; coming law is shown by documents and fails no rule. Ids that the catalog
 * does not hold are left to the rule on references.
 */
export function applicable(
  obligations: Program['obligations'],
  clocks: ReadonlyMap<string, Clock>,
  today: Day,
): Applicable[] {
  return obligations.flatMap((obligation, index) => {
    const { applies, since } = obligation;
    const clock = applies === 'yes' && (since ?? today) <= today ? clocks.get(obligation.clock) : undefined;
    return clock && isInForce(clock, today) ? [{ clock, obligation, index }] : [];
  });
}

/** The figure of a deadline as a limit; undefined where the text gives none. */
export function limitOf({ within, businessDays }: Deadline): string | undefined {
  return within ?? (businessDays === undefined ? undefined : `${businessDays} business days`);
}

/** The duties that apply today and whose clock has a figure. */
export function dutiesOf(obligations: Program['obligations'], clocks: ReadonlyMap<string, Clock>, today: Day): Duty[] {
  return applicable(obligations, clocks, today).flatMap(({ clock }) => {
    const [first] = clock.deadlines.flatMap((deadline): Duty[] => {
      const limit = limitOf(deadline);
      return limit === undefined ? [] : [{ clock, deadline, limit }];
    });
    return first ? [first] : [];
  });
}

/** Whether a time is longer than a deadline. Working days run over a weekend, which a deadline in clock hours does not wait for. */
export function overruns(time: string, deadline: string): boolean {
  const isWorkingTime = businessDaysOf(time) !== undefined && businessDaysOf(deadline) === undefined;
  return isWorkingTime ? longestHours(time) > shortestHours(deadline) : isLonger(time, deadline);
}
