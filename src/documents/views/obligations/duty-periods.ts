// How long the periods in days, weeks and months of each duty that applies can last over weekends.

import { shortLabel } from '../../../facts/duties.ts';
import { isMoved, movingRule, sayRange } from '../../../facts/periods.ts';
import { sayLimit } from '../../../time/duration.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'duty-periods',
  keys: ['of', 'sentence'],
  rows: ({ obligations }, _documents, { clocks, clocksAsOf }) => {
    const year = Number(clocksAsOf.slice(0, 4));
    return (obligations ?? []).flatMap(({ clock: of = '', applies }) => {
      const clock = applies === 'yes' ? clocks.get(of) : undefined;
      const moved = clock?.deadlines.filter((deadline) => isMoved(clock, deadline)) ?? [];
      if (moved.length === 0) return [];
      const ranges = moved.map(
        (deadline) => `“${shortLabel(deadline)}”, ${sayLimit(deadline.within ?? '')}: ${sayRange(deadline, year)}`,
      );
      return [{ of, sentence: `${movingRule} Over weekends alone: ${ranges.join('; ')}.` }];
    });
  },
};
