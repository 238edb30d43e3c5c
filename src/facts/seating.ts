// How many full-time people a seat takes: the hours it is filled in a year against the hours one person is at work.

import type { DeepPartial, Draft } from '../model/draft.ts';
import type { Staff } from '../model/program.ts';
import { hoursOfWeek, hoursOfYear, round, weeklyHours, wholeWindows } from './staffing.ts';

type Seat = DeepPartial<NonNullable<Staff['seatPlan']>[number]>;

const weeksPerYear = 52;

/** Full-time equivalents for one seat; `absence` is in percent. 8760 h at 40 h a week: 4.21 at none, 5.26 at 20 %. */
function fullTimeFor(hours: number, perWeek: number, absence: number): number {
  return hours / (perWeek * weeksPerYear * (1 - absence / 100));
}

/** Full-time equivalents for one seat around the clock; undefined while the capacity is not answered. */
export function fullTimeAroundTheClock({ staff }: Draft): number | undefined {
  const { weeklyHours: perWeek, absenceRate } = staff?.capacity ?? {};
  return perWeek === undefined || absenceRate === undefined
    ? undefined
    : round(fullTimeFor(hoursOfYear, perWeek, absenceRate));
}

/** Full-time equivalents for all places of one seat; undefined where hours, count or capacity are not answered. */
export function fullTimeOfSeat(program: Draft, seat: Seat): number | undefined {
  const { weeklyHours: perWeek, absenceRate } = program.staff?.capacity ?? {};
  const hours = hoursOfSeat(program, seat);
  if (hours === undefined || seat.count === undefined || perWeek === undefined || absenceRate === undefined)
    return undefined;
  return round(seat.count * fullTimeFor(hours, perWeek, absenceRate));
}

/** The hours of a year in which a seat is filled. */
export function hoursOfSeat({ staff, team }: Draft, { mode, windows }: Seat): number | undefined {
  if (mode === 'staffed-24x7' || (mode === 'coverage-hours' && staff?.coverage?.mode === 'staffed-24x7'))
    return hoursOfYear;
  const whole = wholeWindows(mode === 'windows' ? windows : mode === 'coverage-hours' ? staff?.coverage?.hours : []);
  const zone = staff?.coverage?.timezone ?? team?.timezone ?? 'UTC';
  return whole.length === 0 ? undefined : (weeklyHours(whole, zone) * hoursOfYear) / hoursOfWeek;
}
