// What is worse is taken on sooner and told about more often, or the level means nothing.
import { isLonger, sayLimit } from '../../time/duration.ts';
import { rule as define } from '../rule.ts';

const times = [
  { key: 'acknowledgeWithin', said: 'be acknowledged no later than' },
  { key: 'updateEvery', said: 'bring news no less often than' },
] as const;

/** Record rule SOC-E2, for the times. Each level is compared with the next milder one. */
export const rule = define({
  name: 'worse-severity-served-slower',
  severity: 'error',
  level: 1,
  asks: 'A worse severity is acknowledged no later, and told about no less often, than a milder one.',
  why: 'The table promised an answer within an hour for the second level and within two for the first.',
  source: ['NIST SP 800-61r3: RS.MA.R2', 'NIST SP 800-61r2: 3.2.6'],
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
    - { id: sev1, title: SEV1, rank: 1, criteria: { functional: high }, major: true, acknowledgeWithin: PT2H, updateEvery: PT1H }
    - { id: sev2, title: SEV2, rank: 2, criteria: { functional: low }, major: false, acknowledgeWithin: PT1H, updateEvery: PT4H }
`,
  judge: ({ communication: { severities } }) => {
    const inOrder = severities.map((level, index) => ({ level, index })).sort((a, b) => a.level.rank - b.level.rank);
    return inOrder.flatMap(({ level, index }, place) => {
      const milder = inOrder[place + 1]?.level;
      if (!milder || milder.rank === level.rank) return [];
      return times.flatMap(({ key, said }) => {
        if (!isLonger(level[key], milder[key])) return [];
        return [
          {
            at: `/communication/severities/${index}/${key}`,
            message: `"${level.title}" is worse than "${milder.title}" and must ${said} it, but it says ${sayLimit(level[key])} against ${sayLimit(milder[key])}.`,
          },
        ];
      });
    });
  },
});
