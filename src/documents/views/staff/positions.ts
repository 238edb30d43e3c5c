// The positions of the staffing plan, each with what is still missing.
import { fullTimeEquivalents } from '../../../facts/staffing.ts';
import { wordsOf } from '../../../program/naming.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'positions',
  keys: ['role', 'required', 'funded', 'filled', 'gap'],
  rows: (program) =>
    (program.staff?.positions ?? []).map((position) => ({
      role: wordsOf(program).role(position.role),
      ...fullTimeEquivalents([position]),
    })),
};
