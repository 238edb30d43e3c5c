// The worst level cannot be the one at which everything works.

import { rule as define } from '../rule.ts';

/** Compares the functional impact of the levels, where the criteria name one. */
export const rule = define({
  name: 'incident-ranks-contradict-impact',
  severity: 'error',
  level: 1,
  asks: 'No incident level has a smaller functional impact than a milder one.',
  why: 'SEV1 was defined with no impact at all, and the first outage was declared a SEV3.',
  source: ['NIST SP 800-61r2: 3.2.6'],
  basis: 'arithmetic',
  reads: ['communication.severities'],
  good: `
communication:
  severities:
    - { id: sev1, title: SEV1, rank: 1, criteria: { functional: high }, major: true, acknowledgeWithin: PT15M, updateEvery: PT1H }
    - { id: sev2, title: SEV2, rank: 2, criteria: { functional: medium }, major: false, acknowledgeWithin: PT1H, updateEvery: PT4H }
`,
  bad: `
communication:
  severities:
    - { id: sev1, title: SEV1, rank: 1, criteria: { functional: none }, major: true, acknowledgeWithin: PT15M, updateEvery: PT1H }
    - { id: sev2, title: SEV2, rank: 2, criteria: { functional: medium }, major: false, acknowledgeWithin: PT1H, updateEvery: PT4H }
`,
  judge: ({ communication: { severities } }) =>
    severities.flatMap(({ title, rank, criteria: { functional } }, index) => {
      if (functional === undefined) return [];
      const milder = severities.find(
        (other) =>
          other.rank > rank &&
          other.criteria.functional !== undefined &&
          impacts.indexOf(other.criteria.functional) > impacts.indexOf(functional),
      );
      if (milder === undefined) return [];
      return [
        {
          at: `/communication/severities/${index}/criteria/functional`,
          message: `"${title}" has rank ${rank} and the functional impact "${functional}", but the milder "${milder.title}" (communication.severities[${severities.indexOf(milder)}]) has "${milder.criteria.functional}". Change one of them.`,
        },
      ];
    }),
});

const impacts = ['none', 'low', 'medium', 'high'];
