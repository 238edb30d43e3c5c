// One row, when there are obligations: the day on which the catalog of clocks was last looked at as a whole.
import type { View } from '../view.ts';

export const view: View = {
  name: 'catalog-day',
  keys: ['day'],
  rows: ({ obligations }, _documents, { clocksAsOf }) => (obligations?.length ? [{ day: clocksAsOf }] : []),
};
