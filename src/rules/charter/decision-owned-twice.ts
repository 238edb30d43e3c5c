// Two roles that both decide are two answers to one question.
import { titleOf } from '../../facts/roster.ts';
import { labelOf, schemaAt } from '../../model/schemas.ts';
import { rule as define } from '../rule.ts';

/** Record rule CHA-004, one accountable role per decision. Rows that differ in their condition are different cases. */
export const rule = define({
  name: 'decision-owned-twice',
  severity: 'error',
  level: 1,
  asks: 'For one decision under one condition, one role is accountable.',
  why: 'Two people think that they decide, and the finder hears two answers.',
  source: ['FIRST PSIRT SF 1.1: 4.2.4.1', 'ISO/IEC 30111:2019: 6.4'],
  basis: 'judgement',
  reads: ['roles', 'charter.decisionRights'],
  good: `
roles: [{ id: ciso, title: CISO, kind: executive }, { id: cto, title: CTO, kind: executive }]
charter:
  decisionRights:
    - { decision: accept-risk, condition: Critical severity, accountableRole: ciso, deputyRole: cto }
    - { decision: accept-risk, accountableRole: cto, deputyRole: ciso }
`,
  bad: `
roles: [{ id: ciso, title: CISO, kind: executive }, { id: cto, title: CTO, kind: executive }]
charter:
  decisionRights:
    - { decision: accept-risk, accountableRole: ciso, deputyRole: cto }
    - { decision: accept-risk, accountableRole: cto, deputyRole: ciso }
`,
  judge: ({ roles, charter: { decisionRights } }) =>
    decisionRights.flatMap((row, index) => {
      const first = decisionRights
        .slice(0, index)
        .find(({ decision, condition }) => decision === row.decision && plain(condition) === plain(row.condition));
      if (!first || first.accountableRole === row.accountableRole) return [];
      const said = labelOf(schemaAt('/charter/decisionRights/0/decision'), row.decision);
      return [
        {
          at: `/charter/decisionRights/${index}/accountableRole`,
          message: `"${said}" must have one accountable role, but here it is ${titleOf(row.accountableRole, roles)} and above ${titleOf(first.accountableRole, roles)}. Remove one row, or write under which condition each holds.`,
        },
      ];
    }),
});

function plain(condition = ''): string {
  return condition.trim().toLowerCase();
}
