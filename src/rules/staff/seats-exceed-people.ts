// A seat that is staffed around the clock takes more than five people; plans tend to have four.
import { hoursOfYear, round } from '../../facts/staffing.ts';
import { rule as define } from '../rule.ts';

/** Record rule STF-004. A plan of single seats has a rule of its own. */
export const rule = define({
  name: 'seats-exceed-people',
  severity: 'error',
  level: 1,
  asks: 'The people at work are enough for the seats that are staffed around the clock.',
  why: 'One seat is 8760 hours a year: 5.5 full-time people with 1600 productive hours each.',
  source: ['FIRST PSIRT SF 1.1: II.B', 'NIST SP 800-61r2: 2.4.2'],
  basis: 'arithmetic',
  reads: ['staff.coverage', 'staff.positions', 'staff.productiveHoursPerFte'],
  mayRead: ['staff.seats', 'staff.seatPlan', 'staff.capacity'],
  good: `
staff:
  coverage: { mode: staffed-24x7 }
  seats: 1
  productiveHoursPerFte: 1600
  positions: [{ role: analyst, fteRequired: 6, fteFunded: 6, fteFilled: 6 }]
`,
  bad: `
staff:
  coverage: { mode: staffed-24x7 }
  seats: 1
  productiveHoursPerFte: 1600
  positions: [{ role: analyst, fteRequired: 6, fteFunded: 6, fteFilled: 4 }]
`,
  judge: ({ staff }) => {
    const { coverage, positions, productiveHoursPerFte, seats = 1 } = staff;
    if (coverage.mode !== 'staffed-24x7' || (staff.seatPlan && staff.capacity)) return [];
    const named = [
      ...(coverage.inHoursRoles ?? []),
      ...(coverage.afterHoursRoles ?? []),
      ...(coverage.sites ?? []).flatMap(({ roles = [] }) => roles),
    ];
    // A role without a position may be a provider with people of its own.
    if (named.some((role) => !positions.some((position) => position.role === role))) return [];
    const counted = named.length === 0 ? positions : positions.filter(({ role }) => named.includes(role));
    const filled = counted.reduce((sum, { fteFilled }) => sum + fteFilled, 0);
    const needed = (seats * hoursOfYear) / productiveHoursPerFte;
    if (filled >= needed - 0.001) return [];
    const who = named.length === 0 ? 'all positions together' : 'the positions that answer';
    return [
      {
        at: staff.seats === undefined ? '/staff/coverage/mode' : '/staff/seats',
        message: `Staffed around the clock with ${seats} ${seats === 1 ? 'seat' : 'seats'} takes ${round(needed)} full-time people (${seats} x ${hoursOfYear} h / ${productiveHoursPerFte} h), but ${who} have ${round(filled)} filled.`,
      },
    ];
  },
});
