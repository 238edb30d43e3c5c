// Few laws make a report to the police mandatory, and a document that says so of others sends people there without counsel.
import { rule as define } from '../rule.ts';

/** In Germany only planned crimes of a list (StGB § 138, from memory); counsel knows which law holds elsewhere. */
export const rule = define({
  name: 'mandatory-police-report-without-law',
  severity: 'warning',
  level: 1,
  asks: 'Where the law is said to demand a report to the police, the law is named; else counsel decides.',
  why: 'The team had handed over the device on the spot, because a table said that it must; no law said so.',
  source: ['psirt practice: counsel decides about the police'],
  basis: 'judgement',
  reads: ['engagement.violations'],
  good: `
engagement:
  violations: [{ category: illegal-content, leadRole: hr, signOffRoles: [hr, counsel], requestForm: written, needToKnowRoles: [hr], tellsUserRole: hr, evidenceLevel: forensic, lawEnforcement: legal-decides }]
`,
  bad: `
engagement:
  violations: [{ category: illegal-content, leadRole: hr, signOffRoles: [hr, counsel], requestForm: written, needToKnowRoles: [hr], tellsUserRole: hr, evidenceLevel: forensic, lawEnforcement: mandatory }]
`,
  judge: ({ engagement: { violations } }) =>
    violations.flatMap(({ category, lawEnforcement, lawEnforcementLaw }, index) =>
      lawEnforcement !== 'mandatory' || lawEnforcementLaw !== undefined
        ? []
        : [
            {
              at: `/engagement/violations/${index}/lawEnforcement`,
              message: `In cases of ${category} the law is said to demand a report to the police, but no law is named. Let counsel name it in lawEnforcementLaw, or write legal-decides.`,
            },
          ],
    ),
});
