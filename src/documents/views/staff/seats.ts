// One row: the full-time equivalents that it takes to fill the seats at every hour of the year.
import { round } from '../../../facts/staffing.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'seats',
  keys: ['seats', 'needed'],
  rows: ({ staff }) =>
    staff?.seats === undefined || staff.productiveHoursPerFte === undefined
      ? []
      : [{ seats: staff.seats, needed: round((staff.seats * 8760) / staff.productiveHoursPerFte) }],
};
