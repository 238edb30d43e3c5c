// The lines of the budget, the categories together, with a subtotal where a category has several.

import { linesByCategory, sumOf } from '../../../facts/spending.ts';
import { sayMoney } from '../../../program/display.ts';
import { wordsOf } from '../../../program/naming.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'budget-lines',
  keys: ['category', 'line', 'amount', 'kind', 'recurring', 'owner', 'until', 'subtotal'],
  rows: (program) => {
    const words = wordsOf(program);
    const currency = program.budget?.currency;
    return linesByCategory(program).flatMap(([category, lines]) => [
      ...lines.map((line) => ({
        category,
        line: line.title ?? category,
        amount: line.amount === undefined ? undefined : sayMoney(line.amount, currency),
        kind: line.kind === undefined ? undefined : line.kind === 'capex' ? 'investment' : 'running cost',
        recurring: line.recurring === undefined ? undefined : line.recurring ? 'every year' : 'once',
        owner: words.role(line.ownerRole),
        until: line.committedUntil,
      })),
      ...(lines.length > 1 ? [{ category, amount: sayMoney(sumOf(lines), currency), subtotal: 'yes' }] : []),
    ]);
  },
};
