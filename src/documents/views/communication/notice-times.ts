// How fast each stakeholder hears at each level: one row for a stakeholder, one column for a level.

import { wordsOf } from '../../../program/naming.ts';
import { sayLimit } from '../../../time/duration.ts';
import type { View } from '../../view.ts';
import { columns, levelIds } from './notice-levels.ts';

export const view: View = {
  name: 'notice-times',
  keys: ['stakeholder', ...columns],
  rows: (program) => {
    const words = wordsOf(program);
    const ids = levelIds(program);
    const told = (program.communication?.matrix ?? []).filter(({ party, firstNotice }) => party && firstNotice);
    return [...new Set(told.map(({ party }) => party))].map((party) => {
      const times = (level: string) =>
        told
          .filter((row) => row.party === party && row.severity === level)
          .map(({ firstNotice = '', event }) => `${sayLimit(firstNotice)}${event === undefined ? '' : ` (${event})`}`);
      return {
        stakeholder: words.name('stakeholders.parties', party),
        ...Object.fromEntries(
          ids.map((level, index) => [columns[index], [...new Set(times(level))].join('; ') || undefined]),
        ),
      };
    });
  },
};
