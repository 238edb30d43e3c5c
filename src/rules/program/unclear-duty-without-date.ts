// A question of law stays open until somebody sets a date.

import { isComing } from '../../facts/deadlines.ts';
import { rule as define } from '../rule.ts';

/** Record rule SOC-O2. The reason is asked by the schema. */
export const rule = define({
  name: 'unclear-duty-without-date',
  severity: 'warning',
  level: 1,
  asks: 'A duty of which it is unclear whether it applies has a date, not past, by which that is decided.',
  why: 'The question was on the list for two years, until the authority answered it.',
  source: ['psirt practice: undecided duties'],
  basis: 'judgement',
  reads: ['obligations'],
  good: `
kind: soc
obligations: [{ clock: eu-cra-actively-exploited-vulnerability, applies: unclear, why: Counsel is looking at it, decideBy: 2027-01-31 }]
`,
  bad: `
kind: soc
obligations: [{ clock: eu-cra-actively-exploited-vulnerability, applies: unclear, why: Counsel is looking at it }]
`,
  judge: ({ obligations }, { clocks, today }) =>
    obligations.flatMap(({ clock: id, applies, decideBy }, index) => {
      const clock = clocks.get(id);
      if (applies !== 'unclear' || !clock || isComing(clock, today)) return [];
      if (decideBy !== undefined && decideBy >= today) return [];
      const seen = decideBy === undefined ? 'no date is set' : `the date was ${decideBy}`;
      return [
        {
          at: `/obligations/${index}${decideBy === undefined ? '' : '/decideBy'}`,
          message: `It must be decided by a date to come whether "${clock.title}" applies; ${seen}.`,
        },
      ];
    }),
});
