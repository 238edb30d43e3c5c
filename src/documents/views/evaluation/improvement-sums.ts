// One row, when there are improvements: how many stand where.
import type { View } from '../../view.ts';

export const view: View = {
  name: 'improvement-sums',
  keys: ['all', 'open', 'progress', 'done', 'dropped', 'effective'],
  rows: ({ evaluation }) => {
    const list = evaluation?.improvements ?? [];
    const at = (status: string) => list.filter((entry) => entry.status === status).length;
    return list.length === 0
      ? []
      : [
          {
            all: list.length,
            open: at('open'),
            progress: at('in-progress'),
            done: at('done'),
            dropped: at('dropped'),
            effective: list.filter(({ effectiveOn }) => effectiveOn).length,
          },
        ];
  },
};
