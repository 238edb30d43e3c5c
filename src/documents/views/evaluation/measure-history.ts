// The values of each measure over time, oldest first.
import { sayValue } from '../../../facts/measuring.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'measure-history',
  keys: ['name', 'values', 'notes'],
  rows: ({ evaluation, budget }) =>
    (evaluation?.kpis ?? []).flatMap(({ name, unit, history = [] }) =>
      history.length === 0
        ? []
        : [
            {
              name,
              values: history
                .map(
                  ({ period = '', value }) =>
                    `${period}: ${value === undefined ? '—' : sayValue(value, unit, budget?.currency)}`,
                )
                .join('; '),
              notes: history
                .flatMap(({ period = '', note }) => (note === undefined ? [] : [`${period}: ${note}`]))
                .join('; '),
            },
          ],
    ),
};
