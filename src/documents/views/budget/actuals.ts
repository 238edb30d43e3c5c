// What was spent in each period beside its plan, and the sums once every period can be compared.

import { round } from '../../../facts/staffing.ts';
import { sayMoney } from '../../../program/display.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'actuals',
  keys: ['period', 'planned', 'spent', 'difference', 'percent', 'isSum'],
  rows: ({ budget }) => {
    const periods = budget?.actuals ?? [];
    const say = (amount: number | undefined) => (amount === undefined ? undefined : sayMoney(amount, budget?.currency));
    const row = (period: string | undefined, spent: number | undefined, planned: number | undefined) => {
      const difference = spent === undefined || planned === undefined ? undefined : spent - planned;
      return {
        period,
        planned: say(planned),
        spent: say(spent),
        difference:
          difference === undefined
            ? undefined
            : difference === 0
              ? 'none'
              : `${say(Math.abs(difference))} ${difference > 0 ? 'over' : 'under'}`,
        percent:
          difference && planned
            ? `${difference > 0 ? '+' : '−'}${round((Math.abs(difference) * 100) / planned, 1)} %`
            : undefined,
      };
    };
    const sum = (key: 'amount' | 'planned') => periods.reduce((total, entry) => total + (entry[key] ?? 0), 0);
    const isComparable =
      periods.length > 1 && periods.every(({ amount, planned }) => amount !== undefined && planned !== undefined);
    return [
      ...periods.map(({ period, amount, planned }) => row(period, amount, planned)),
      ...(isComparable ? [{ ...row('All periods', sum('amount'), sum('planned')), isSum: 'yes' }] : []),
    ];
  },
};
