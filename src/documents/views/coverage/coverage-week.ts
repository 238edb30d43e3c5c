// One row: what the picture of the ordinary week shows, and how many of its 168 hours are of which kind.

import { hoursOfWeek, round, weeklyHours } from '../../../facts/staffing.ts';
import { differsInSummer, gridOf, providesMore, weekOf } from '../../../facts/week.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'coverage-week',
  keys: ['timezone', 'staffed', 'onCall', 'nobody', 'half', 'rough', 'summer', 'uncounted'],
  rows: (program) => {
    const week = weekOf(program);
    if (week === undefined || week.reachable.length === 0) return [];
    const { minutes, isRough } = gridOf(week);
    const [staffed, reachable] = [week.staffed, week.reachable].map((windows) => weeklyHours(windows, week.timezone));
    return [
      {
        timezone: week.timezone,
        staffed: round(staffed ?? 0),
        onCall: round(Math.max(0, (reachable ?? 0) - (staffed ?? 0))),
        nobody: round(hoursOfWeek - (reachable ?? 0)),
        half: minutes === 30 ? 1 : 0,
        rough: isRough ? 1 : 0,
        uncounted: providesMore(week) ? 1 : 0,
        summer: differsInSummer(week) ? 1 : 0,
      },
    ];
  },
};
