// The deadlines of each duty that applies or may apply; `of` is the id of the clock.
import { sayEvent, sayLimitOf } from '../../../facts/duties.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'duty-deadlines',
  keys: ['of', 'label', 'limit', 'counted', 'reference', 'content'],
  rows: ({ obligations }, _documents, { clocks }) =>
    (obligations ?? [])
      .filter(({ applies }) => applies !== 'no')
      .flatMap(({ clock: id }) => {
        const clock = clocks.get(id ?? '');
        if (clock === undefined) return [];
        return clock.deadlines.map((deadline) => ({
          of: id,
          label: deadline.label,
          limit: sayLimitOf(deadline, clock),
          counted: sayEvent(deadline, clock),
          reference: deadline.reference,
          content: (deadline.content ?? []).join('; '),
        }));
      }),
};
