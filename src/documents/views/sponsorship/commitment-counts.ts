// How the sponsor's commitments stand: one row with one sentence.
import { joinWords } from '../../../program/display.ts';
import { wordsOf } from '../../../program/naming.ts';
import type { View } from '../../view.ts';

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
        : [
            `${number} ${number === 1 ? 'is' : 'are'} ${words.label('/sponsorship/commitments/0/status', status).toLowerCase()}`,
          ];
    });
    if (said.length === 0) return [];
    return [
      {
        sentence:
          commitments.length === 1
            ? `The one commitment ${said[0]!.slice(2)}.`
            : `Of ${commitments.length} commitments, ${joinWords(said)}.`,
      },
    ];
  },
};
