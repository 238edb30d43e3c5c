// A risk is accepted for a time; without an end that is kept it is simply not fixed.

import { isPast } from '../../facts/expiry.ts';
import { addMonths } from '../../time/day.ts';
import { pointer } from '../../words/pointer.ts';
import { rule as define } from '../rule.ts';

const mostMonths = 12;

/** Record rule POL-013, for the end. */
export const rule = define({
  name: 'risk-acceptance-overdue',
  severity: 'error',
  level: 2,
  asks: 'A risk acceptance ends within twelve months and has not ended yet.',
  why: 'The "temporary" exception is from 2019, and the one who signed it has left.',
  source: ['FIRST PSIRT SF 1.1: 4.2.4'],
  basis: 'judgement',
  tellsAge: true,
  reads: ['policies.riskAcceptances'],
  good: `
targetMaturity: 2
policies:
  riskAcceptances: [{ case: ACME-2026-017, acceptedByRole: ciso, on: 2026-09-01, expires: 2027-03-01 }]
`,
  bad: `
targetMaturity: 2
policies:
  riskAcceptances: [{ case: ACME-2026-017, acceptedByRole: ciso, on: 2026-09-01, expires: 2026-11-01 }]
`,
  judge: ({ policies }, { today }) =>
    policies.riskAcceptances.flatMap(({ case: number, on, expires }, index) => {
      const at = pointer('policies', 'riskAcceptances', index, 'expires');
      if (isPast(expires, today))
        return [
          {
            at,
            message: `The risk acceptance for case ${number} ended on ${expires}. Fix the vulnerability, or have the acceptance decided again.`,
          },
        ];
      const latest = addMonths(on, mostMonths);
      if (expires <= latest) return [];
      return [
        {
          at,
          message: `The risk acceptance for case ${number} of ${on} must end within ${mostMonths} months, by ${latest}, but it ends on ${expires}.`,
        },
      ];
    }),
});
