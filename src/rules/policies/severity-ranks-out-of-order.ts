// The rank says which level is worse; two levels cannot be equally bad and different.

import { bandsOf, isCvss, levelsOf } from '../../facts/severity.ts';
import type { Remark } from '../../words/finding.ts';
import { pointer } from '../../words/pointer.ts';
import { rule as define } from '../rule.ts';

/** Record rule POL-011, for the ranks. The order is compared with the scores only for CVSS, where higher is worse. */
export const rule = define({
  name: 'severity-ranks-out-of-order',
  severity: 'error',
  level: 1,
  asks: 'Every severity level has a rank of its own, and the rank follows the score.',
  why: 'A new level was copied with the rank of its neighbor, and tables show the two in any order.',
  source: ['FIRST PSIRT SF 1.1: 3.1.1'],
  basis: 'arithmetic',
  reads: ['policies.severity'],
  good: `
policies:
  severity:
    scheme: cvss-4.0
    levels: [{ id: high, title: High, rank: 1, from: 7, to: 10 }, { id: low, title: Low, rank: 2, from: 0.1, to: 6.9 }]
`,
  bad: `
policies:
  severity:
    scheme: cvss-4.0
    levels: [{ id: high, title: High, rank: 1, from: 7, to: 10 }, { id: low, title: Low, rank: 1, from: 0.1, to: 6.9 }]
`,
  judge: ({ policies: { severity } }) => {
    const levels = levelsOf(severity);
    const repeated = levels.flatMap(({ title, rank }, index): Remark[] => {
      const first = levels.findIndex((other) => other.rank === rank);
      if (first === index) return [];
      return [
        {
          at: pointer('policies', 'severity', 'levels', index, 'rank'),
          message: `"${title}" must have a rank of its own, but it has rank ${rank}, as has "${levels[first]!.title}".`,
        },
      ];
    });
    if (repeated.length > 0 || !isCvss(severity)) return repeated;
    const bands = bandsOf(severity);
    if (bands.some(({ from, to }) => from > to)) return [];
    const place = bands.findIndex(({ level }, index) => index > 0 && level.rank < bands[index - 1]!.level.rank);
    const [upper, lower] = [bands[place - 1], bands[place]];
    if (!upper || !lower) return [];
    return [
      {
        at: pointer('policies', 'severity', 'levels', lower.index, 'rank'),
        message: `"${lower.level.title}" has lower scores than "${upper.level.title}" and must rank after it, but it has rank ${lower.level.rank} and the other ${upper.level.rank} (1 is the most severe).`,
      },
    ];
  },
});
