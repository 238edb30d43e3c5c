// What the marks of the timeline mean; only those that stand in it.
import { duesOf } from '../../../facts/timeline.ts';
import type { View } from '../../view.ts';
import { markOf } from './timeline-marks.ts';
import { timesOf } from './timeline-times.ts';

export const view: View = {
  name: 'timeline-legend',
  keys: ['mark', 'means'],
  rows: (program, _documents, { clocks }) => {
    const dues = duesOf(program, clocks);
    if (timesOf(dues).length === 0) return [];
    const marks = new Set(dues.filter(({ start }) => start !== 'later').map(markOf));
    const has = (mark: string) => marks.has(mark) || marks.has(`(${mark})`);
    return [
      { mark: '●', means: 'counted from what the team notices, such as becoming aware', shown: has('●') },
      { mark: '◆', means: 'counted from a decision of its own, such as the classification', shown: has('◆') },
      {
        mark: '( )',
        means: 'not compared with a source; check with counsel',
        shown: [...marks].some((mark) => mark.startsWith('(')),
      },
    ].flatMap(({ mark, means, shown }) => (shown ? [{ mark, means }] : []));
  },
};
