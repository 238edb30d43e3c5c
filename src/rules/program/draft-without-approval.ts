// A program that stays a draft binds nobody.

import { rule as define } from '../rule.ts';

/** A hint: only the people who decide know when it is ready. */
export const rule = define({
  name: 'draft-without-approval',
  severity: 'info',
  level: 1,
  asks: 'A program that is ready is approved, and the approval is written down.',
  why: 'Everybody worked by the draft for two years; when it mattered, the unit said that it had never agreed.',
  source: ['FIRST PSIRT SF 1.1: I.A', 'FIRST PSIRT SF 1.1: I.C'],
  basis: 'judgement',
  reads: ['status'],
  mayRead: ['approvals', 'setting'],
  good: `
status: approved
approvals: [{ role: sponsor, decision: approved, on: 2026-11-16, version: "1.0" }]
`,
  bad: `
status: draft
`,
  judge: ({ status, setting, approvals = [] }) => {
    if (status !== 'draft' || approvals.some(({ component }) => component === undefined)) return [];
    return [
      {
        at: '/status',
        message: `The program is a draft, and nobody has approved it. When all agree, let ${setting === 'open-source' ? 'those who answer for the project' : 'the sponsor'} approve it: "psirt approve --role ROLE --evidence TEXT" writes that down and ends the draft.`,
      },
    ];
  },
});
