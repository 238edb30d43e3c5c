// One row, when it is said: the event at which a reward is paid, after "the".
import type { View } from '../../view.ts';
import { events } from './disclosure-time.ts';

export const view: View = {
  name: 'reward-event',
  keys: ['event'],
  rows: ({ policies }) =>
    policies?.reward?.paidAt === undefined
      ? []
      : [{ event: { ...events, publication: 'publication of the advisory' }[policies.reward.paidAt] }],
};
