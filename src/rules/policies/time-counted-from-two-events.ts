// One promise with two beginnings is two promises.

import { type Sla, saySla } from '../../facts/sla.ts';
import { labelOf, schemaAt } from '../../model/schemas.ts';
import { rule as define } from '../rule.ts';

/** Rows for one activity that can hold for the same case; which events differ is said, and neither is called wrong. */
export const rule = define({
  name: 'time-counted-from-two-events',
  severity: 'warning',
  level: 1,
  asks: 'All times for one activity that can hold for the same case are counted from the same event.',
  why: 'The fix for high was counted from the report and the fix for high in the cloud from the confirmation; the dashboard showed both as on time.',
  source: ['FIRST PSIRT SF 1.1: 2.1.3', 'psirt practice: one order of severity'],
  basis: 'judgement',
  reads: ['policies.slas'],
  good: `
policies: { slas: [{ id: fix-high, activity: fix, severity: high, internal: P60D, startsAt: confirmed }, { id: fix-low, activity: fix, severity: low, internal: P90D, startsAt: confirmed }] }
`,
  bad: `
policies: { slas: [{ id: fix-high, activity: fix, severity: high, internal: P60D, startsAt: confirmed }, { id: fix-all, activity: fix, internal: P90D, startsAt: report-received }] }
`,
  judge: ({ policies: { slas } }) =>
    slas.flatMap((row, index) => {
      const other = slas.findIndex(
        (earlier, place) =>
          place < index && canMeet(earlier, row) && earlier.startsAt !== row.startsAt && earlier.startsAt,
      );
      const earlier = slas[other];
      if (earlier?.startsAt === undefined || row.startsAt === undefined) return [];
      const say = (start: string) => labelOf(schemaAt('/policies/slas/0/startsAt'), start);
      return [
        {
          at: `/policies/slas/${index}/startsAt`,
          message: `${saySla(row)} is counted from "${say(row.startsAt)}", but ${saySla(earlier)} for the same activity from "${say(earlier.startsAt)}" (policies.slas[${other}]). Count both from one event.`,
        },
      ];
    }),
});

/** Whether two rows are for one activity and can hold for the same case. */
function canMeet(one: Sla, other: Sla): boolean {
  const isSameLevel = one.severity === undefined || other.severity === undefined || one.severity === other.severity;
  const products = one.products ?? other.products ?? [];
  const isShared =
    one.products === undefined || other.products === undefined || products.some((id) => other.products?.includes(id));
  return one.activity === other.activity && one.activity !== 'other' && isSameLevel && isShared;
}
