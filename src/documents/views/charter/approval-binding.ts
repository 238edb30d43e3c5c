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
    const approved = `Approved${on === undefined ? '' : ` on ${on}`}`;
    const seal = sealOf(record);
    const sentences = {
      bound: `${approved}; the record is the one that was approved. Its seal: ${seal}.`,
      unbound: `${approved}; psirt cannot tell whether the text is the one approved. An approval that names the seal of the record under "content" is bound to it. The seal today: ${seal}.`,
      changed: `${approved}; the record has changed since. The seal today: ${seal}.`,
    };
    return [{ sentence: sentences[binding] }];
  },
};
