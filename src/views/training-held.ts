// The trainings that were held, by role; people are counted and not named.
import { type View, wordsOf } from '../view.ts';

export const view: View = {
  name: 'training-held',
  keys: ['training', 'role', 'on', 'evidence'],
  rows: (program) => {
    const records = program.staff?.training?.records ?? [];
    const words = wordsOf(program);
    const keyOf = ({ training, role, on }: (typeof records)[number]) => [training, role, on].join('|');
    return records
      .filter((record, index) => records.findIndex((other) => keyOf(other) === keyOf(record)) === index)
      .map((record) => {
        const same = records.filter((other) => keyOf(other) === keyOf(record));
        return {
          training: words.name('staff.training.plan', record.training),
          role:
            record.role === undefined
              ? same.length === 1
                ? 'one person'
                : `${same.length} people`
              : words.role(record.role),
          on: record.on,
          evidence: [...new Set(same.flatMap(({ evidence }) => evidence ?? []))].join('; '),
        };
      });
  },
};
