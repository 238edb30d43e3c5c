// Who reads each measure: roles and stakeholders by name; `of` is the id of the measure.
import { joinWords } from '../../../program/display.ts';
import { wordsOf } from '../../../program/naming.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'measure-readers',
  keys: ['of', 'readers'],
  rows: (program) => {
    const words = wordsOf(program);
    return (program.evaluation?.kpis ?? []).map(({ id, audiences = [] }) => {
      const names = audiences
        .map(({ role, party }) => (role === undefined ? words.name('stakeholders.parties', party) : words.role(role)))
        .filter((name) => name);
      return { of: id, readers: joinWords(names) };
    });
  },
};
