// One row, when a time for disclosure is set: the event from which it runs, as a sentence says it.
import type { View } from '../../view.ts';

const events = {
  'report-received': 'receipt of the report',
  awareness: 'day the team becomes aware',
  confirmed: 'confirmation of the vulnerability',
  'fix-available': 'day a fix is available',
  'prior-submission': 'submission before',
  'public-disclosure': 'public disclosure',
} as const;

export const view: View = {
  name: 'disclosure-time',
  keys: ['event'],
  rows: ({ policies }) =>
    policies?.disclosure?.timeline?.startsAt === undefined
      ? []
      : [{ event: events[policies.disclosure.timeline.startsAt] }],
};
