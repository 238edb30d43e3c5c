// Every stretch of the ordinary week in which nobody can be reached, the longest one marked.

import { round } from '../../../facts/staffing.ts';
import { gapsOfWeek, weekOf } from '../../../facts/week.ts';
import { sayInstantOfWeek } from '../../../time/coverage.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'unattended-gaps',
  keys: ['from', 'to', 'hours', 'longest'],
  rows: (program) => {
    const week = weekOf(program);
    if (week === undefined || week.reachable.length === 0) return [];
    const gaps = gapsOfWeek(week.reachable, week.timezone);
    const longest = Math.max(...gaps.map(({ hours }) => hours));
    return gaps.map(({ from, to, hours }) => ({
      from: sayInstantOfWeek(from, week.timezone),
      to: sayInstantOfWeek(to, week.timezone),
      hours: round(hours),
      longest: hours === longest ? 1 : 0,
    }));
  },
};
