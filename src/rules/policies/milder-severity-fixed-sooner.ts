// The worse it is, the sooner it is fixed; a table in which that is not so holds a slip of the pen.

import { inOrder, levelsOf, promisesFix } from '../../facts/severity.ts';
import { exceedsOwnPublic, exceedsPublic, isSameScope, type Sla } from '../../facts/sla.ts';
import { isLonger, sayLimit } from '../../time/duration.ts';
import type { Remark } from '../../words/finding.ts';
import { type Pointer, pointer } from '../../words/pointer.ts';
import { rule as define } from '../rule.ts';

interface Time {
  title: string;
  rank: number;
  limit: string | undefined;
  at: Pointer;
}

function outOfOrder(times: readonly Time[]): Remark[] {
  const timed = times.filter((time): time is Time & { limit: string } => time.limit !== undefined);
  return timed.flatMap((worse, place) => {
    const milder = timed.slice(place + 1).find(({ rank }) => rank !== worse.rank);
    if (!milder || !isLonger(worse.limit, milder.limit)) return [];
    return [
      {
        at: worse.at,
        message: `"${worse.title}" must be fixed no later than "${milder.title}", but it has ${sayLimit(worse.limit)} where the milder level has ${sayLimit(milder.limit)}.`,
      },
    ];
  });
}

/** Record rule POL-008, for the levels. Each level is compared with the next milder one that has a time; a target above the public time is left to the rule on that. */
export const rule = define({
  name: 'milder-severity-fixed-sooner',
  severity: 'error',
  level: 1,
  asks: 'Fix times do not grow with severity: the worse level has the shorter time, or the same.',
  why: 'A copied row makes "high" slower than "medium", and the public page shows it.',
  source: ['FIRST PSIRT SF 1.1: 3.1.1', 'FIRST PSIRT SF 1.1: 4.4.2'],
  basis: 'arithmetic',
  reads: ['policies.severity', 'policies.slas'],
  good: `
policies:
  slas: [{ id: triage, activity: triage, internal: P5D, startsAt: report-received }]
  severity:
    scheme: cvss-4.0
    levels:
      - { id: high, title: High, rank: 1, from: 7, to: 10, fixWithin: P30D }
      - { id: medium, title: Medium, rank: 2, from: 0.1, to: 6.9, fixWithin: P90D }
`,
  bad: `
policies:
  slas: [{ id: triage, activity: triage, internal: P5D, startsAt: report-received }]
  severity:
    scheme: cvss-4.0
    levels:
      - { id: high, title: High, rank: 1, from: 7, to: 10, fixWithin: P120D }
      - { id: medium, title: Medium, rank: 2, from: 0.1, to: 6.9, fixWithin: P90D }
`,
  judge: ({ policies: { severity, slas } }) => {
    const levels = inOrder(severity);
    const own = levels.filter(promisesFix).map(({ id, title, rank, fixWithin }): Time => {
      const index = levelsOf(severity).findIndex((level) => level.id === id);
      const isLeft = fixWithin === undefined || exceedsPublic(fixWithin, id, slas);
      return {
        title,
        rank,
        limit: isLeft ? undefined : fixWithin,
        at: pointer('policies', 'severity', 'levels', index, 'fixWithin'),
      };
    });
    const fixes = slas.filter(({ activity, severity: level }) => activity === 'fix' && level !== undefined);
    const timesOf = (field: 'internal' | 'public', scope: Sla): Time[] =>
      levels.flatMap(({ id, title, rank }) =>
        fixes
          .filter((row) => row.severity === id && isSameScope(row, scope) && !exceedsOwnPublic(row))
          .map((row) => ({
            title,
            rank,
            limit: row[field],
            at: pointer('policies', 'slas', slas.indexOf(row), field),
          })),
      );
    const scopes = fixes.filter((row, index) => fixes.findIndex((other) => isSameScope(row, other)) === index);
    const tables = [own, ...scopes.flatMap((scope) => [timesOf('internal', scope), timesOf('public', scope)])];
    const remarks = tables.flatMap(outOfOrder);
    return remarks.filter(({ message }, index) => remarks.findIndex((other) => other.message === message) === index);
  },
});
