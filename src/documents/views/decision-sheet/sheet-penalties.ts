// What a missed notice may cost, for each duty that stands on the sheet and of which the catalog says it.
import { isFiled } from '../../../facts/filing.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'sheet-penalties',
  keys: ['duty', 'penalty'],
  rows: ({ obligations }, _documents, { clocks }) =>
    (obligations ?? []).flatMap(({ applies, clock: id = '' }) => {
      const clock = applies === 'yes' ? clocks.get(id) : undefined;
      return clock?.penaltyNote === undefined || !clock.deadlines.some(isFiled)
        ? []
        : [{ duty: clock.title, penalty: clock.penaltyNote }];
    }),
};
