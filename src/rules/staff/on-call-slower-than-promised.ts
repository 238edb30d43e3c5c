// A pager that is answered at noon keeps no promise of the night before.

import { sayLimit, shortestHours } from '../../time/duration.ts';
import { rule as define } from '../rule.ts';

/** Compared with the quickest time in which an incident of the plan must be taken on. */
export const rule = define({
  name: 'on-call-slower-than-promised',
  severity: 'error',
  level: 1,
  asks: 'No on-call tier that is called first takes longer to answer than the plan lets the worst incident wait.',
  why: 'The plan gave fifteen minutes, and the contract of the duty officer twelve hours.',
  source: ['PagerDuty incident response: severity levels', 'FIRST PSIRT SF 1.1: 2.1.1.5'],
  basis: 'arithmetic',
  reads: ['staff.onCall', 'communication.severities'],
  good: `
staff: { onCall: { tiers: [{ name: Officers, participants: { roles: [officer] }, shiftLength: P7D, respondsWithin: PT15M }] } }
communication: { severities: [{ id: sev1, title: SEV1, rank: 1, criteria: { functional: high }, major: true, acknowledgeWithin: PT15M, updateEvery: PT1H }] }
`,
  bad: `
staff: { onCall: { tiers: [{ name: Officers, participants: { roles: [officer] }, shiftLength: P7D, respondsWithin: PT12H }] } }
communication: { severities: [{ id: sev1, title: SEV1, rank: 1, criteria: { functional: high }, major: true, acknowledgeWithin: PT15M, updateEvery: PT1H }] }
`,
  judge: ({ staff: { onCall }, communication: { severities } }) => {
    const [tier] = onCall.tiers;
    const quickest = [...severities].sort(
      (a, b) => shortestHours(a.acknowledgeWithin) - shortestHours(b.acknowledgeWithin),
    )[0];
    if (tier?.respondsWithin === undefined || quickest === undefined) return [];
    if (shortestHours(tier.respondsWithin) <= shortestHours(quickest.acknowledgeWithin)) return [];
    return [
      {
        at: '/staff/onCall/tiers/0/respondsWithin',
        message: `"${tier.name}" answers within ${sayLimit(tier.respondsWithin)}, but "${quickest.title}" must be taken on within ${sayLimit(quickest.acknowledgeWithin)} (communication.severities[${severities.indexOf(quickest)}].acknowledgeWithin). Change one of them.`,
      },
    ];
  },
});
