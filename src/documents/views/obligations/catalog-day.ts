// One row, when there are obligations: the day on which the catalog of clocks was last looked at, and the duties that are not from it.
import type { View } from '../../view.ts';

export const view: View = {
  name: 'catalog-day',
  keys: ['day', 'own'],
  rows: ({ obligations = [] }, _documents, { clocksAsOf, clocks, ownClocks }) => {
    const own = obligations.flatMap(({ clock: id = '' }) => (ownClocks?.has(id) ? [clocks.get(id)?.title ?? id] : []));
    return obligations.length === 0 ? [] : [{ day: clocksAsOf, own: own.join('; ') }];
  },
};
