// What is monitored changes faster than the paper that allowed it.

import { addMonths } from '../../time/day.ts';
import { rule as define } from '../rule.ts';

/** Record rule SOC-V4, for the assessment. One that was never made is no better than an old one. */
export const rule = define({
  name: 'privacy-assessment-outdated',
  severity: 'warning',
  level: 1,
  asks: 'While monitoring is active, its effect on privacy was assessed within the last 24 months.',
  why: 'The assessment covered the mail gateway; since then the endpoints had been added.',
  source: ['SOC-CMM 2.3.4: Business.5', 'Regulation (EU) 2016/679: Art. 35'],
  basis: 'source',
  tellsAge: true,
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
  judge: ({ engagement: { monitoring } }, { today }) => {
    const doneOn = monitoring.impactAssessment?.doneOn;
    if (!monitoring.active || (doneOn !== undefined && doneOn >= addMonths(today, -24))) return [];
    return [
      {
        at: doneOn === undefined ? '/engagement/monitoring' : '/engagement/monitoring/impactAssessment/doneOn',
        message: `What the monitoring means for privacy must be assessed every 24 months while it is active; ${doneOn === undefined ? 'no assessment is recorded' : `the last is of ${doneOn}`}.`,
      },
    ];
  },
});
