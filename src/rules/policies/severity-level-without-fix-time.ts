// A level that does not say how soon it is fixed changes nothing.

import { levelsOf, promisesFix } from '../../facts/severity.ts';
import { pointer } from '../../words/pointer.ts';
import { rule as define } from '../rule.ts';

/** Record rule POL-011, for the times. A deliberate "next release", "best effort" or "none" is an answer. */
export const rule = define({
  name: 'severity-level-without-fix-time',
  severity: 'error',
  level: 1,
  asks: 'Every severity level has a fix time, here or among the times, or says in which other way it is remedied.',
  why: 'Three levels have a time, the fourth has none, and its issues stay open for years.',
  source: ['FIRST PSIRT SF 1.1: 3.1.1', 'FIRST PSIRT SF 1.1: 4.4.2'],
  basis: 'source',
  reads: ['policies.severity', 'policies.slas'],
  good: `
policies:
  slas: [{ id: triage, activity: triage, internal: P5D, startsAt: report-received }]
  severity:
    scheme: cvss-4.0
    levels: [{ id: high, title: High, rank: 1, from: 7, to: 10, fixWithin: P30D }, { id: low, title: Low, rank: 2, from: 0.1, to: 6.9, remedy: next-release }]
`,
  bad: `
policies:
  slas: [{ id: triage, activity: triage, internal: P5D, startsAt: report-received }]
  severity:
    scheme: cvss-4.0
    levels: [{ id: high, title: High, rank: 1, from: 7, to: 10, fixWithin: P30D }, { id: low, title: Low, rank: 2, from: 0.1, to: 6.9 }]
`,
  judge: ({ policies: { severity, slas } }) =>
    levelsOf(severity).flatMap((level, index) => {
      const hasRow = slas.some(
        ({ activity, severity: id }) => ['fix', 'release'].includes(activity) && (id === undefined || id === level.id),
      );
      if (!promisesFix(level) || level.fixWithin !== undefined || hasRow) return [];
      return [
        {
          at: pointer('policies', 'severity', 'levels', index),
          message: `"${level.title}" must have a time for the fix (fixWithin, or a row in policies.slas) or another remedy, but has neither.`,
        },
      ];
    }),
});
