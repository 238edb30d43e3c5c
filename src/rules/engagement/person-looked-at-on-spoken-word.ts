// What is asked for in a corridor was never asked for.

import { rule as define } from '../rule.ts';

/** Record rule SOC-V2. */
export const rule = define({
  name: 'person-looked-at-on-spoken-word',
  severity: 'error',
  level: 1,
  asks: 'The request to look at a named person is made in writing or as a ticket.',
  why: 'Nobody could say afterwards who had wanted the search, or why.',
  source: ['IRM-11 and IRM-12: insider abuse'],
  basis: 'source',
  reads: ['engagement.violations'],
  good: `
roles: [{ id: hr, title: Human resources contact, kind: hr }, { id: counsel, title: Legal counsel, kind: legal }, { id: lead, title: SOC manager, kind: lead }]
engagement:
  violations: [{ category: fraud, leadRole: hr, signOffRoles: [hr, counsel], requestForm: written, needToKnowRoles: [hr], tellsUserRole: hr, evidenceLevel: forensic }]
`,
  bad: `
roles: [{ id: hr, title: Human resources contact, kind: hr }, { id: counsel, title: Legal counsel, kind: legal }, { id: lead, title: SOC manager, kind: lead }]
engagement:
  violations: [{ category: fraud, leadRole: hr, signOffRoles: [hr, counsel], requestForm: verbal, needToKnowRoles: [hr], tellsUserRole: hr, evidenceLevel: forensic }]
`,
  judge: ({ engagement: { violations } }) =>
    violations.flatMap(({ category, requestForm, namedPerson }, index) =>
      namedPerson === false || requestForm !== 'verbal'
        ? []
        : [
            {
              at: `/engagement/violations/${index}/requestForm`,
              message: `The request to look at a person in a case of ${category} must be in writing or a ticket, but it is verbal.`,
            },
          ],
    ),
});
