// One row: the contingency in percent of the total of the budget.
import { round } from '../../../facts/staffing.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'contingency-share',
  keys: ['share'],
  rows: ({ budget }) =>
    budget?.contingency?.amount === undefined || !budget.total
      ? []
      : [{ share: `${round((budget.contingency.amount * 100) / budget.total, 1)} %` }],
};
