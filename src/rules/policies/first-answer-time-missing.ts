// Whoever reports and hears nothing goes to the press.

import { rule as define } from '../rule.ts';

/** The one promise that every reporter looks for. */
export const rule = define({
  name: 'first-answer-time-missing',
  severity: 'warning',
  level: 1,
  asks: 'Among the times of the program is one for the first answer to a report.',
  why: 'The policy promised a fix within ninety days, and nobody answered the first mail for five weeks.',
  source: ['ISO/IEC 29147:2018: 6.2', 'FIRST PSIRT SF 1.1: 2.1.3'],
  basis: 'judgement',
  whole: ['policies.slas'],
  absentFrom: ['policies.slas'],
  reads: ['policies.slas'],
  good: `
policies: { slas: [{ id: first, activity: acknowledge, internal: 1 business day, startsAt: report-received }] }
`,
  bad: `
policies: { slas: [{ id: fix, activity: fix, internal: P90D, startsAt: confirmed }] }
`,
  judge: ({ policies: { slas } }) =>
    slas.some(({ activity }) => activity === 'acknowledge')
      ? []
      : [
          {
            at: '/policies/slas',
            message:
              'Say within which time whoever reports has a first answer by a person: a row with "activity: acknowledge".',
          },
        ],
});
