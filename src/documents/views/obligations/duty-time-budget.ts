// What the time between the alert and the filed report is spent on, with its sum; `of` is the id of the clock.

import { round } from '../../../facts/staffing.ts';
import { longestHours, sayLimit } from '../../../time/duration.ts';
import type { View } from '../../view.ts';

const steps = [
  ['pickUp', 'Acknowledge'],
  ['decide', 'Decide that it must be reported'],
  ['legal', 'Clear the text with legal'],
  ['file', 'File the report'],
] as const;

export const view: View = {
  name: 'duty-time-budget',
  keys: ['of', 'step', 'time'],
  rows: ({ obligations }) =>
    (obligations ?? []).flatMap(({ clock: of, timeBudget }) => {
      const said = steps.flatMap(([key, step]) => {
        const time = timeBudget?.[key];
        return time === undefined ? [] : [{ step, time }];
      });
      if (said.length === 0) return [];
      const minutes = Math.round(said.reduce((sum, { time }) => sum + longestHours(time), 0) * 60);
      return [
        ...said.map(({ step, time }) => ({ of, step, time: sayLimit(time) })),
        {
          of,
          step: said.length === steps.length ? 'Together' : 'Together, as far as it is said',
          time: sayMinutes(minutes),
        },
      ];
    }),
};

function sayMinutes(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), round(minutes % 60)];
  return sayLimit(`PT${hours > 0 ? `${hours}H` : ''}${rest > 0 || hours === 0 ? `${rest}M` : ''}`);
}
