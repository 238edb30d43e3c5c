// A deputy who is the same person is away at the same time.
import { isShared, titleOf } from '../../facts/roster.ts';
import { labelOf, schemaAt } from '../../model/schemas.ts';
import { rule as define } from '../rule.ts';

/** Record rule CHA-004, the deputy. A role that several people hold can stand in for itself; two roles of one person are the business of the rule on people. */
export const rule = define({
  name: 'decision-deputy-same-person',
  severity: 'error',
  level: 1,
  asks: 'The deputy of a decision is held by somebody else than the accountable role.',
  why: 'The only person who may publish is on a plane, and so is the deputy.',
  source: ['FIRST PSIRT SF 1.1: 4.2.4.1', 'ISO/IEC 30111:2019: 6.4'],
  basis: 'judgement',
  reads: ['roles', 'charter.decisionRights'],
  mayRead: ['people.members', 'staff.positions'],
  good: `
roles: [{ id: ciso, title: CISO, kind: executive }, { id: cto, title: CTO, kind: executive }]
charter: { decisionRights: [{ decision: accept-risk, accountableRole: ciso, deputyRole: cto }] }
`,
  bad: `
roles: [{ id: ciso, title: CISO, kind: executive }, { id: cto, title: CTO, kind: executive }]
charter: { decisionRights: [{ decision: accept-risk, accountableRole: ciso, deputyRole: ciso }] }
`,
  judge: ({ roles, people, staff, charter: { decisionRights } }) =>
    decisionRights.flatMap(({ decision, accountableRole, deputyRole }, index) => {
      if (accountableRole !== deputyRole || isShared(deputyRole, { roles, people, staff })) return [];
      if (!roles.some(({ id }) => id === deputyRole)) return [];
      const said = labelOf(schemaAt('/charter/decisionRights/0/decision'), decision);
      return [
        {
          at: `/charter/decisionRights/${index}/deputyRole`,
          message: `"${said}" needs a deputy who is somebody else than the one who decides; ${titleOf(deputyRole, roles)} is both.`,
        },
      ];
    }),
});
