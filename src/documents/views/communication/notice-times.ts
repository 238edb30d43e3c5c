// How fast each stakeholder hears at each level: one row for a stakeholder, one column for a level.

import type { Draft } from '../../../model/draft.ts';
import { wordsOf } from '../../../program/naming.ts';
import { sayLimit } from '../../../time/duration.ts';
import { uncapital } from '../../../words/wording.ts';
import type { View } from '../../view.ts';
import { columns, levelIds } from './notice-levels.ts';

type Notice = NonNullable<NonNullable<Draft['communication']>['matrix']>[number];

/** The time, from when it is counted if that is said, and the event. */
function sayNotice({ firstNotice = '', startsAt, event }: Notice, words: ReturnType<typeof wordsOf>): string {
  const start =
    startsAt === undefined ? '' : ` from ${uncapital(words.label('/communication/matrix/0/startsAt', startsAt))}`;
  return `${sayLimit(firstNotice)}${start}${event === undefined ? '' : ` (${event})`}`;
}

export const view: View = {
  name: 'notice-times',
  keys: ['stakeholder', ...columns],
  rows: (program) => {
    const words = wordsOf(program);
    const ids = levelIds(program);
    const told = (program.communication?.matrix ?? []).filter(({ party, firstNotice }) => party && firstNotice);
    return [...new Set(told.map(({ party }) => party))].map((party) => {
      const times = (level: string) =>
        told.filter((row) => row.party === party && row.severity === level).map((row) => sayNotice(row, words));
      return {
        stakeholder: words.name('stakeholders.parties', party),
        ...Object.fromEntries(
          ids.map((level, index) => [columns[index], [...new Set(times(level))].join('; ') || undefined]),
        ),
      };
    });
  },
};
