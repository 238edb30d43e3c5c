// The arithmetic of staffing: what reports take beside what the filled positions have, and what a seat around the clock takes.
import type { View } from '../view.ts';

/** One row, when workload and productive hours are known: hours a month, and the full-time equivalents they take. */
export const workload: View = {
  name: 'workload',
  keys: ['hours', 'confirmed', 'needed', 'filled', 'short', 'capacity'],
  rows: ({ staff }) => {
    const load = staff?.workload;
    const perYear = staff?.productiveHoursPerFte;
    if (
      load?.reportsPerMonth === undefined ||
      load.confirmedShare === undefined ||
      load.hoursPerReport === undefined ||
      load.hoursPerConfirmed === undefined ||
      perYear === undefined
    )
      return [];
    const confirmed = (load.reportsPerMonth * load.confirmedShare) / 100;
    const hours = load.reportsPerMonth * load.hoursPerReport + confirmed * load.hoursPerConfirmed;
    const perMonth = (perYear / 12) * (1 - (load.overheadShare ?? 0) / 100);
    const positions = staff?.positions ?? [];
    const isKnown = positions.length > 0 && positions.every(({ fteFilled }) => fteFilled !== undefined);
    const filled = isKnown ? positions.reduce((sum, { fteFilled = 0 }) => sum + fteFilled, 0) : undefined;
    if (perMonth <= 0) return [];
    return [
      {
        hours: round(hours, 1),
        confirmed: round(confirmed, 1),
        needed: round(hours / perMonth, 2),
        filled: filled === undefined ? undefined : round(filled, 2),
        capacity: filled === undefined ? undefined : round(filled * perMonth, 1),
        short: filled === undefined || filled * perMonth >= hours ? undefined : round(hours / perMonth - filled, 2),
      },
    ];
  },
};

/** One row, when seats and productive hours are known: the full-time equivalents that fill the seats at all hours. */
export const seats: View = {
  name: 'seats',
  keys: ['seats', 'needed'],
  rows: ({ staff }) =>
    staff?.seats === undefined || staff.productiveHoursPerFte === undefined
      ? []
      : [{ seats: staff.seats, needed: round((staff.seats * 8760) / staff.productiveHoursPerFte, 2) }],
};

function round(number: number, digits: number): number {
  return Math.round(number * 10 ** digits) / 10 ** digits;
}
