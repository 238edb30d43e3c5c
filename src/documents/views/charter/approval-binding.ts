// One row, where the program was approved: whether the approval is one of this very text, and the seal to note if nobody can tell.
import { approvalOf, sealOf } from '../../../facts/approval.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'approval-binding',
  keys: ['sentence'],
  rows: (program) => {
    const record = program as Record<string, unknown>;
    const { binding, on } = approvalOf(record);
    if (binding === 'none') return [];
    const of = on === undefined ? '' : ` of ${on}`;
    const seal = sealOf(record);
    const sentences = {
      bound: `The record is the one that the approval${of} names. Its seal: ${seal}.`,
      unbound: `The approval${of} names no seal, so nobody can tell from the record whether it approved this very text. The seal of the record today: ${seal}.`,
      changed: `The record has changed since the approval${of}. Its seal today: ${seal}.`,
    };
    return [{ sentence: sentences[binding] }];
  },
};
