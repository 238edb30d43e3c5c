// The improvements that somebody checked afterwards, with what the check showed.
import type { View } from '../../view.ts';

export const view: View = {
  name: 'improvement-effects',
  keys: ['action', 'on', 'effect'],
  rows: ({ evaluation }) =>
    (evaluation?.improvements ?? [])
      .filter(({ effectiveOn, effect }) => effectiveOn ?? effect)
      .map(({ action, effectiveOn, effect }) => ({ action, on: effectiveOn, effect })),
};
