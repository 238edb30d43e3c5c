// Who watches an intruder instead of stopping it may answer for the damage.

import { standsFor } from '../../facts/functions.ts';
import { rule as define } from '../rule.ts';

/** Record rule SOC-V8. */
export const rule = define({
  name: 'delayed-containment-without-legal',
  severity: 'error',
  level: 1,
  asks: 'Where an intruder may be watched for a time, legal is among those who agree.',
  why: 'The team watched for two days, and the customers asked why.',
  source: ['NIST SP 800-61r3: RS.MI.R1'],
  basis: 'source',
  reads: ['roles', 'engagement.delayedContainment'],
  mayRead: ['stakeholders.parties'],
  good: `
roles: [{ id: hr, title: Human resources contact, kind: hr }, { id: counsel, title: Legal counsel, kind: legal }, { id: lead, title: SOC manager, kind: lead }]
engagement:
  delayedContainment: { allowed: true, approverRoles: [lead, counsel] }
`,
  bad: `
roles: [{ id: hr, title: Human resources contact, kind: hr }, { id: counsel, title: Legal counsel, kind: legal }, { id: lead, title: SOC manager, kind: lead }]
engagement:
  delayedContainment: { allowed: true, approverRoles: [lead] }
`,
  judge: ({
    roles,
    engagement: {
      delayedContainment: { allowed, approverRoles = [] },
    },
    stakeholders,
  }) =>
    !allowed || approverRoles.some((role) => standsFor(role, 'legal', { roles, stakeholders }))
      ? []
      : [
          {
            at: '/engagement/delayedContainment/approverRoles',
            message:
              'Legal must agree before an intruder is watched instead of stopped, but no approver is a role of legal.',
          },
        ],
});
