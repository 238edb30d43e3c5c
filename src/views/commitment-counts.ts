// How the sponsor's commitments stand: one row with one sentence.
import { joinWords } from '../display.ts';
import { type View, wordsOf } from '../view.ts';

const order = ['kept', 'in-progress', 'open', 'not-kept', 'withdrawn'] as const;

export const view: View = {
  name: 'commitment-counts',
  keys: ['sentence'],
  rows: (program) => {
    const words = wordsOf(program);
    const commitments = program.sponsorship?.commitments ?? [];
    const said = order.flatMap((status) => {
      const number = commitments.filter((commitment) => commitment.status === status).length;
      return number === 0
        ? []
        : [`${number} ${words.label('/sponsorship/commitments/0/status', status).toLowerCase()}`];
    });
    return said.length === 0
      ? []
      : [
          {
            sentence: `Of ${commitments.length === 1 ? 'one commitment' : `${commitments.length} commitments`}, ${joinWords(said)}.`,
          },
        ];
  },
};
