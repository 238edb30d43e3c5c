// A team that aims at five days will not keep a promise of three.

import { promisesFix } from '../../facts/severity.ts';
import { exceedsOwnPublic, isPublicFixTime, saySla } from '../../facts/sla.ts';
import { isLonger, sayLimit } from '../../time/duration.ts';
import type { Remark } from '../../words/finding.ts';
import { pointer } from '../../words/pointer.ts';
import { rule as define } from '../rule.ts';

/** Record rule POL-009. The fix target of a level is held against the public time for that level, too. */
export const rule = define({
  name: 'internal-target-exceeds-public-time',
  severity: 'error',
  level: 1,
  asks: 'The internal target is at most as long as the time that is said in public.',
  why: 'Finders are told three days, the team works to five, and both are written down.',
  source: ['FIRST PSIRT SF 1.1: 2.1.2', 'FIRST PSIRT SF 1.1: 2.5.2.1'],
  basis: 'arithmetic',
  reads: ['policies.slas'],
  mayRead: ['policies.severity'],
  good: `
policies:
  slas: [{ id: acknowledge, name: Acknowledgement, activity: acknowledge, internal: P2D, public: P3D, publicAs: promise, startsAt: report-received }]
`,
  bad: `
policies:
  slas: [{ id: acknowledge, name: Acknowledgement, activity: acknowledge, internal: P5D, public: P3D, publicAs: promise, startsAt: report-received }]
`,
  judge: ({ policies: { slas, severity } }) =>
    slas.flatMap((row, index): Remark[] => {
      if (row.public === undefined) return [];
      const place = severity?.levels?.findIndex((level) => promisesFix(level) && isPublicFixTime(row, level.id)) ?? -1;
      const ofLevel = severity?.levels?.[place]?.fixWithin;
      const [limit, at] = exceedsOwnPublic(row)
        ? [row.internal, pointer('policies', 'slas', index, 'internal')]
        : [ofLevel, pointer('policies', 'severity', 'levels', place, 'fixWithin')];
      if (limit === undefined || !isLonger(limit, row.public)) return [];
      return [
        {
          at,
          ...(row.publicAs === 'usual' && { severity: 'warning' as const }),
          message: `The internal target of ${saySla(row)} must be at most the public time (${sayLimit(row.public)}), but it is ${sayLimit(limit)}.`,
        },
      ];
    }),
});
