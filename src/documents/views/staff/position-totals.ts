// One row with the sums over all positions, once every position has its three numbers.
import { fullTimeEquivalents, round } from '../../../facts/staffing.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'position-totals',
  keys: ['required', 'funded', 'filled', 'gap', 'unfunded', 'vacant'],
  rows: ({ staff }) => {
    const positions = staff?.positions ?? [];
    const { required, funded, filled, gap } = fullTimeEquivalents(positions);
    if (positions.length === 0 || required === undefined || funded === undefined || filled === undefined) return [];
    return [
      {
        required,
        funded,
        filled,
        gap,
        unfunded: Math.max(0, round(required - funded)),
        vacant: Math.max(0, round(funded - filled)),
      },
    ];
  },
};
