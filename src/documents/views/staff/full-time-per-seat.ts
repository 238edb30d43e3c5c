// One row: the full-time equivalents that one seat around the clock takes, from weekly hours and absence.
import { fullTimeAroundTheClock } from '../../../facts/seating.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'full-time-per-seat',
  keys: ['needed'],
  rows: (program) => {
    const needed = fullTimeAroundTheClock(program);
    return needed === undefined ? [] : [{ needed }];
  },
};
