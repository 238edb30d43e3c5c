// Whoever must react within minutes is not free while waiting, and a court may call that work.

import { isUnderUnionLaw } from '../../facts/places.ts';
import { sayLimit, shortestHours } from '../../time/duration.ts';
import { rule as define } from '../rule.ts';

/** A hint at the shortest time to react; none where the program says what counts, or that it is under other laws only. */
export const rule = define({
  name: 'stand-by-may-be-working-time',
  severity: 'info',
  level: 1,
  asks: 'Where somebody on call must react within half an hour, the program says what of that time is working time.',
  why: 'The rota asked for twenty minutes, and a court counted every night of it as work that had not been paid.',
  source: ['Directive 2003/88/EC: Art. 2'],
  basis: 'judgement',
  reads: ['staff.onCall'],
  mayRead: ['company'],
  good: `
staff: { onCall: { workingTime: calls-only, tiers: [{ name: Duty, participants: { roles: [lead] }, shiftLength: P7D, respondsWithin: PT15M }] } }
`,
  bad: `
staff: { onCall: { tiers: [{ name: Duty, participants: { roles: [lead] }, shiftLength: P7D, respondsWithin: PT15M }] } }
`,
  judge: ({ company, staff: { onCall } }) => {
    const places = company?.jurisdictions ?? [];
    const isElsewhere = places.length > 0 && !places.some(isUnderUnionLaw);
    if (onCall.workingTime !== undefined || isElsewhere) return [];
    const index = onCall.tiers.findIndex(
      ({ respondsWithin }) => respondsWithin !== undefined && shortestHours(respondsWithin) <= mostHours,
    );
    const tier = onCall.tiers[index];
    if (tier?.respondsWithin === undefined) return [];
    return [
      {
        at: `/staff/onCall/tiers/${index}/respondsWithin`,
        message: `"${tier.name}" must react within ${sayLimit(tier.respondsWithin)}; in the European Union waiting under such a time may be working time (Court of Justice, C-580/19, from memory). Ask counsel, and say under "workingTime" what counts.`,
      },
    ];
  },
});

const mostHours = 0.5;
