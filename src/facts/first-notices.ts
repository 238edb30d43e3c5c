// How long a first notice of the incident plan takes from where a law starts to count.
import type { Deadline } from '../catalogs/catalogs.ts';
import type { Communication, Program } from '../model/program.ts';
import { sayLimit, shortestHours } from '../time/duration.ts';
import type { Context } from './context.ts';
import { type Applicable, applicable, limitOf, overruns } from './deadlines.ts';
import { startOf } from './timeline.ts';

/** A row of the communication matrix of incidents. */
type NoticeRow = Communication['matrix'][number];

/** A row that says within which time the first notice goes out. */
export type TimedRow = NoticeRow & { firstNotice: string };

/** Whether a row says within which time the first notice goes out. */
export function isTimed(row: NoticeRow): row is TimedRow {
  return row.firstNotice !== undefined;
}

/** A row that names the clock of a duty that applies, with one deadline of the law. */
export interface Notice {
  row: TimedRow;
  at: string;
  duty: Applicable;
  deadline: Deadline;
  limit: string;
  /** Whether the law already runs while the team has yet to declare or classify. */
  startsLater: boolean;
}

/** Every row that names a clock, with every deadline that an event or a decision starts, the shortest first. */
export function noticesOf(
  obligations: Program['obligations'],
  matrix: Communication['matrix'],
  { clocks, today }: Pick<Context, 'clocks' | 'today'>,
): Notice[] {
  const duties = applicable(obligations, clocks, today);
  const timed = matrix.flatMap((row, index) => (isTimed(row) ? [{ row, index }] : []));
  return timed.flatMap(({ row, index }) =>
    duties
      .filter(({ clock }) => row.clocks?.includes(clock.id))
      .flatMap((duty) => {
        const at = `/communication/matrix/${index}/firstNotice`;
        return firstDeadlines(duty).map(({ deadline, limit }) => {
          const isNoticed = startOf(deadline) === 'noticed';
          return { row, at, duty, deadline, limit, startsLater: isNoticed && row.startsAt !== 'awareness' };
        });
      }),
  );
}

/** The deadlines that count for a first notice. Of alternatives, of which one holds, none is judged: which one it is, is not said. */
function firstDeadlines({ clock }: Applicable): { deadline: Deadline; limit: string }[] {
  const found = clock.deadlines.flatMap((deadline) => {
    const limit = limitOf(deadline);
    const counts = limit !== undefined && startOf(deadline) !== 'later' && !deadline.alternative;
    return counts ? [{ deadline, limit }] : [];
  });
  return found.sort((a, b) => shortestHours(a.limit) - shortestHours(b.limit));
}

/** A first notice with the time until the declaration before it, where the law runs meanwhile. */
export function takes({ row, startsLater }: Notice, declareWithin: string | undefined): string {
  const hours = shortestHours(row.firstNotice) + (startsLater ? shortestHours(declareWithin ?? 'PT0S') : 0);
  return startsLater && declareWithin !== undefined ? `PT${Math.round(hours * 60)}M` : row.firstNotice;
}

/** Whether a notice is late by the law, with the time until the declaration before it. */
export function isLate(notice: Notice, declareWithin: string | undefined): boolean {
  return overruns(takes(notice, declareWithin), notice.limit);
}

/** What the law asks, for a message: `"X" asks for "Early warning" within 24 hours (Art. 14)`. */
export function sayLaw({ duty, deadline, limit }: Notice): string {
  return `"${duty.clock.title}" asks for "${deadline.label}" within ${sayLimit(limit)} (${deadline.reference})`;
}
