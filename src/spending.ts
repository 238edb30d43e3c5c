// The arithmetic of the budget: its lines by category, and their sums.
import type { Budget } from './program.ts';
import { type DeepPartial, type Draft, wordsOf } from './view.ts';

/** One line while it may still be incomplete. */
export type BudgetLine = DeepPartial<Budget['lines'][number]>;

/** The lines by the label of their category, each category where it first appears. */
export function linesByCategory(program: Draft): [string, BudgetLine[]][] {
  const groups = new Map<string, BudgetLine[]>();
  for (const line of program.budget?.lines ?? []) {
    const category = wordsOf(program).label('/budget/lines/0/category', line.category) || 'Without a category';
    groups.set(category, [...(groups.get(category) ?? []), line]);
  }
  return [...groups];
}

/** The sum of lines in minor units; a line without an amount adds nothing. */
export function sumOf(lines: readonly BudgetLine[]): number {
  return lines.reduce((sum, { amount = 0 }) => sum + amount, 0);
}
