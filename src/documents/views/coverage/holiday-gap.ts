// One row: the longest stretch without anybody over the holidays that the program names, against that of an ordinary week.

import { round } from '../../../facts/staffing.ts';
import { gapsOfWeek, longestHolidayGap, weekOf } from '../../../facts/week.ts';
import { roundTheClock, sayInstant } from '../../../time/coverage.ts';
import { count } from '../../../time/duration.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'holiday-gap',
  keys: ['sentence'],
  rows: (program) => {
    const week = weekOf(program);
    if (week === undefined || week.reachable.length === 0) return [];
    const gap = longestHolidayGap(program);
    if (gap === undefined)
      return week.reachable.includes(roundTheClock)
        ? []
        : [{ sentence: 'No days of holidays are listed, so the gap over them is not known.' }];
    if (!Number.isFinite(gap.hours)) return [];
    if (gap.hours === 0)
      return [{ sentence: 'Over the holidays that are listed, too, somebody can be reached at any time.' }];
    const ordinary = Math.max(0, ...gapsOfWeek(week.reachable, week.timezone).map(({ hours }) => hours));
    if (gap.hours <= ordinary)
      return [{ sentence: 'The holidays that are listed make no gap longer than that of an ordinary week.' }];
    const [from, to] = [gap.from, gap.to].map((instant) => sayInstant(instant, week.timezone).replace(' ', ', '));
    return [
      {
        sentence: `Over the holidays that are listed, the longest time in which nobody can be reached is ${count(round(gap.hours), 'hour')}, from ${from} to ${to} (${week.timezone}).`,
      },
    ];
  },
};
