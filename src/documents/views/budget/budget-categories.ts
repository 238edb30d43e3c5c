// What each category of the budget costs, and its share of the sum of all lines; no share while a line has no amount.

import { linesByCategory, sumOf } from '../../../facts/spending.ts';
import { round } from '../../../facts/staffing.ts';
import { sayMoney } from '../../../program/display.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'budget-categories',
  keys: ['category', 'lines', 'amount', 'share'],
  rows: (program) => {
    const every = program.budget?.lines ?? [];
    const total = every.some(({ amount }) => amount === undefined) ? 0 : sumOf(every);
    return linesByCategory(program).map(([category, lines]) => ({
      category,
      lines: lines.length,
      amount: sayMoney(sumOf(lines), program.budget?.currency),
      share: total === 0 ? undefined : `${round((sumOf(lines) * 100) / total, 1)} %`,
    }));
  },
};
