// What comes first cannot take longer than what comes after it, if both run from the same event.

import { exceedsOwnPublic, isComparable, saySla } from '../../facts/sla.ts';
import { isLonger, sayLimit } from '../../time/duration.ts';
import { pointer } from '../../words/pointer.ts';
import { rule as define } from '../rule.ts';

const order = ['acknowledge', 'triage', 'fix'];

/** Record rule POL-008, for the steps. Rows that run from different events are not compared; one remark per earlier row. */
export const rule = define({
  name: 'earlier-step-takes-longer',
  severity: 'error',
  level: 1,
  asks: 'An acknowledgement takes no longer than triage, and triage no longer than a fix, where the times run from the same event.',
  why: 'The policy gives triage ten days and a critical fix seven, both from receipt; one of the two is never met.',
  source: ['FIRST PSIRT SF 1.1: 2.1.2', 'FIRST PSIRT SF 1.1: 4.4.2'],
  basis: 'arithmetic',
  reads: ['policies.slas'],
  good: `
policies:
  slas:
    - { id: acknowledge, name: Acknowledgement, activity: acknowledge, internal: P2D, startsAt: report-received }
    - { id: triage, name: Triage, activity: triage, internal: P5D, startsAt: report-received }
`,
  bad: `
policies:
  slas:
    - { id: acknowledge, name: Acknowledgement, activity: acknowledge, internal: P7D, startsAt: report-received }
    - { id: triage, name: Triage, activity: triage, internal: P5D, startsAt: report-received }
`,
  judge: ({ policies: { slas } }) =>
    slas.flatMap((row, index) => {
      const step = order.indexOf(row.activity);
      const later = (distance: number) =>
        slas.filter(
          (other) => step >= 0 && order.indexOf(other.activity) === step + distance && isComparable(row, other),
        );
      const next = later(1).length > 0 ? later(1) : later(2);
      for (const field of ['internal', 'public'] as const) {
        const limit = row[field];
        const passed = next.find(
          (other) => limit !== undefined && other[field] !== undefined && isLonger(limit, other[field]),
        );
        if (!passed || (field === 'internal' && exceedsOwnPublic(row))) continue;
        return [
          {
            at: pointer('policies', 'slas', index, field),
            message: `${saySla(row)} comes before ${saySla(passed)} and must take no longer (${field}), but it has ${sayLimit(limit!)} where the later step has ${sayLimit(passed[field]!)}.`,
          },
        ];
      }
      return [];
    }),
});
