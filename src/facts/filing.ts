// The reporting duties that apply, each with the row in which its filing is prepared.
import type { Clock, Deadline } from '../catalogs.ts';
import type { Day } from '../day.ts';
import type { Policies, Program } from '../program.ts';

/** One row of prepared filings. */
export type Filing = NonNullable<Policies['regulatoryNotifications']>[number];

/** A duty that applies, with its rows; several rows may share it out among products. */
export interface Prepared {
  clock: Clock;
  /** The place of the duty in `obligations`. */
  index: number;
  rows: { row: Filing; index: number }[];
  /** False while the law is not in force yet. */
  isInForce: boolean;
}

/** The duties that apply and have a deadline to file by. Ids that the catalog does not hold are left to the rule on references. */
export function filingsOf(
  obligations: Program['obligations'],
  filings: readonly Filing[],
  clocks: ReadonlyMap<string, Clock>,
  today: Day,
): Prepared[] {
  return obligations.flatMap(({ clock: id, applies }, index) => {
    const clock = applies === 'yes' ? clocks.get(id) : undefined;
    if (!clock?.deadlines.some(isFiled)) return [];
    const rows = filings.flatMap((row, place) => (row.clock === id ? [{ row, index: place }] : []));
    return [{ clock, index, rows, isInForce: clock.effectiveFrom === undefined || clock.effectiveFrom <= today }];
  });
}

/** Whether a deadline has a figure or is to be met at once; steps on request and steps without a time are not filed. */
export function isFiled({ within, businessDays, undueDelay, from }: Deadline): boolean {
  return within !== undefined || businessDays !== undefined || (undueDelay === true && from !== 'none');
}
