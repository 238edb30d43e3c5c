// The lines of the budget by category, with a subtotal for each and the sum of all; and what the sum says about the stated total.
import { sayMoney } from '../display.ts';
import type { Budget } from '../program.ts';
import { type DeepPartial, type Draft, type View, wordsOf } from '../view.ts';

type Line = DeepPartial<Budget['lines'][number]>;

/** Rows in the order of the schema's categories: the lines of one, then its subtotal (when it has several lines). */
export const budgetLines: View = {
  name: 'budget-lines',
  keys: ['category', 'line', 'amount', 'kind', 'recurring', 'owner', 'until', 'subtotal'],
  rows: (program) =>
    categoriesOf(program).flatMap(([category, lines]) => [
      ...lines.map((line, index) => ({
        category: index === 0 ? category : undefined,
        line: line.title ?? category,
        amount: line.amount === undefined ? undefined : sayMoney(line.amount, program.budget?.currency),
        kind: line.kind === undefined ? undefined : line.kind === 'capex' ? 'Investment' : 'Running cost',
        recurring: line.recurring === undefined ? undefined : line.recurring ? 'every year' : 'once',
        owner: wordsOf(program).role(line.ownerRole),
        until: line.committedUntil,
      })),
      ...(lines.length > 1
        ? [
            {
              line: `Subtotal ${category.slice(0, 1).toLowerCase()}${category.slice(1)}`,
              amount: sayMoney(sumOf(lines), program.budget?.currency),
              subtotal: 'yes',
            },
          ]
        : []),
    ]),
};

/** One row per category: its share of the sum of all lines. */
export const budgetCategories: View = {
  name: 'budget-categories',
  keys: ['category', 'lines', 'amount', 'share'],
  rows: (program) => {
    const total = sumOf(linesOf(program));
    return categoriesOf(program).map(([category, lines]) => ({
      category,
      lines: lines.length,
      amount: sayMoney(sumOf(lines), program.budget?.currency),
      share: total === 0 ? undefined : `${Math.round((sumOf(lines) * 1000) / total) / 10} %`,
    }));
  },
};

/** One row, when there are lines: their sum, the stated total, and a difference if there is one; `unpriced` counts lines without an amount. */
export const budgetSum: View = {
  name: 'budget-sum',
  keys: ['sum', 'total', 'difference', 'direction', 'unpriced', 'isSame'],
  rows: (program) => {
    const lines = linesOf(program);
    if (lines.length === 0) return [];
    const [sum, total, currency] = [sumOf(lines), program.budget?.total, program.budget?.currency];
    const unpriced = lines.filter(({ amount }) => amount === undefined).length;
    return [
      {
        sum: sayMoney(sum, currency),
        total: total === undefined ? undefined : sayMoney(total, currency),
        difference: total === undefined || total === sum ? undefined : sayMoney(Math.abs(total - sum), currency),
        direction: total === undefined || total === sum ? undefined : total > sum ? 'more' : 'less',
        isSame: total === sum ? 'yes' : undefined,
        unpriced: unpriced || undefined,
      },
    ];
  },
};

function linesOf(program: Draft): Line[] {
  return program.budget?.lines ?? [];
}

function categoriesOf(program: Draft): [string, Line[]][] {
  const groups = new Map<string, Line[]>();
  for (const line of linesOf(program)) {
    const category = wordsOf(program).label('/budget/lines/0/category', line.category) || 'Without a category';
    groups.set(category, [...(groups.get(category) ?? []), line]);
  }
  return [...groups];
}

function sumOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { amount = 0 }) => sum + amount, 0);
}
