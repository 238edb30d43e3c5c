// A severity at which nobody is called next stays with whoever saw it first.
import { stepsOf } from '../../facts/climbing.ts';
import { rule as define } from '../rule.ts';

/** Record rule SOC-E1. While a row names a severity that no list holds, it may be the one that is looked for: the rule on references speaks first. */
export const rule = define({
  name: 'severity-without-escalation-step',
  severity: 'error',
  level: 1,
  asks: 'Every severity of incidents has at least one step of escalation.',
  why: 'The card listed the two worst levels; at the third the analyst waited until Monday for somebody to call back.',
  source: ['SOC seed: information escalation', 'NIST SP 800-61r2: 3.2.6'],
  basis: 'source',
  reads: ['communication.severities', 'communication.escalation'],
  good: `
communication:
  severities:
    - { id: sev1, title: SEV1, rank: 1, criteria: { functional: high }, major: true, acknowledgeWithin: PT15M, updateEvery: PT1H }
    - { id: sev2, title: SEV2, rank: 2, criteria: { functional: low }, major: false, acknowledgeWithin: PT1H, updateEvery: PT4H }
  escalation: [{ severity: sev1, steps: [{ kind: elevation, after: PT15M, toRole: ciso }] }, { severity: sev2, steps: [{ kind: elevation, after: PT15M, toRole: ciso }] }]
`,
  bad: `
communication:
  severities:
    - { id: sev1, title: SEV1, rank: 1, criteria: { functional: high }, major: true, acknowledgeWithin: PT15M, updateEvery: PT1H }
    - { id: sev2, title: SEV2, rank: 2, criteria: { functional: low }, major: false, acknowledgeWithin: PT1H, updateEvery: PT4H }
  escalation: [{ severity: sev2, steps: [{ kind: elevation, after: PT15M, toRole: ciso }] }]
`,
  judge: ({ communication: { severities, escalation } }) =>
    severities.flatMap(({ id, title }) => {
      const isUnclear = escalation.some(({ severity }) => !severities.some((level) => level.id === severity));
      if (isUnclear || stepsOf(id, escalation).length > 0) return [];
      const row = escalation.findIndex(({ severity }) => severity === id);
      return [
        {
          at: row < 0 ? '/communication/escalation' : `/communication/escalation/${row}/steps`,
          message: `"${title}" must have at least one escalation step, but it has none. Say who is called next, and after which time.`,
        },
      ];
    }),
});
