// One row: the hours a month that reports take beside those that the filled positions of the core team have.
import { fullTimeEquivalents, round } from '../../../facts/staffing.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'workload',
  keys: ['hours', 'needed', 'filled', 'short', 'capacity', 'left', 'margin'],
  rows: ({ staff, roles }) => {
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
    // The head of sales and outside counsel work on no report.
    const core = new Set((roles ?? []).flatMap(({ id, team }) => (team === 'core' ? [id] : [])));
    const positions = (staff?.positions ?? []).filter(({ role }) => core.has(role));
    const filled = positions.length > 0 ? fullTimeEquivalents(positions).filled : undefined;
    const capacity = filled === undefined ? undefined : filled * perMonth;
    return [
      {
        hours: round(hours, 1),
        needed: round(hours / perMonth),
        filled,
        capacity: capacity === undefined ? undefined : round(capacity, 1),
        left: capacity === undefined || capacity < hours ? undefined : round(capacity - hours, 1),
        margin:
          capacity === undefined || capacity < hours
            ? undefined
            : `${round((100 * (capacity - hours)) / capacity, 1)} %`,
        short: filled === undefined || filled * perMonth >= hours ? undefined : round(hours / perMonth - filled),
      },
    ];
  },
};
