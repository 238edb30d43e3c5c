// One row, when something is said about special cases of handling.
import type { View } from '../../view.ts';

export const view: View = {
  name: 'handling-cases',
  keys: ['has'],
  rows: ({ policies }) =>
    (policies?.handling?.falseAlarm ??
    policies?.handling?.componentFindings ??
    policies?.handling?.exploitedInTheWild ??
    policies?.handling?.mistakes)
      ? [{ has: 'yes' }]
      : [],
};
