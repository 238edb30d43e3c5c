// One row: the hours a month that reports take beside those that the filled positions have.
import { fullTimeEquivalents, round } from '../../../facts/staffing.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'workload',
  keys: ['hours', 'needed', 'filled', 'short', 'capacity'],
  rows: ({ staff }) => {
    const {
      reportsPerMonth,
      confirmedShare,
      hoursPerReport,
      hoursPerConfirmed,
      overheadShare = 0,
    } = staff?.workload ?? {};
    const perYear = staff?.productiveHoursPerFte;
    if (
      reportsPerMonth === undefined ||
      confirmedShare === undefined ||
      hoursPerReport === undefined ||
      hoursPerConfirmed === undefined ||
      perYear === undefined
    )
      return [];
    const hours = reportsPerMonth * hoursPerReport + ((reportsPerMonth * confirmedShare) / 100) * hoursPerConfirmed;
    const perMonth = (perYear / 12) * (1 - overheadShare / 100);
    if (perMonth <= 0) return [];
    const filled = staff?.positions?.length ? fullTimeEquivalents(staff.positions).filled : undefined;
    return [
      {
        hours: round(hours, 1),
        needed: round(hours / perMonth),
        filled,
        capacity: filled === undefined ? undefined : round(filled * perMonth, 1),
        short: filled === undefined || filled * perMonth >= hours ? undefined : round(hours / perMonth - filled),
      },
    ];
  },
};
