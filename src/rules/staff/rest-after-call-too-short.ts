// Whoever worked at night and sits at the desk at eight makes the mistake of the day.

import { isUnderUnionLaw } from '../../facts/places.ts';
import { sayLimit, shortestHours } from '../../time/duration.ts';
import { rule as define } from '../rule.ts';

/**
 * The law of the European Union sets eleven hours in every twenty-four; states and agreements may depart from it, so it is a warning, and none where
 * the organization says that it is under other laws only.
 */
export const rule = define({
  name: 'rest-after-call-too-short',
  severity: 'warning',
  level: 1,
  asks: 'The rest after work at night is at least eleven hours.',
  why: 'The analyst had slept four hours, and signed the wrong build.',
  source: ['Directive 2003/88/EC: Art. 3'],
  basis: 'source',
  reads: ['staff.wellbeing'],
  mayRead: ['company'],
  good: `
staff: { wellbeing: { restAfterCall: PT11H } }
`,
  bad: `
staff: { wellbeing: { restAfterCall: PT4H } }
`,
  judge: ({ company, staff: { wellbeing } }) => {
    const { restAfterCall } = wellbeing;
    if (restAfterCall === undefined || shortestHours(restAfterCall) >= leastHours) return [];
    const places = company?.jurisdictions ?? [];
    if (places.length > 0 && !places.some(isUnderUnionLaw)) return [];
    return [
      {
        at: '/staff/wellbeing/restAfterCall',
        message: `The rest after work at night is ${sayLimit(restAfterCall)}; in the European Union it is ${leastHours} hours in every 24 unless an agreement says otherwise. Lengthen it, or ask counsel.`,
      },
    ];
  },
});

const leastHours = 11;
