// One row, once every source of money has its share: the sum, and how far it is from 100 percent.
import { round } from '../../../facts/staffing.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'funding-sum',
  keys: ['sum', 'isWhole', 'short', 'over'],
  rows: ({ budget }) => {
    const sources = budget?.fundingSources ?? [];
    if (sources.length === 0 || sources.some(({ sharePercent }) => sharePercent === undefined)) return [];
    const sum = round(sources.reduce((total, { sharePercent = 0 }) => total + sharePercent, 0));
    return [
      {
        sum: `${sum} %`,
        isWhole: sum === 100 ? 'yes' : undefined,
        short: sum < 100 ? `${round(100 - sum)} %` : undefined,
        over: sum > 100 ? `${round(sum - 100)} %` : undefined,
      },
    ];
  },
};
