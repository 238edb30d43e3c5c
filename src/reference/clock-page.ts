// The pages of reporting duties.
import type { Clock } from '../catalogs/catalogs.ts';
import { sayDeadline } from '../facts/duties.ts';
import type { Page } from './page.ts';

/** The page of a reporting duty. */
export function clockPage(clock: Clock): Page {
  return {
    title: clock.id,
    kind: `obligation · ${clock.title} · ${clock.status}${clock.effectiveFrom ? ` · from ${clock.effectiveFrom}` : ''}`,
    sections: [
      { heading: 'Who', lines: [clock.obliged] },
      { heading: 'When', lines: [clock.trigger] },
      {
        heading: 'Deadlines',
        lines: clock.deadlines.map(
          (deadline) => `${deadline.label}: ${sayDeadline(deadline, clock)} (${deadline.reference})`,
        ),
      },
      {
        heading: 'Source',
        lines: [
          clock.legalReference,
          ...(clock.statusNote ? [clock.statusNote] : []),
          clock.verified
            ? 'A source was read for this entry. It is not legal advice.'
            : 'Not verified: check with counsel before you rely on it.',
        ],
      },
      {
        heading: 'What to do',
        lines: ['Answer it under "obligations" in psirt.yaml: applies yes, no or unclear, and why.'],
      },
    ],
  };
}
