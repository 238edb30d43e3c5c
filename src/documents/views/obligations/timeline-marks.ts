// The timeline: one row for a duty, a mark in the column of each time at which something is due.

import { type Due, duesOf } from '../../../facts/timeline.ts';
import { count } from '../../../time/duration.ts';
import type { View } from '../../view.ts';
import { columns, timeOf, timesOf } from './timeline-times.ts';

/** How a report is marked. */
export function markOf({ start, clock }: Due): string {
  const mark = start === 'decided' ? '◆' : '●';
  return clock.verified ? mark : `(${mark})`;
}

export const view: View = {
  name: 'timeline-marks',
  keys: ['duty', ...columns, 'later'],
  rows: (program, _documents, { clocks }) => {
    const dues = duesOf(program, clocks);
    const times = timesOf(dues);
    if (times.length === 0) return [];
    const order = (program.obligations ?? []).map(({ clock }) => clock);
    const ids = [...new Set(dues.map(({ clock }) => clock.id))].sort((a, b) => order.indexOf(a) - order.indexOf(b));
    return ids.map((id) => {
      const own = dues.filter(({ clock }) => clock.id === id);
      const later = own.filter(({ start }) => start === 'later').length;
      return {
        duty: own[0]!.clock.title,
        ...Object.fromEntries(
          times.map((time, index) => [
            columns[index],
            own
              .filter((due) => due.start !== 'later' && timeOf(due) === time)
              .map(markOf)
              .join(' ') || undefined,
          ]),
        ),
        later: later === 0 ? undefined : count(later, 'more step'),
      };
    });
  },
};
