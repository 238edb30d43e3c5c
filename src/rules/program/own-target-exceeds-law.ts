// An own target leaves a reserve before the time of the law.

import { applicable } from '../../facts/deadlines.ts';
import { isLonger, sayLimit } from '../../time/duration.ts';
import { rule as define } from '../rule.ts';

/** Record rule SOC-O3. Targets counted from another event are not compared. */
export const rule = define({
  name: 'own-target-exceeds-law',
  severity: 'error',
  level: 1,
  asks: 'An own target is shorter than the deadline of the law.',
  why: 'The handbook said two days, the law one.',
  source: ['Regulation (EU) 2024/2847: Art. 14'],
  basis: 'source',
  reads: ['obligations'],
  good: `
kind: soc
obligations: [{ clock: eu-cra-actively-exploited-vulnerability, applies: "yes", why: We sell in the EU, accountableRole: lead, deputyRole: counsel, targets: [{ deadline: early-warning, within: PT20H }] }]
`,
  bad: `
kind: soc
obligations: [{ clock: eu-cra-actively-exploited-vulnerability, applies: "yes", why: We sell in the EU, accountableRole: lead, deputyRole: counsel, targets: [{ deadline: early-warning, within: PT30H }] }]
`,
  judge: ({ obligations }, { clocks, today }) =>
    applicable(obligations, clocks, today).flatMap(({ clock, obligation: { targets = [] }, index }) =>
      targets.flatMap(({ deadline: key, within, from }, place) => {
        const deadline = clock.deadlines.find((step) => step.key === key);
        if (deadline?.within === undefined || (from ?? deadline.from) !== deadline.from) return [];
        const isOver = isLonger(within, deadline.within);
        if (!isOver && isLonger(deadline.within, within)) return [];
        return [
          {
            at: `/obligations/${index}/targets/${place}/within`,
            severity: isOver ? ('error' as const) : ('warning' as const),
            message: `The own target for "${deadline.label}" of "${clock.title}" must be shorter than ${sayLimit(deadline.within)} (${deadline.reference}), but it is ${sayLimit(within)}.`,
          },
        ];
      }),
    ),
});
