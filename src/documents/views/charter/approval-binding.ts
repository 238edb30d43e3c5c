// One row, where the program was approved and nothing tells which text: that an approval should say it.
import { approvalsOf } from '../../../facts/approval.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'approval-binding',
  keys: ['sentence'],
  rows: (program) => {
    const [latest] = approvalsOf(program as Record<string, unknown>).filter(
      ({ component, decision }) => decision === 'approved' && (component === undefined || component === 'charter'),
    );
    if (latest === undefined || latest.content !== undefined || program.status !== 'approved') return [];
    const of = latest.on === undefined ? '' : ` of ${latest.on}`;
    const sentence = `The approval${of} does not name the text that was approved, so nobody can tell from the record whether it was this one.`;
    return [{ sentence }];
  },
};
