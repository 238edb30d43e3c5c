// Ranks say which level is worse: one number for each, counted from 1, none left out.
import { rule as define } from '../rule.ts';

/** Record rule SOC-E2, for the ranks. The levels of vulnerabilities have a rule of their own. */
export const rule = define({
  name: 'incident-ranks-out-of-sequence',
  severity: 'error',
  level: 1,
  asks: 'The ranks of the severities of incidents run from 1 upward, each used once and none left out.',
  why: 'Two levels with rank 2 made every table sort them at random, and the tool asked for a rank 3 that did not exist.',
  source: ['NIST SP 800-61r2: 3.2.6', 'PagerDuty incident response: severity levels'],
  basis: 'arithmetic',
  reads: ['communication.severities'],
  good: `
communication:
  severities:
    - { id: sev1, title: SEV1, rank: 1, criteria: { functional: high }, major: true, acknowledgeWithin: PT15M, updateEvery: PT1H }
    - { id: sev2, title: SEV2, rank: 2, criteria: { functional: low }, major: false, acknowledgeWithin: PT1H, updateEvery: PT4H }
`,
  bad: `
communication:
  severities:
    - { id: sev1, title: SEV1, rank: 1, criteria: { functional: high }, major: true, acknowledgeWithin: PT15M, updateEvery: PT1H }
    - { id: sev2, title: SEV2, rank: 3, criteria: { functional: low }, major: false, acknowledgeWithin: PT1H, updateEvery: PT4H }
`,
  judge: ({ communication: { severities } }) => {
    const repeated = severities.flatMap(({ title, rank }, index) => {
      const first = severities.findIndex((other) => other.rank === rank);
      if (first === index) return [];
      return [
        {
          at: `/communication/severities/${index}/rank`,
          message: `"${title}" must have a rank of its own, but it has rank ${rank}, as has "${severities[first]!.title}".`,
        },
      ];
    });
    if (repeated.length > 0) return repeated;
    const inOrder = severities.map((level, index) => ({ level, index })).sort((a, b) => a.level.rank - b.level.rank);
    const gap = inOrder.findIndex(({ level }, place) => level.rank !== place + 1);
    const found = inOrder[gap];
    if (!found) return [];
    return [
      {
        at: `/communication/severities/${found.index}/rank`,
        message: `"${found.level.title}" must have rank ${gap + 1}, because ranks run from 1 without a gap, but it has rank ${found.level.rank}.`,
      },
    ];
  },
});
