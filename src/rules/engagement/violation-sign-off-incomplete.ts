// Nobody looks at a colleague before human resources and legal have agreed.

import { standsFor } from '../../facts/functions.ts';
import { rule as define } from '../rule.ts';

/** Record rule SOC-V1, for the sign-off. */
export const rule = define({
  name: 'violation-sign-off-incomplete',
  severity: 'error',
  level: 1,
  asks: 'Human resources and legal both sign before a named person is looked at or forensic evidence is taken.',
  why: 'An administrator searched a mailbox because a manager had asked for it in the corridor.',
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
  violations: [{ category: fraud, leadRole: hr, signOffRoles: [counsel], requestForm: written, needToKnowRoles: [hr], tellsUserRole: hr, evidenceLevel: forensic }]
`,
  judge: ({ roles, engagement: { violations }, stakeholders }) =>
    violations.flatMap(({ category, signOffRoles, namedPerson, evidenceLevel }, index) => {
      if (namedPerson === false && evidenceLevel !== 'forensic') return [];
      const signs = (office: 'legal' | 'human-resources') =>
        signOffRoles.some((role) => standsFor(role, office, { roles, stakeholders }));
      const lacks = [...(signs('human-resources') ? [] : ['human resources']), ...(signs('legal') ? [] : ['legal'])];
      if (lacks.length === 0) return [];
      return [
        {
          at: `/engagement/violations/${index}/signOffRoles`,
          message: `Human resources and legal must both sign in cases of ${category}, but ${lacks.join(' and ')} ${lacks.length === 1 ? 'does' : 'do'} not.`,
        },
      ];
    }),
});
