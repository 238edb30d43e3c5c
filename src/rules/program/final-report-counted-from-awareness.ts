// The last report of the CRA runs from the fix or from the notification, not from awareness.

import { applicable } from '../../facts/deadlines.ts';
import { sayEvent } from '../../facts/duties.ts';
import { rule as define } from '../rule.ts';

/** Record rule SOC-O13. */
export const rule = define({
  name: 'final-report-counted-from-awareness',
  severity: 'error',
  level: 1,
  asks: 'An own target for the final report under the CRA counts from the event of the law.',
  why: 'Several public guides say fourteen days from awareness; the law says from the day a measure is available.',
  source: ['Regulation (EU) 2024/2847: Art. 14'],
  basis: 'source',
  reads: ['obligations'],
  good: `
kind: soc
obligations: [{ clock: eu-cra-actively-exploited-vulnerability, applies: "yes", why: We sell in the EU, accountableRole: lead, deputyRole: counsel, targets: [{ deadline: final, within: P10D, from: measure-available }] }]
`,
  bad: `
kind: soc
obligations: [{ clock: eu-cra-actively-exploited-vulnerability, applies: "yes", why: We sell in the EU, accountableRole: lead, deputyRole: counsel, targets: [{ deadline: final, within: P10D, from: aware }] }]
`,
  judge: ({ obligations }, { clocks, today }) =>
    applicable(obligations, clocks, today).flatMap(({ clock, obligation: { targets = [] }, index }) =>
      targets.flatMap(({ deadline: key, from }, place) => {
        const deadline = clock.deadlines.find((step) => step.key === key);
        if (
          !clock.id.startsWith('eu-cra-') ||
          !key.startsWith('final') ||
          !deadline ||
          from !== 'aware' ||
          deadline.from === 'aware'
        )
          return [];
        return [
          {
            at: `/obligations/${index}/targets/${place}/from`,
            message: `The target for "${deadline.label}" of "${clock.title}" must count from ${sayEvent(deadline, clock) ?? deadline.from} (${deadline.reference}), but it counts from becoming aware. Set from to ${deadline.from}, or leave it out.`,
          },
        ];
      }),
    ),
});
