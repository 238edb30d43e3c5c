// Totals are typed once and lines are changed often; after a while they no longer agree.
import { rule as define } from '../rule.ts';

/** Record rule BUD-002; that amounts are not negative and in one currency is said by the schema. */
export const rule = define({
  name: 'budget-lines-differ-from-total',
  severity: 'error',
  level: 1,
  asks: 'The budget lines add up to the total.',
  why: 'A total that nobody recalculated is the number that gets approved.',
  source: ['FIRST PSIRT SF 1.1: II.A'],
  basis: 'arithmetic',
  reads: ['budget.lines', 'budget.total'],
  mayRead: ['budget.currency'],
  whole: ['budget.lines'],
  good: `
budget:
  lines: [{ id: people, category: staff, amount: 30000000 }, { id: courses, category: training, amount: 500000 }]
  total: 30500000
`,
  bad: `
budget:
  lines: [{ id: people, category: staff, amount: 30000000 }, { id: courses, category: training, amount: 500000 }]
  total: 30000000
`,
  judge: ({ budget: { lines, total, currency } }) => {
    const all = lines.reduce((sum, { amount }) => sum + amount, 0);
    // What another budget pays may be listed for information.
    const own = lines.reduce((sum, { amount, paidElsewhere }) => sum + (paidElsewhere === undefined ? amount : 0), 0);
    if (total === all || total === own) return [];
    const unit = currency === undefined ? 'smallest units' : `smallest units of ${currency}`;
    const difference = Math.abs(all - total);
    return [
      {
        at: '/budget/total',
        message: `The total must be the sum of the lines, ${all} (${unit}); it is ${total}, which is ${difference} too ${total < all ? 'little' : 'much'}.`,
      },
    ];
  },
});
