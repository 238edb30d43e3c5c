// The trainings that were held, each day one row: who took part by role; people are counted and not named.
import { joinWords } from '../../../program/display.ts';
import { wordsOf } from '../../../program/naming.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'training-held',
  keys: ['training', 'who', 'on', 'evidence'],
  rows: (program) => {
    const records = program.staff?.training?.records ?? [];
    const words = wordsOf(program);
    const keys = [...new Set(records.map(({ training, on }) => `${training} ${on}`))];
    return keys.map((key) => {
      const same = records.filter(({ training, on }) => `${training} ${on}` === key);
      const people = same.filter(({ role }) => role === undefined).length;
      const roles = same.flatMap(({ role }) => (role === undefined ? [] : [words.role(role)]));
      return {
        training: words.name('staff.training.plan', same[0]?.training),
        who: joinWords([
          ...new Set(roles),
          ...(people === 0 ? [] : [people === 1 ? 'one person' : `${people} people`]),
        ]),
        on: same[0]?.on,
        evidence: [...new Set(same.flatMap(({ evidence }) => evidence ?? []))].join('; '),
      };
    });
  },
};
