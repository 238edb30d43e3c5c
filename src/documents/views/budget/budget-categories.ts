// What each category of the budget costs, and its share of the sum of all lines.

import { linesByCategory, sumOf } from '../../../facts/spending.ts';
import { round } from '../../../facts/staffing.ts';
import { sayMoney } from '../../../program/display.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'budget-categories',
  keys: ['category', 'lines', 'amount', 'share'],
  rows: (program) => {
    const total = sumOf(program.budget?.lines ?? []);
    return linesByCategory(program).map(([category, lines]) => ({
      category,
      lines: lines.length,
      amount: sayMoney(sumOf(lines), program.budget?.currency),
      share: total === 0 ? undefined : `${round((sumOf(lines) * 100) / total, 1)} %`,
    }));
  },
};
