// One row, when a time for disclosure is set: the event from which it runs, as a sentence says it, and what that leaves open.
import type { View } from '../../view.ts';

/** The events from which times run, after "the". */
export const events = {
  'report-received': 'receipt of the report',
  awareness: 'day the team becomes aware',
  confirmed: 'confirmation of the vulnerability',
  'fix-available': 'day a fix is available',
  'prior-submission': 'submission before',
  'public-disclosure': 'public disclosure',
  detected: 'day on which it is first noticed',
  triaged: 'triage of the report',
  accepted: 'day the report is taken on',
  'handed-over': 'hand-over to those who fix',
  merged: 'day the fix is in the code',
  released: 'release of the fix',
  closed: 'close of the case',
} as const;

/** Where the team itself sets the event, no time runs before it does. */
export const conditions: Readonly<Partial<Record<keyof typeof events, string>>> = {
  confirmed: 'The time does not run until the vulnerability is confirmed.',
  'fix-available': 'The time does not run until there is a fix.',
};

export const view: View = {
  name: 'disclosure-time',
  keys: ['event', 'condition'],
  rows: ({ policies }) =>
    policies?.disclosure?.timeline?.startsAt === undefined
      ? []
      : [
          {
            event: events[policies.disclosure.timeline.startsAt],
            condition: conditions[policies.disclosure.timeline.startsAt],
          },
        ],
};
