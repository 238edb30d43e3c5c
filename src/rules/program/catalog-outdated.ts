// Laws change; a list of them that nobody looked at for half a year may be wrong.
import { daysBetween } from '../../time/day.ts';
import { rule as define } from '../rule.ts';

const mostDays = 180;

/** Record rule SOC-O14. A hint: no answer of the program is at fault, and a newer catalog may not be there yet. */
export const rule = define({
  name: 'catalog-outdated',
  severity: 'info',
  level: 1,
  asks: 'The catalog of clocks that the check compares duties with was looked at in the last 180 days.',
  why: 'The authority had moved to a new platform and a new deadline; the tool still knew the old ones.',
  source: ['psirt practice: catalogs bear a date'],
  basis: 'judgement',
  reads: ['obligations'],
  good: `
obligations: []
`,
  bad: `
obligations: [{ clock: eu-cra-severe-incident, applies: unclear, why: Counsel is looking at it, decideBy: 2027-01-31 }]
`,
  badOn: '2027-06-30',
  judge: ({ obligations }, { clocksAsOf, today }) => {
    const days = daysBetween(clocksAsOf, today);
    if (days <= mostDays || !obligations.some(({ applies }) => applies !== 'no')) return [];
    return [
      {
        at: '/obligations',
        message: `The catalog of clocks is as of ${clocksAsOf}, ${days} days ago, and laws may have changed since. Update psirt, or compare the duties with the law and have counsel confirm them.`,
      },
    ];
  },
});
