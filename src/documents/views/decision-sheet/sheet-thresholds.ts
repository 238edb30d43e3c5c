// The criteria that decide whether a duty is reached, one a line, to be ticked; `of` is the id of the clock.
import type { View } from '../../view.ts';

export const view: View = {
  name: 'sheet-thresholds',
  keys: ['of', 'threshold'],
  rows: ({ obligations }, _documents, { clocks }) =>
    (obligations ?? [])
      .filter(({ applies }) => applies === 'yes')
      .flatMap(({ clock: of = '' }) => (clocks.get(of)?.thresholds ?? []).map((threshold) => ({ of, threshold }))),
};
