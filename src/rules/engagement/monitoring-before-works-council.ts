// Where employees have a say in monitoring, it begins after they were asked.

import { rule as define } from '../../rule.ts';

/** Record rule SOC-V5. A reason for not-applicable is asked by the schema. */
export const rule = define({
  name: 'monitoring-before-works-council',
  severity: 'error',
  level: 1,
  asks: 'Monitoring is not active while the works council has still to be asked.',
  why: 'The works council had the log collection switched off in the middle of an incident.',
  source: ['psirt practice: works councils'],
  basis: 'source',
  reads: ['engagement.monitoring', 'engagement.worksCouncil'],
  good: `
roles: [{ id: hr, title: Human resources contact, kind: hr }, { id: counsel, title: Legal counsel, kind: legal }, { id: lead, title: SOC manager, kind: lead }]
engagement:
  monitoring: { scope: [Mail gateway], active: true, noticeGiven: true, legalBasis: Legitimate interest, retention: P90D }
  worksCouncil: { state: informed }
`,
  bad: `
roles: [{ id: hr, title: Human resources contact, kind: hr }, { id: counsel, title: Legal counsel, kind: legal }, { id: lead, title: SOC manager, kind: lead }]
engagement:
  monitoring: { scope: [Mail gateway], active: true, noticeGiven: true, legalBasis: Legitimate interest, retention: P90D }
  worksCouncil: { state: pending }
`,
  judge: ({ engagement: { monitoring, worksCouncil } }) =>
    monitoring.active && worksCouncil.state === 'pending'
      ? [
          {
            at: '/engagement/worksCouncil/state',
            message:
              'The works council must be asked before monitoring begins, but monitoring is active and the state is pending.',
          },
        ]
      : [],
});
