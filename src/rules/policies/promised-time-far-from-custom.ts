// A time that is many times what is custom is a slip of the pen, or a promise that drives reporters away.

import { type Sla, saySla } from '../../facts/sla.ts';
import { sayLimit, shortestHours } from '../../time/duration.ts';
import { rule as define } from '../rule.ts';

/** The customs are ours, read off published policies; a time beyond them is asked about, not forbidden. */
export const rule = define({
  name: 'promised-time-far-from-custom',
  severity: 'warning',
  level: 1,
  asks: 'The times for answer, triage, fix and publication are not far from what is custom.',
  why: 'Forty working days had been typed where four were meant, and it was printed on the policy for a year.',
  source: ['ISO/IEC 29147:2018: 6.2', 'psirt practice: times in published policies'],
  basis: 'judgement',
  reads: ['policies.slas'],
  good: `
policies: { slas: [{ id: first, name: First answer, activity: acknowledge, internal: 1 business day, startsAt: report-received }] }
`,
  bad: `
policies: { slas: [{ id: first, name: First answer, activity: acknowledge, internal: 40 business days, startsAt: report-received }] }
`,
  judge: ({ policies: { slas } }) =>
    slas.flatMap((row, index) => {
      const custom = customs[row.activity];
      const fields = (['public', 'internal'] as const).filter((field) => row[field] !== undefined);
      const far = fields.find((field) => custom !== undefined && shortestHours(row[field]!) > shortestHours(custom));
      if (far === undefined || custom === undefined) return [];
      return [
        {
          at: `/policies/slas/${index}/${far}`,
          message: `${saySla(row)} takes up to ${sayLimit(row[far]!)}; published policies rarely say more than ${sayLimit(custom)}. Shorten it, or mend the slip.`,
        },
      ];
    }),
});

/** More than this is rare in published policies; judged by the shortest reading of a limit. */
const customs: Readonly<Partial<Record<Sla['activity'], string>>> = {
  acknowledge: 'P14D',
  triage: 'P30D',
  'status-update': 'P90D',
  fix: 'P1Y',
};
