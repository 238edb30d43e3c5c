// People are told that they are watched before they are watched.

import { rule as define } from '../rule.ts';

/** Record rule SOC-V4, for the notice. */
export const rule = define({
  name: 'monitoring-without-notice',
  severity: 'error',
  level: 1,
  asks: 'Where monitoring is active, those who are monitored were told.',
  why: 'The logs proved the theft, and could not be used because nobody knew of them.',
  source: ['SOC-CMM 2.3.4: Business.5', 'Regulation (EU) 2016/679: Art. 13'],
  basis: 'source',
  reads: ['engagement.monitoring'],
  good: `
roles: [{ id: hr, title: Human resources contact, kind: hr }, { id: counsel, title: Legal counsel, kind: legal }, { id: lead, title: SOC manager, kind: lead }]
engagement:
  monitoring: { scope: [Mail gateway], active: true, noticeGiven: true, legalBasis: Legitimate interest, retention: P90D }
`,
  bad: `
roles: [{ id: hr, title: Human resources contact, kind: hr }, { id: counsel, title: Legal counsel, kind: legal }, { id: lead, title: SOC manager, kind: lead }]
engagement:
  monitoring: { scope: [Mail gateway], active: true, noticeGiven: false, legalBasis: Legitimate interest, retention: P90D }
`,
  judge: ({ engagement: { monitoring } }) =>
    monitoring.active && !monitoring.noticeGiven
      ? [
          {
            at: '/engagement/monitoring/noticeGiven',
            message: 'Monitoring is active, so those who are monitored must have been told; noticeGiven says false.',
          },
        ]
      : [],
});
