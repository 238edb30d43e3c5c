// An inquiry about a colleague is led by those who answer for people and law.

import { standsFor } from '../../facts/functions.ts';
import { titleOf } from '../../facts/roster.ts';
import { rule as define } from '../rule.ts';

/**
 * Record rule SOC-V1, for the lead: no interview by the SOC. Violations in which nobody is looked at by name are left out;
 * so are stolen accounts, whose holder is a victim and no suspect, unless the program says that a person is looked at.
 */
export const rule = define({
  name: 'violation-led-by-neither-hr-nor-legal',
  severity: 'error',
  level: 1,
  asks: 'Every kind of violation in which a person is suspected is led by human resources or legal.',
  why: 'The SOC manager questioned the suspect himself, and the labor court threw the case out.',
  source: ['IRM-11 and IRM-12: insider abuse'],
  basis: 'source',
  reads: ['roles', 'engagement.violations'],
  mayRead: ['stakeholders.parties'],
  good: `
roles: [{ id: hr, title: Human resources contact, kind: hr }, { id: counsel, title: Legal counsel, kind: legal }, { id: lead, title: SOC manager, kind: lead }]
engagement:
  violations: [{ category: fraud, leadRole: hr, signOffRoles: [hr, counsel], requestForm: written, needToKnowRoles: [hr], tellsUserRole: hr, evidenceLevel: forensic }]
`,
  bad: `
roles: [{ id: hr, title: Human resources contact, kind: hr }, { id: counsel, title: Legal counsel, kind: legal }, { id: lead, title: SOC manager, kind: lead }]
engagement:
  violations: [{ category: fraud, leadRole: lead, signOffRoles: [hr, counsel], requestForm: written, needToKnowRoles: [hr], tellsUserRole: hr, evidenceLevel: forensic }]
`,
  judge: ({ roles, engagement: { violations }, stakeholders }) =>
    violations.flatMap(({ category, leadRole, namedPerson }, index) => {
      const house = { roles, stakeholders };
      const isSuspected = namedPerson ?? category !== 'compromised-account';
      if (!isSuspected || standsFor(leadRole, 'human-resources', house) || standsFor(leadRole, 'legal', house))
        return [];
      return [
        {
          at: `/engagement/violations/${index}/leadRole`,
          message: `Human resources or legal must lead cases of ${category}, but "${titleOf(leadRole, roles)}" does.`,
        },
      ];
    }),
});
