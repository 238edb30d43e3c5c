// A step at three in the morning that leads to an office telephone leads nowhere.

import { isReachedOutOfHours } from '../../facts/reach.ts';
import { titleOf } from '../../facts/roster.ts';
import type { Remark } from '../../words/finding.ts';
import { rule as define } from '../rule.ts';

const aroundTheClock: readonly string[] = ['staffed-24x7', 'on-call-24x7', 'follow-the-sun'];

/** Record rule SOC-E6. Only a role that is said to be there in office hours alone counts; one remark for each role. */
export const rule = define({
  name: 'escalation-reaches-nobody-at-night',
  severity: 'error',
  level: 1,
  asks: 'At a severity that is served out of hours no step of escalation leads to a role that is reached in office hours only.',
  why: 'The second step was the data protection officer, whose number rang in an empty office until Monday.',
  source: ['SOC seed: information escalation', 'NIST SP 800-61r2: 3.2.6'],
  basis: 'judgement',
  reads: ['roles', 'communication.severities', 'communication.escalation'],
  mayRead: ['staff.coverage', 'staff.onCall', 'staff.seatPlan', 'people.members'],
  good: `
roles: [{ id: ciso, title: Chief information security officer, kind: executive, reachable: on-call }]
communication:
  severities:
    - { id: sev1, title: SEV1, rank: 1, criteria: { functional: high }, major: true, acknowledgeWithin: PT15M, updateEvery: PT1H, servedOutOfHours: true }
  escalation: [{ severity: sev1, steps: [{ kind: elevation, after: PT15M, toRole: ciso }] }]
`,
  bad: `
roles: [{ id: ciso, title: Chief information security officer, kind: executive, reachable: business-hours }]
communication:
  severities:
    - { id: sev1, title: SEV1, rank: 1, criteria: { functional: high }, major: true, acknowledgeWithin: PT15M, updateEvery: PT1H, servedOutOfHours: true }
  escalation: [{ severity: sev1, steps: [{ kind: elevation, after: PT15M, toRole: ciso }] }]
`,
  judge: ({ roles, communication: { severities, escalation }, people, staff }) => {
    const isAlways = aroundTheClock.includes(staff?.coverage?.mode ?? '');
    const served = severities.filter(({ major, servedOutOfHours = major && isAlways }) => servedOutOfHours);
    const steps = escalation.flatMap(({ severity, steps: own }, row) => {
      const level = served.find(({ id }) => id === severity);
      return level
        ? own.map(({ toRole }, index) => ({
            toRole,
            title: level.title,
            at: `/communication/escalation/${row}/steps/${index}/toRole`,
          }))
        : [];
    });
    const absent = new Set(
      steps.map(({ toRole }) => toRole).filter((role) => isReachedOutOfHours(role, { roles, people, staff }) === false),
    );
    return [...absent].map((role): Remark => {
      const own = steps.filter(({ toRole }) => toRole === role);
      const levels = [...new Set(own.map(({ title }) => `"${title}"`))].join(', ');
      return {
        at: own[0]?.at ?? '/communication/escalation',
        message: `${levels} ${own.length === 1 ? 'is' : 'are'} served out of hours and must climb to somebody who can be reached then, but "${titleOf(role, roles)}" is reached in office hours only.`,
      };
    });
  },
});
