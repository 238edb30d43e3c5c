// Whoever answers for everything answers for nothing in the hour when all of it happens.

import { titleOf } from '../../facts/roster.ts';
import { rule as define } from '../rule.ts';

/** From six rows on, and where others do the work; beside one other role it is a hint, because small teams have nobody else. */
export const rule = define({
  name: 'one-role-accountable-for-all',
  severity: 'warning',
  level: 1,
  asks: 'The rows of the responsibility table are not all answered for by one role.',
  why: 'One name stood in twenty-four rows, and was on a plane.',
  source: ['FIRST PSIRT SF 1.1: I.D'],
  basis: 'judgement',
  whole: ['organization.raci'],
  reads: ['roles', 'organization.raci'],
  good: `
roles: [{ id: lead, title: Lead, kind: lead }, { id: owner, title: Owner, kind: other }]
organization:
  raci:
    - { activity: receive, responsible: [lead], accountable: lead }
    - { activity: acknowledge, responsible: [lead], accountable: lead }
    - { activity: triage, responsible: [lead], accountable: lead }
    - { activity: score, responsible: [lead], accountable: lead }
    - { activity: reproduce, responsible: [lead], accountable: lead }
    - { activity: fix, responsible: [owner], accountable: owner }
`,
  bad: `
roles: [{ id: lead, title: Lead, kind: lead }, { id: owner, title: Owner, kind: other }, { id: tester, title: Tester, kind: engineer }]
organization:
  raci:
    - { activity: receive, responsible: [lead], accountable: lead }
    - { activity: acknowledge, responsible: [lead], accountable: lead }
    - { activity: triage, responsible: [lead], accountable: lead }
    - { activity: score, responsible: [lead], accountable: lead }
    - { activity: reproduce, responsible: [tester], accountable: lead }
    - { activity: fix, responsible: [owner], accountable: lead }
`,
  judge: ({ roles, organization: { raci } }) => {
    const [first] = raci;
    if (first === undefined || raci.length < fewestRows) return [];
    if (raci.some(({ accountable }) => accountable !== first.accountable)) return [];
    const others = new Set(raci.flatMap(({ responsible }) => responsible).filter((role) => role !== first.accountable));
    if (others.size === 0) return [];
    return [
      {
        at: '/organization/raci',
        ...(others.size === 1 && { severity: 'info' as const }),
        message: `"${titleOf(first.accountable, roles)}" answers for all ${raci.length} rows of organization.raci, while others do the work of some. Let those answer who can decide it, such as the product owner for the fix.`,
      },
    ];
  },
});

const fewestRows = 6;
