// The staffing plan says that a position is funded; only the budget shows whether the money is there.

import { titleOf } from '../../facts/roster.ts';
import type { Budget } from '../../model/program.ts';
import { rule as define } from '../rule.ts';

/** Lines that pay for people; a line for benefits or allowances prices the same people once more. */
const payCategories: readonly string[] = [
  'staff',
  'contractor',
  'testing',
  'external-coordination',
  'legal',
  'crisis-communication',
  'audit',
  'other',
];
const paidByOthers: readonly (string | undefined)[] = ['seconded', 'volunteer'];

/** Record rule BUD-005. A line for people that names no positions may hold any of them, so then only too much is told. */
export const rule = define({
  name: 'funded-positions-not-priced',
  severity: 'error',
  level: 1,
  asks: 'For each role the budget prices as many full-time people as the staffing plan says are funded.',
  why: 'Two vacancies are in the plan but not in the money, and nobody may hire.',
  source: ['FIRST PSIRT SF 1.1: II.A', 'FIRST PSIRT SF 1.1: II.B'],
  basis: 'judgement',
  reads: ['roles', 'budget.lines', 'staff.positions'],
  absentFrom: ['budget.lines', 'budget.lines.positions', 'staff.positions'],
  good: `
roles: [{ id: analyst, title: Analyst, kind: analyst }]
budget:
  lines: [{ id: people, category: staff, amount: 30000000, positions: [{ role: analyst, fte: 3 }] }]
staff:
  positions: [{ role: analyst, fteRequired: 3, fteFunded: 3, fteFilled: 2 }]
`,
  bad: `
roles: [{ id: analyst, title: Analyst, kind: analyst }]
budget:
  lines: [{ id: people, category: staff, amount: 30000000, positions: [{ role: analyst, fte: 2 }] }]
staff:
  positions: [{ role: analyst, fteRequired: 3, fteFunded: 3, fteFilled: 2 }]
`,
  judge: ({ roles, budget, staff }) => {
    const priced = budget.lines.flatMap((line, index) =>
      paysPeople(line)
        ? (line.positions ?? []).map(({ role, fte }, place) => ({
            role,
            fte,
            at: `/budget/lines/${index}/positions/${place}/fte`,
          }))
        : [],
    );
    const isComplete = budget.lines
      .filter(({ category }) => ['staff', 'contractor'].includes(category))
      .every(({ positions }) => positions !== undefined);
    if (priced.length === 0) return [];
    return roles.flatMap(({ id }) => {
      const own = priced.filter(({ role }) => role === id);
      const positions = staff.positions.filter(({ role }) => role === id);
      const [money, plan] = [sum(own.map(({ fte }) => fte)), sum(positions.map(({ fteFunded }) => fteFunded))];
      const isElsewhere = positions.some(
        ({ paidElsewhere, employment }) =>
          paidElsewhere !== undefined || (own.length === 0 && paidByOthers.includes(employment)),
      );
      if (Math.abs(money - plan) < 0.005 || isElsewhere || (money < plan && !isComplete)) return [];
      const name = titleOf(id, roles);
      if (positions.length === 0)
        return [
          {
            at: own[0]!.at,
            message: `The budget prices ${money} full-time people for "${name}", so the staffing plan should hold a position for it; it holds none.`,
            severity: 'warning' as const,
          },
        ];
      return [
        {
          at: own[0]?.at ?? '/budget/lines',
          message: `The budget must price the ${plan} full-time people that the staffing plan calls funded for "${name}"; it prices ${money}.`,
        },
      ];
    });
  },
});

function paysPeople({ category, includes = [] }: Budget['lines'][number]): boolean {
  return (
    payCategories.includes(category) ||
    (category !== 'benefits' && includes.some((part) => part === 'staff' || part === 'contractor'))
  );
}

function sum(numbers: readonly number[]): number {
  return Math.round(numbers.reduce((total, number) => total + number, 0) * 1000) / 1000;
}
