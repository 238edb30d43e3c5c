// When each report of the duties that apply is due, sorted by the time since the clock started.
import type { Clock, Deadline } from '../catalogs/catalogs.ts';
import type { Draft } from '../model/draft.ts';
import { shortestHours } from '../time/duration.ts';
import { limitOf } from './deadlines.ts';

type Duty = NonNullable<Draft['obligations']>[number];

/**
 * What starts a clock. `noticed`: something that happens to the team, such as becoming aware. `decided`: a decision of
 * its own, such as a classification. `later`: a step of the case that comes after, such as an earlier submission.
 */
export type Start = 'noticed' | 'decided' | 'later';

/** One report that is due. */
export interface Due {
  duty: Duty;
  clock: Clock;
  deadline: Deadline;
  start: Start;
  /** The figure as a limit; undefined where the text only says without undue delay. */
  limit: string | undefined;
}

const decisions = new Set(['determined', 'classified']);
const laterEvents = new Set(['measure-available', 'payment-made', 'end-of-calendar-year']);

/** Everything that is due under the duties that apply, soonest first. Steps on request and steps without any time are not due. */
export function duesOf({ obligations = [] }: Draft, clocks: ReadonlyMap<string, Clock>): Due[] {
  const dues = obligations.flatMap((duty): Due[] => {
    const clock = duty.applies === 'yes' ? clocks.get(duty.clock ?? '') : undefined;
    return (clock?.deadlines ?? []).flatMap((deadline) => {
      const limit = limitOf(deadline);
      const isDue =
        limit !== undefined || (deadline.undueDelay === true && !['none', 'on-request'].includes(deadline.from));
      return isDue ? [{ duty, clock: clock!, deadline, start: startOf(deadline), limit }] : [];
    });
  });
  const hours = ({ limit }: Due) => (limit === undefined ? 0 : shortestHours(limit));
  return dues.sort((a, b) => hours(a) - hours(b));
}

/** What starts the clock of a deadline. */
export function startOf({ from }: Deadline): Start {
  if (from.startsWith('submitted:') || laterEvents.has(from)) return 'later';
  return decisions.has(from) ? 'decided' : 'noticed';
}
