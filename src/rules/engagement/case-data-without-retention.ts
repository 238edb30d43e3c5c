// A suspicion that is never deleted follows a colleague for life.
import { rule as define } from '../rule.ts';

/** Record rule SOC-V9, for the time that is not said. All categories that say none are one remark. */
export const rule = define({
  name: 'case-data-without-retention',
  severity: 'warning',
  level: 1,
  asks: 'For every kind of violation it is written down how long the data of a case are kept.',
  why: 'The suspicion had been wrong; six years later the next manager found it in the old folder.',
  source: ['SOC-CMM 2.3.4: Business.5', 'Regulation (EU) 2016/679: Art. 5'],
  basis: 'source',
  reads: ['engagement.violations'],
  good: `
engagement:
  violations: [{ category: fraud, leadRole: hr, signOffRoles: [hr, counsel], requestForm: written, needToKnowRoles: [hr], tellsUserRole: hr, evidenceLevel: forensic, retention: P1Y }]
`,
  bad: `
engagement:
  violations: [{ category: fraud, leadRole: hr, signOffRoles: [hr, counsel], requestForm: written, needToKnowRoles: [hr], tellsUserRole: hr, evidenceLevel: forensic }]
`,
  judge: ({ engagement: { violations } }) => {
    const open = violations.flatMap(({ category, retention }, index) =>
      retention === undefined ? [{ category, index }] : [],
    );
    const [first] = open;
    if (!first) return [];
    return [
      {
        at: open.length === 1 ? `/engagement/violations/${first.index}` : '/engagement/violations',
        message: `It must be said how long the data of a case are kept; "retention" is absent for ${open.map(({ category }) => category).join(', ')}.`,
      },
    ];
  },
});
