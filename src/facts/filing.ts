// The reporting duties that apply, each with the row in which its filing is prepared.
import type { Clock, Deadline } from '../catalogs/catalogs.ts';
import type { Policies, Program } from '../model/program.ts';
import type { Day } from '../time/day.ts';
import { type Applicable, applicable, limitOf } from './deadlines.ts';

/** One row of prepared filings. */
export type Filing = NonNullable<Policies['regulatoryNotifications']>[number];

/** A duty that applies today, with its rows; several rows may share it out among products. */
export interface Prepared extends Applicable {
  rows: { row: Filing; index: number }[];
}

/** The duties that apply today and have a deadline to file by. */
export function filingsOf(
  obligations: Program['obligations'],
  filings: readonly Filing[],
  clocks: ReadonlyMap<string, Clock>,
  today: Day,
): Prepared[] {
  return applicable(obligations, clocks, today)
    .filter(({ clock }) => clock.deadlines.some(isFiled))
    .map((duty) => ({
      ...duty,
      rows: filings.flatMap((row, index) => (row.clock === duty.clock.id ? [{ row, index }] : [])),
    }));
}

/** Whether a deadline has a figure or is to be met at once; steps on request and steps without a time are not filed. */
export function isFiled(deadline: Deadline): boolean {
  return limitOf(deadline) !== undefined || (deadline.undueDelay === true && deadline.from !== 'none');
}
