// The longest time in which nobody is there, in a fixed fortnight without holidays, so that rendering needs no clock.

import { attendedWindows, referenceMonday, round } from '../../../facts/staffing.ts';
import { longestGap, sayInstantOfWeek } from '../../../time/coverage.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'unattended-gap',
  keys: ['hours', 'from', 'to', 'timezone'],
  rows: (program) => {
    const timezone = program.staff?.coverage?.timezone ?? program.team?.timezone;
    const windows = attendedWindows(program);
    if (timezone === undefined || windows === undefined) return [];
    const gap = longestGap(windows, { timezone, holidays: [], from: referenceMonday, days: 14 });
    if (!Number.isFinite(gap.hours)) return [];
    return [
      {
        hours: round(gap.hours),
        from: sayInstantOfWeek(gap.from, timezone),
        to: sayInstantOfWeek(gap.to, timezone),
        timezone,
      },
    ];
  },
};
