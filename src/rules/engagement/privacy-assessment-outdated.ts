// What is monitored changes faster than the paper that allowed it.

import { addMonths } from '../../day.ts';
import { rule as define } from '../../rule.ts';

/** Record rule SOC-V4, for the assessment. */
export const rule = define({
  name: 'privacy-assessment-outdated',
  severity: 'warning',
  level: 1,
  asks: 'The assessment of the effect of monitoring on privacy is no older than 24 months.',
  why: 'The assessment covered the mail gateway; since then the endpoints had been added.',
  source: ['SOC-CMM 2.3.4: privacy', 'Regulation (EU) 2016/679: Art. 35'],
  basis: 'source',
  reads: ['engagement.monitoring'],
  good: `
roles: [{ id: hr, title: Human resources contact, kind: hr }, { id: counsel, title: Legal counsel, kind: legal }, { id: lead, title: SOC manager, kind: lead }]
engagement:
  monitoring: { scope: [Mail gateway], active: true, noticeGiven: true, legalBasis: Legitimate interest, retention: P90D, impactAssessment: { doneOn: 2026-02-01, byRole: lead } }
`,
  bad: `
roles: [{ id: hr, title: Human resources contact, kind: hr }, { id: counsel, title: Legal counsel, kind: legal }, { id: lead, title: SOC manager, kind: lead }]
engagement:
  monitoring: { scope: [Mail gateway], active: true, noticeGiven: true, legalBasis: Legitimate interest, retention: P90D, impactAssessment: { doneOn: 2024-02-01, byRole: lead } }
`,
  judge: (
    {
      engagement: {
        monitoring: { impactAssessment },
      },
    },
    { today },
  ) =>
    !impactAssessment || impactAssessment.doneOn >= addMonths(today, -24)
      ? []
      : [
          {
            at: '/engagement/monitoring/impactAssessment/doneOn',
            message: `The privacy assessment of the monitoring must be repeated after 24 months; the last is of ${impactAssessment.doneOn}.`,
          },
        ],
});
