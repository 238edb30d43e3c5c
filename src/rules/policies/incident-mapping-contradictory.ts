// A critical vulnerability that leads to the mildest incident level is handled as if it were none.

import { levelsOf } from '../../facts/severity.ts';
import { rule as define } from '../rule.ts';

/** Compares the two ends of both scales; what lies between is a matter of judgment. */
export const rule = define({
  name: 'incident-mapping-contradictory',
  severity: 'error',
  level: 1,
  asks: 'The worst level of vulnerabilities does not lead to the mildest incident level, nor the mildest to the worst.',
  why: 'Critical led to class 3, because the classes had been turned around and the table had not.',
  source: ['FIRST PSIRT SF 1.1: 4.3.4', 'psirt practice: one order of severity'],
  basis: 'judgement',
  reads: ['policies.severity'],
  good: `
policies:
  severity:
    scheme: own
    levels: [{ id: high, title: High, rank: 1, outcome: [act] }, { id: low, title: Low, rank: 2, outcome: [track] }]
    incidentScheme:
      name: Classes
      levels: [{ id: class-1, title: Class 1, rank: 1 }, { id: class-2, title: Class 2, rank: 2 }]
      mapping: [{ incidentLevel: class-1, severities: [high] }]
`,
  bad: `
policies:
  severity:
    scheme: own
    levels: [{ id: high, title: High, rank: 1, outcome: [act] }, { id: low, title: Low, rank: 2, outcome: [track] }]
    incidentScheme:
      name: Classes
      levels: [{ id: class-1, title: Class 1, rank: 1 }, { id: class-2, title: Class 2, rank: 2 }]
      mapping: [{ incidentLevel: class-2, severities: [high] }]
`,
  judge: ({ policies: { severity } }) => {
    const { levels: classes = [], mapping = [] } = severity.incidentScheme ?? {};
    if (classes.length < 2 || levelsOf(severity).length < 2) return [];
    const ends = [endsOf(levelsOf(severity)), endsOf(classes)] as const;
    return mapping.flatMap(({ incidentLevel, severities }, index) =>
      severities.flatMap((id, place) => {
        const level = levelsOf(severity).find((one) => one.id === id);
        const one = classes.find((candidate) => candidate.id === incidentLevel);
        if (!level || !one) return [];
        const isTurned =
          (level.rank === ends[0].worst && one.rank === ends[1].mildest) ||
          (level.rank === ends[0].mildest && one.rank === ends[1].worst);
        if (!isTurned) return [];
        return [
          {
            at: `/policies/severity/incidentScheme/mapping/${index}/severities/${place}`,
            message: `"${level.title}" has rank ${level.rank} of ${ends[0].mildest} (policies.severity.levels), but leads to "${one.title}" with rank ${one.rank} of ${ends[1].mildest} (incidentScheme.levels). Put it to the level that it deserves.`,
          },
        ];
      }),
    );
  },
});

function endsOf(levels: readonly { rank: number }[]): { worst: number; mildest: number } {
  const ranks = levels.map(({ rank }) => rank);
  return { worst: Math.min(...ranks), mildest: Math.max(...ranks) };
}
