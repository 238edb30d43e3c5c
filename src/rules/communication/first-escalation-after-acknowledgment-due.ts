// Who has not answered in the promised time is passed over then, not later.

import { stepsOf } from '../../facts/climbing.ts';
import { isLonger, sayLimit } from '../../time/duration.ts';
import { rule as define } from '../rule.ts';

/** Record rule SOC-E5, for the first step. Later steps may also follow from how long a case lasts. */
export const rule = define({
  name: 'first-escalation-after-acknowledgment-due',
  severity: 'error',
  level: 1,
  asks: 'The first step of escalation follows no later than the time in which the severity must be acknowledged.',
  why: 'The promise was fifteen minutes, and the pager called the second person after an hour.',
  source: ['NIST SP 800-61r2: 3.2.6', 'PagerDuty incident response: escalation'],
  basis: 'arithmetic',
  reads: ['communication.severities', 'communication.escalation'],
  good: `
communication:
  severities:
    - { id: sev1, title: SEV1, rank: 1, criteria: { functional: high }, major: true, acknowledgeWithin: PT15M, updateEvery: PT1H }
  escalation: [{ severity: sev1, steps: [{ kind: escalation, after: PT15M, toRole: soc-manager }] }]
`,
  bad: `
communication:
  severities:
    - { id: sev1, title: SEV1, rank: 1, criteria: { functional: high }, major: true, acknowledgeWithin: PT15M, updateEvery: PT1H }
  escalation: [{ severity: sev1, steps: [{ kind: escalation, after: PT1H, toRole: soc-manager }] }]
`,
  judge: ({ communication: { severities, escalation } }) =>
    severities.flatMap(({ id, title, acknowledgeWithin }) => {
      const [first] = stepsOf(id, escalation);
      if (!first || !isLonger(first.step.after, acknowledgeWithin)) return [];
      return [
        {
          at: `${first.at}/after`,
          message: `"${title}" must be acknowledged within ${sayLimit(acknowledgeWithin)}, but the first escalation step comes after ${sayLimit(first.step.after)}.`,
        },
      ];
    }),
});
