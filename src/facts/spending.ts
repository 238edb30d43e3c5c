// The arithmetic of the budget: its lines by category, and their sums.

import type { DeepPartial, Draft } from '../model/draft.ts';
import type { Budget } from '../model/program.ts';
import { schemaAt } from '../model/schemas.ts';
import { begunEntries } from '../program/entries.ts';
import { wordsOf } from '../program/naming.ts';

/** One line while it may still be incomplete. */
export type BudgetLine = DeepPartial<Budget['lines'][number]>;

/** The lines that hold more than the structure of a preset. */
export function linesOf({ budget }: Draft): BudgetLine[] {
  return begunEntries(budget?.lines, schemaAt('/budget/lines')) as BudgetLine[];
}

/** The lines by the label of their category, each category where it first appears. */
export function linesByCategory(program: Draft): [string, BudgetLine[]][] {
  const groups = new Map<string, BudgetLine[]>();
  for (const line of linesOf(program)) {
    const category = wordsOf(program).label('/budget/lines/0/category', line.category) || 'Without a category';
    groups.set(category, [...(groups.get(category) ?? []), line]);
  }
  return [...groups];
}

/** The sum of lines in minor units; a line without an amount adds nothing. */
export function sumOf(lines: readonly BudgetLine[]): number {
  return lines.reduce((sum, { amount = 0 }) => sum + amount, 0);
}
