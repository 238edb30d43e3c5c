// The times at which something is due, as heads of the columns of the timeline, soonest first.

import { type Due, duesOf } from '../../../facts/timeline.ts';
import { sayLimit } from '../../../time/duration.ts';
import { capital } from '../../../words/wording.ts';
import type { View } from '../../view.ts';

/** As many times as the timeline can show; with more than these it is left to the list. */
export const columns = Array.from({ length: 24 }, (_, index) => `time${index + 1}`);

/** The head of the column that a report stands in. */
export function timeOf({ limit }: Due): string {
  return limit === undefined ? 'Without undue delay' : sayLimit(limit);
}

/** The heads of the columns: the times of all reports whose clock starts with the case itself; none where they are too many. */
export function timesOf(dues: readonly Due[]): string[] {
  const times = [...new Set(dues.filter(({ start }) => start !== 'later').map(timeOf))];
  return times.length > columns.length ? [] : times;
}

export const view: View = {
  name: 'timeline-times',
  keys: columns,
  rows: (program, _documents, { clocks }) => {
    const times = timesOf(duesOf(program, clocks));
    return times.length === 0 ? [] : [Object.fromEntries(times.map((time, index) => [columns[index], capital(time)]))];
  },
};
