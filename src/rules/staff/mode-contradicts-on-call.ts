// Business hours and a pager at any time cannot both be true.

import { rule as define } from '../rule.ts';

/** A tier without hours of its own can be called at all times outside the hours. */
export const rule = define({
  name: 'mode-contradicts-on-call',
  severity: 'warning',
  level: 1,
  asks: 'Where the mode is business hours, no on-call tier can be called at any time.',
  why: 'The charter told customers nine to five, and the rota had been paid around the clock for a year.',
  source: ['psirt practice: hours have people behind them'],
  basis: 'engineering',
  reads: ['staff.coverage', 'staff.onCall'],
  good: `
staff:
  coverage: { mode: on-call-24x7, hours: [{ days: [monday], from: "09:00", to: "17:00" }] }
  onCall: { tiers: [{ name: Engineers, participants: { roles: [engineer] }, shiftLength: P7D }] }
`,
  bad: `
staff:
  coverage: { mode: business-hours, hours: [{ days: [monday], from: "09:00", to: "17:00" }] }
  onCall: { tiers: [{ name: Engineers, participants: { roles: [engineer] }, shiftLength: P7D }] }
`,
  judge: ({ staff: { coverage, onCall } }) => {
    const tiers = onCall.tiers.filter(({ windows }) => windows === undefined);
    if (coverage.mode !== 'business-hours' || tiers.length === 0) return [];
    const names = tiers.map(({ name }) => `"${name}"`).join(', ');
    return [
      {
        at: '/staff/coverage/mode',
        message: `The mode is business hours, but ${names} (staff.onCall.tiers) can be called at all hours outside them. Set the mode to on-call-24x7, or give the tiers hours of their own.`,
      },
    ];
  },
});
