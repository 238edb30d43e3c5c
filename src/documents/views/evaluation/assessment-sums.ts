// How many items of each framework have which answer.

import { wordsOf } from '../../../program/naming.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'assessment-sums',
  keys: ['framework', 'items', 'yes', 'partly', 'no', 'notApplicable', 'scored', 'withEvidence'],
  rows: (program) => {
    const all = program.evaluation?.assessment ?? [];
    return [...new Set(all.map(({ framework }) => framework))].map((framework) => {
      const items = all.filter((item) => item.framework === framework);
      const answered = (answer: string) => items.filter((item) => item.answer === answer).length;
      return {
        framework: wordsOf(program).label('/evaluation/assessment/0/framework', framework),
        items: items.length,
        yes: answered('yes'),
        partly: answered('partly'),
        no: answered('no'),
        notApplicable: answered('not-applicable'),
        scored: items.filter(({ answer, score }) => answer === undefined && score !== undefined).length,
        withEvidence: items.filter(({ evidence }) => evidence).length,
      };
    });
  },
};
