// A clock that starts at several events in one record has no start.

import { startsOf } from '../../facts/clock-starts.ts';
import { startOf } from '../../facts/timeline.ts';
import { labelOf, schemaAt } from '../../model/schemas.ts';
import { rule as define } from '../rule.ts';

/** One remark for a clock, at the second event that somebody named; where the law itself names several, those are no fault. */
export const rule = define({
  name: 'clock-started-at-several-events',
  severity: 'warning',
  level: 1,
  asks: 'Own targets and rows of the incident matrix that are for one clock count from one event, unless the law counts from several.',
  why: 'The target counted from the classification, one row from the declaration and another from awareness; on the night each shift filed by its own.',
  source: ['Regulation (EU) 2024/2847: Art. 14', 'psirt practice: one time for one duty'],
  basis: 'judgement',
  reads: ['obligations', 'communication.matrix'],
  good: `
obligations: [{ clock: eu-gdpr-authority, applies: "yes", why: We keep personal data, accountableRole: lead, deputyRole: counsel, targets: [{ deadline: notification, within: PT60H, from: aware }] }]
communication:
  matrix: [{ severity: sev1, party: authority, kind: notification, firstNotice: PT60H, startsAt: awareness, ownerRole: lead, clocks: [eu-gdpr-authority] }]
`,
  bad: `
obligations: [{ clock: eu-gdpr-authority, applies: "yes", why: We keep personal data, accountableRole: lead, deputyRole: counsel, targets: [{ deadline: notification, within: PT60H, from: aware }] }]
communication:
  matrix:
    - { severity: sev1, party: authority, kind: notification, firstNotice: PT24H, startsAt: declaration, ownerRole: lead, clocks: [eu-gdpr-authority] }
    - { severity: sev2, party: authority, kind: notification, firstNotice: PT24H, startsAt: classification, ownerRole: lead, clocks: [eu-gdpr-authority] }
`,
  judge: ({ obligations, communication: { matrix } }, { clocks, today }) =>
    startsOf(obligations, matrix, { clocks, today }).flatMap(({ clock, starts }) => {
      const [first, ...others] = starts;
      const second = others.find(({ event }) => event !== first?.event);
      if (second === undefined) return [];
      const law = clock.deadlines.find((deadline) => startOf(deadline) !== 'later');
      const said = starts
        .filter(({ event }, place) => starts.findIndex((other) => other.event === event) === place)
        .map(({ event, where }) => `"${labelOf(schemaAt('/communication/matrix/0/startsAt'), event)}" (${where})`);
      return [
        {
          at: second.at,
          message: `For "${clock.title}" the time is counted from ${said.join(' and from ')}. Count it from one event everywhere, the one of the law${law === undefined ? '' : ` (${law.reference})`}.`,
        },
      ];
    }),
});
