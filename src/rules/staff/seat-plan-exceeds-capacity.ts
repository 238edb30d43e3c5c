// A plan of seats is arithmetic; the people who are there are a fact.

import { fullTimeAroundTheClock, fullTimeOfSeat } from '../../facts/seating.ts';
import { round } from '../../facts/staffing.ts';
import { rule as define } from '../rule.ts';

const ruleOfFive = 5;

/**
 * Record rule SOC-R5. Seats that a provider fills are not ours. Below five people for a seat around the clock it is a
 * warning.
 */
export const rule = define({
  name: 'seat-plan-exceeds-capacity',
  severity: 'error',
  level: 1,
  asks: 'The full-time people that are there suffice for all seats, and for each seat around the clock there are at least five.',
  why: 'The plan had two seats around the clock and eight people; the ninth and tenth and eleventh were the overtime of the eight.',
  source: ['SOC-CMM 2.3.4: People.1', 'psirt practice: staffing arithmetic'],
  basis: 'arithmetic',
  reads: ['team', 'staff.seatPlan', 'staff.capacity'],
  mayRead: ['staff.coverage'],
  good: `
kind: soc
team: { name: SOC, timezone: Europe/Vienna, languages: [en] }
staff:
  seatPlan: [{ id: first, title: First line, mode: staffed-24x7, count: 1 }]
  capacity: { weeklyHours: 40, absenceRate: 20, fteAvailable: 6 }
`,
  bad: `
kind: soc
team: { name: SOC, timezone: Europe/Vienna, languages: [en] }
staff:
  seatPlan: [{ id: first, title: First line, mode: staffed-24x7, count: 1 }]
  capacity: { weeklyHours: 40, absenceRate: 20, fteAvailable: 5 }
`,
  judge: ({ team, staff }) => {
    const { seatPlan, capacity, coverage } = staff;
    const own = seatPlan.filter(({ provider }) => provider === undefined);
    const needs = own.map((seat) => ({ seat, need: fullTimeOfSeat({ team, staff }, seat) }));
    if (needs.some(({ need }) => need === undefined)) return [];
    const available = capacity.fteAvailable + (capacity.externalFte ?? 0);
    const needed = round(needs.reduce((sum, { need = 0 }) => sum + need, 0));
    const at = '/staff/capacity/fteAvailable';
    const figures = `${capacity.weeklyHours} hours a week, ${capacity.absenceRate} % absence`;
    if (available < needed)
      return [
        {
          at,
          message: `The seats take ${needed} full-time people (${needs.map(({ seat, need }) => `"${seat.title}" ${need}`).join(', ')}; ${figures}), but ${round(available)} are there.`,
        },
      ];
    const always = needs.filter(
      ({ seat: { mode } }) =>
        mode === 'staffed-24x7' || (mode === 'coverage-hours' && coverage?.mode === 'staffed-24x7'),
    );
    const seats = always.reduce((sum, { seat }) => sum + seat.count, 0);
    const left = round(available - (needed - always.reduce((sum, { need = 0 }) => sum + need, 0)));
    if (seats === 0 || left >= ruleOfFive * seats) return [];
    return [
      {
        at,
        severity: 'warning',
        message: `A seat around the clock should have at least ${ruleOfFive} full-time people; ${seats === 1 ? 'this one has' : `these ${seats} have together`} ${left}, because the figures (${figures}) give ${fullTimeAroundTheClock({ team, staff })} for a seat.`,
      },
    ];
  },
});
