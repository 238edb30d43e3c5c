// The sums beside the lines of the budget: shares of the sources, contingency in proportion, spending against plan, what was not funded.
import { sayMoney } from '../display.ts';
import type { View } from '../view.ts';

/** One row, when every source has its share: the sum in percent, and how far it is from 100. */
export const fundingSum: View = {
  name: 'funding-sum',
  keys: ['sum', 'isWhole', 'off'],
  rows: ({ budget }) => {
    const sources = budget?.fundingSources ?? [];
    if (sources.length === 0 || sources.some(({ sharePercent }) => sharePercent === undefined)) return [];
    const sum = Math.round(sources.reduce((total, { sharePercent = 0 }) => total + sharePercent, 0) * 100) / 100;
    return [
      {
        sum: `${sum} %`,
        isWhole: sum === 100 ? 'yes' : undefined,
        off:
          sum === 100
            ? undefined
            : `${Math.round(Math.abs(100 - sum) * 100) / 100} % ${sum < 100 ? 'have no source' : 'are counted twice'}`,
      },
    ];
  },
};

/** One row, when contingency and total are known: the contingency in percent of the total. */
export const contingencyShare: View = {
  name: 'contingency-share',
  keys: ['share', 'withTotal'],
  rows: ({ budget }) => {
    const amount = budget?.contingency?.amount;
    if (amount === undefined || !budget?.total) return [];
    const isInside = budget.contingency?.line !== undefined;
    return [
      {
        share: `${Math.round((amount * 1000) / budget.total) / 10} %`,
        withTotal: isInside ? undefined : sayMoney(budget.total + amount, budget.currency),
      },
    ];
  },
};

/** One row per period, and a last one with the sums of the periods that have a plan. */
export const actuals: View = {
  name: 'actuals',
  keys: ['period', 'planned', 'spent', 'difference', 'percent', 'isSum'],
  rows: ({ budget }) => {
    const periods = budget?.actuals ?? [];
    const compared = periods.filter(({ amount, planned }) => amount !== undefined && planned !== undefined);
    const row = (period: string | undefined, spent: number | undefined, planned: number | undefined) => ({
      period,
      planned: planned === undefined ? undefined : sayMoney(planned, budget?.currency),
      spent: spent === undefined ? undefined : sayMoney(spent, budget?.currency),
      ...differenceOf(spent, planned, budget?.currency),
    });
    const sum = (key: 'amount' | 'planned') => compared.reduce((total, entry) => total + (entry[key] ?? 0), 0);
    const last =
      compared.length > 1 && compared.length === periods.length
        ? [{ ...row('All periods', sum('amount'), sum('planned')), isSum: 'yes' }]
        : [];
    return [...periods.map(({ period, amount, planned }) => row(period, amount, planned)), ...last];
  },
};

function differenceOf(spent: number | undefined, planned: number | undefined, currency: string | undefined) {
  if (spent === undefined || planned === undefined) return {};
  const difference = spent - planned;
  return {
    difference:
      difference === 0 ? 'none' : `${sayMoney(Math.abs(difference), currency)} ${difference > 0 ? 'over' : 'under'}`,
    percent:
      planned === 0 || difference === 0
        ? undefined
        : `${difference > 0 ? '+' : '−'}${Math.round((Math.abs(difference) * 1000) / planned) / 10} %`,
  };
}

/** One row, when several things were not funded and each has an amount: their sum. */
export const unfundedSum: View = {
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
