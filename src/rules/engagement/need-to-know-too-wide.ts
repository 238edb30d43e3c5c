// A suspicion that the help desk knows is known to everybody.

import { titleOf } from '../../facts/roster.ts';
import { rule as define } from '../rule.ts';

const group = /\b(help ?desk|service ?desk|(all|every) (staff|employees|users)|everybody|everyone)\b/i;

/** Record rule SOC-V3. A single head of such a group is no group; where nothing says who holds the role, only a title that is the group itself counts. */
export const rule = define({
  name: 'need-to-know-too-wide',
  severity: 'error',
  level: 1,
  asks: 'Those who may know of a case are roles of the case, not whole groups such as the help desk or all staff.',
  why: 'The suspect heard of the inquiry at lunch.',
  source: ['IRM-11 and IRM-12: insider abuse'],
  basis: 'source',
  reads: ['roles', 'engagement.violations'],
  mayRead: ['stakeholders.parties'],
  good: `
roles: [{ id: hr, title: Human resources contact, kind: hr }, { id: counsel, title: Legal counsel, kind: legal }, { id: lead, title: SOC manager, kind: lead }, { id: desk, title: Help desk, kind: support, heldBy: team }]
engagement:
  violations: [{ category: fraud, leadRole: hr, signOffRoles: [hr, counsel], requestForm: written, needToKnowRoles: [hr], tellsUserRole: hr, evidenceLevel: forensic }]
`,
  bad: `
roles: [{ id: hr, title: Human resources contact, kind: hr }, { id: counsel, title: Legal counsel, kind: legal }, { id: lead, title: SOC manager, kind: lead }, { id: desk, title: Help desk, kind: support, heldBy: team }]
engagement:
  violations: [{ category: fraud, leadRole: hr, signOffRoles: [hr, counsel], requestForm: written, needToKnowRoles: [desk], tellsUserRole: hr, evidenceLevel: forensic }]
`,
  judge: ({ roles, engagement: { violations }, stakeholders }) =>
    violations.flatMap(({ category, needToKnowRoles }, index) =>
      needToKnowRoles.flatMap((id, place) => {
        const role = roles.find((entry) => entry.id === id);
        if (!role || ['one-person', 'per-case'].includes(role.heldBy ?? '')) return [];
        const party = stakeholders?.parties?.find((entry) => entry.id === role.party);
        const isWide =
          role.heldBy === undefined
            ? group.exec(role.title)?.[0] === role.title
            : ['help-desk', 'employees'].includes(party?.class ?? '') || group.test(role.title);
        if (!isWide) return [];
        return [
          {
            at: `/engagement/violations/${index}/needToKnowRoles/${place}`,
            message: `Only roles of the case may know of ${category}, but "${titleOf(id, roles)}" is a whole group.`,
          },
        ];
      }),
    ),
});
