// The first deadlines of the reporting duties that a program says it has, from the catalog of clocks.
import type { Clock, Deadline } from '../catalogs.ts';
import type { Day } from '../day.ts';
import { businessDaysOf, isLonger, longestHours, shortestHours } from '../duration.ts';
import type { Program } from '../program.ts';

/** A duty that applies, with the first of its deadlines that has a figure. */
export interface Duty {
  clock: Clock;
  deadline: Deadline;
  /** The figure as a limit: `PT24H`, `4 business days`. */
  limit: string;
  /** False while the law is not in force yet. */
  isInForce: boolean;
}

/** The duties that apply and whose clock has a figure. Ids that the catalog does not hold are left to the rule on references. */
export function dutiesOf(obligations: Program['obligations'], clocks: ReadonlyMap<string, Clock>, today: Day): Duty[] {
  return obligations.flatMap(({ clock: id, applies }) => {
    const clock = applies === 'yes' ? clocks.get(id) : undefined;
    const deadline = clock?.deadlines.find(
      ({ within, businessDays }) => within !== undefined || businessDays !== undefined,
    );
    if (!clock || !deadline) return [];
    const limit = deadline.within ?? `${deadline.businessDays} business days`;
    return [{ clock, deadline, limit, isInForce: clock.effectiveFrom === undefined || clock.effectiveFrom <= today }];
  });
}

/** Whether a time is longer than a deadline. Working days run over a weekend, which a deadline in clock hours does not wait for. */
export function overruns(time: string, deadline: string): boolean {
  const isWorkingTime = businessDaysOf(time) !== undefined && businessDaysOf(deadline) === undefined;
  return isWorkingTime ? longestHours(time) > shortestHours(deadline) : isLonger(time, deadline);
}
