// One row: the sum of the budget lines beside the stated total; `unpriced` counts lines without an amount.

import { sumOf } from '../../../facts/spending.ts';
import { sayMoney } from '../../../program/display.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'budget-sum',
  keys: ['sum', 'total', 'difference', 'direction', 'unpriced', 'isSame'],
  rows: ({ budget }) => {
    const lines = budget?.lines ?? [];
    if (lines.every(({ amount }) => amount === undefined)) return [];
    const [sum, total] = [sumOf(lines), budget?.total];
    const isOther = total !== undefined && total !== sum;
    return [
      {
        sum: sayMoney(sum, budget?.currency),
        total: total === undefined ? undefined : sayMoney(total, budget?.currency),
        difference: isOther ? sayMoney(Math.abs(total - sum), budget?.currency) : undefined,
        direction: isOther ? (total > sum ? 'more' : 'less') : undefined,
        isSame: total === sum ? 'yes' : undefined,
        unpriced: lines.filter(({ amount }) => amount === undefined).length || undefined,
      },
    ];
  },
};
