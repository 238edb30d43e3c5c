// Which periods of a duty end by Regulation (EEC, Euratom) 1182/71, and what that means for them in words.
import type { Clock, Deadline } from '../catalogs/catalogs.ts';
import type { Day } from '../time/day.ts';
import { count, sayLimit } from '../time/duration.ts';
import { isOfDays, lastDayOf, rangeOf } from '../time/periods.ts';
import { remembering } from '../words/once.ts';

/** Whether the last day of a deadline moves: law of the Union in days, weeks or months, without a rule of its own on that. */
export function isMoved({ jurisdictions, periods }: Clock, { within }: Deadline): boolean {
  return jurisdictions.includes('EU') && periods !== 'own' && within !== undefined && isOfDays(within);
}

/** The rule, as a document says it. */
export const movingRule =
  'Periods of days, weeks or months do not count the day of the event; a last day on a Saturday, Sunday or public holiday moves to the next working day (Regulation (EEC, Euratom) 1182/71 Art. 3). Hours run on.';

/** How long after its event a moved deadline ends, over the weekends of a year: `14 to 16 days after the event`. */
export function sayRange({ within = '' }: Deadline, year: number): string {
  const { least, most } = weekendRange(within, year);
  return least === most ? `${count(least, 'day')} after the event` : `${least} to ${most} days after the event`;
}

/** Several duties have the same period, and a year of events stands behind each range. */
const weekendRange = remembering((within: string, year: number) => rangeOf(within, year));

/** Where a moved deadline ends if its event is on a day: `14 days after 2026-11-22: 2026-12-07`. */
export function sayLastDay({ within = '' }: Deadline, event: Day): string {
  return `${sayLimit(within)} after ${event}: ${lastDayOf(event, within)}`;
}
