// A position that is filled seven times over, or not at all, was mistyped or is in trouble.

import { titleOf } from '../../facts/roster.ts';
import { count } from '../../time/duration.ts';
import { rule as define } from '../rule.ts';

/** More than is both needed and funded, or nobody where work is needed. */
export const rule = define({
  name: 'position-filled-beyond-reason',
  severity: 'warning',
  level: 1,
  asks: 'No position is filled with nobody, or with more than is needed and more than is funded.',
  why: 'Two people stood in the plan where a third of one was needed and paid; one of them had left.',
  source: ['FIRST PSIRT SF 1.1: II.B'],
  basis: 'arithmetic',
  reads: ['roles', 'staff.positions'],
  good: `
roles: [{ id: analyst, title: Analyst, kind: analyst }]
staff: { positions: [{ role: analyst, fteRequired: 0.3, fteFunded: 0.3, fteFilled: 0.3 }] }
`,
  bad: `
roles: [{ id: analyst, title: Analyst, kind: analyst }]
staff: { positions: [{ role: analyst, fteRequired: 0.3, fteFunded: 0.3, fteFilled: 2 }] }
`,
  judge: ({ roles, staff: { positions } }) =>
    positions.flatMap(({ role, fteRequired, fteFunded, fteFilled }, index) => {
      const at = `/staff/positions/${index}/fteFilled`;
      const title = titleOf(role, roles);
      if (fteRequired === undefined) return [];
      if (fteFilled === 0 && fteRequired > 0)
        return [
          {
            at,
            message: `"${title}" is needed with ${count(fteRequired, 'full-time equivalent')} (staff.positions[${index}].fteRequired) and filled with none. Fill it, or say who does the work.`,
          },
        ];
      if (fteFilled <= Math.max(fteRequired, fteFunded)) return [];
      return [
        {
          at,
          message: `"${title}" is filled with ${count(fteFilled, 'full-time equivalent')}, but needed with ${fteRequired} and funded with ${fteFunded} (staff.positions[${index}]). Correct the number that is wrong.`,
        },
      ];
    }),
});
