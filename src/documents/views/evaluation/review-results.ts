// The reviews that have a result, a term or a proof.

import { wordsOf } from '../../../program/naming.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'review-results',
  keys: ['review', 'result', 'validUntil', 'evidence'],
  rows: (program) =>
    (program.evaluation?.reviews ?? [])
      .filter(({ result, validUntil, evidence }) => result ?? validUntil ?? evidence)
      .map(({ kind, lastOn, result, validUntil, evidence }) => ({
        review: `${wordsOf(program).label('/evaluation/reviews/0/kind', kind)}${lastOn === undefined ? '' : ` of ${lastOn}`}`,
        result,
        validUntil,
        evidence,
      })),
};
