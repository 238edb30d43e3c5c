// One row, when several things were not funded and each has an amount: their sum.
import { sayMoney } from '../../../program/display.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'unfunded-sum',
  keys: ['sum'],
  rows: ({ budget }) => {
    const list = budget?.unfunded ?? [];
    if (list.length < 2 || list.some(({ amount }) => amount === undefined)) return [];
    return [
      {
        sum: sayMoney(
          list.reduce((total, { amount = 0 }) => total + amount, 0),
          budget?.currency,
        ),
      },
    ];
  },
};
