// The positions of the staffing plan, each with what is still missing.
import { fullTimeEquivalents } from '../../../facts/staffing.ts';
import { wordsOf } from '../../../program/naming.ts';
import { saidOr } from '../../unsaid.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'positions',
  keys: ['role', 'required', 'funded', 'filled', 'gap'],
  rows: (program) =>
    (program.staff?.positions ?? []).map((position, index) => {
      const at = `/staff/positions/${index}`;
      const { required, funded, filled, gap } = fullTimeEquivalents([position]);
      return {
        role: saidOr(wordsOf(program).role(position.role), `${at}/role`),
        required,
        funded: saidOr(funded, `${at}/fteFunded`),
        filled: saidOr(filled, `${at}/fteFilled`),
        gap,
      };
    }),
};
