// A team that aims at five days will not keep a promise of three.
import { isLonger, sayLimit } from '../../duration.ts';
import type { Remark } from '../../finding.ts';
import { pointer } from '../../pointer.ts';
import { rule as define } from '../../rule.ts';
import { promisesFix } from '../../severity.ts';
import { type Sla, saySla } from '../../sla.ts';

/** Record rule POL-009. A fix row without a target of its own is held against the target of its level. */
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
  judge: ({ policies: { slas, severity } }) => {
    const levels = severity?.levels ?? [];
    const targetOf = (row: Sla): { limit: string; at: string } | undefined => {
      if (row.internal !== undefined)
        return { limit: row.internal, at: pointer('policies', 'slas', slas.indexOf(row), 'internal') };
      const index = levels.findIndex((level) => level.id === row.severity && promisesFix(level));
      const isEarly = ['report-received', 'awareness', 'confirmed'].includes(row.startsAt);
      const limit =
        row.activity === 'fix' && isEarly && row.products === undefined ? levels[index]?.fixWithin : undefined;
      return limit === undefined
        ? undefined
        : { limit, at: pointer('policies', 'severity', 'levels', index, 'fixWithin') };
    };
    return slas.flatMap((row): Remark[] => {
      const target = targetOf(row);
      if (!target || row.public === undefined || !isLonger(target.limit, row.public)) return [];
      return [
        {
          at: target.at,
          ...(row.publicAs === 'usual' && { severity: 'warning' as const }),
          message: `The internal target of ${saySla(row)} must be at most the public time (${sayLimit(row.public)}), but it is ${sayLimit(target.limit)}.`,
        },
      ];
    });
  },
});
