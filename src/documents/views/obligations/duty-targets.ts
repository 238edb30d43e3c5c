// The own times of each duty beside those of the law; `of` is the id of the clock.

import { sayEvent, sayLimitOf } from '../../../facts/duties.ts';
import { sayLimit } from '../../../time/duration.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'duty-targets',
  keys: ['of', 'step', 'own', 'counted', 'law'],
  rows: ({ obligations }, _documents, { clocks }) =>
    (obligations ?? []).flatMap(({ clock: id, targets = [] }) => {
      const clock = clocks.get(id ?? '');
      return targets.flatMap(({ deadline: key, within, from }) => {
        const deadline = clock?.deadlines.find((candidate) => candidate.key === key);
        if (within === undefined) return [];
        return {
          of: id,
          step: deadline?.label ?? key,
          own: sayLimit(within),
          ...(clock && deadline
            ? {
                counted: sayEvent({ ...deadline, from: from ?? deadline.from }, clock),
                law: sayLimitOf(deadline, clock),
              }
            : {}),
        };
      });
    }),
};
