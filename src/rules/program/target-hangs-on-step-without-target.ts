// A time that runs from an earlier report is unknown while that report has none.

import { applicable } from '../../facts/deadlines.ts';
import { rule as define } from '../rule.ts';

/** Record rule SOC-O11. */
export const rule = define({
  name: 'target-hangs-on-step-without-target',
  severity: 'warning',
  level: 1,
  asks: 'Where an own target runs from the submission of an earlier step, that step has an own target too.',
  why: 'The plan for the final report was exact, counted from a notification that nobody had planned.',
  source: ['psirt practice: own targets'],
  basis: 'judgement',
  reads: ['obligations'],
  good: `
obligations: [{ clock: eu-cra-severe-incident, applies: "yes", why: We sell in the EU, accountableRole: lead, deputyRole: counsel, targets: [{ deadline: notification, within: PT60H }, { deadline: final, within: P20D }] }]
`,
  bad: `
obligations: [{ clock: eu-cra-severe-incident, applies: "yes", why: We sell in the EU, accountableRole: lead, deputyRole: counsel, targets: [{ deadline: final, within: P20D }] }]
`,
  judge: ({ obligations }, { clocks, today }) =>
    applicable(obligations, clocks, today).flatMap(({ clock, obligation: { targets = [] }, index }) =>
      targets.flatMap(({ deadline: key, from }, place) => {
        const event = from ?? clock.deadlines.find((step) => step.key === key)?.from;
        const [, before] = event?.split('submitted:') ?? [];
        if (before === undefined || targets.some(({ deadline }) => deadline === before)) return [];
        return [
          {
            at: `/obligations/${index}/targets/${place}`,
            message: `The target for ${key} of "${clock.title}" runs from the submission of ${before}, so ${before} must have a target too; it has none.`,
          },
        ];
      }),
    ),
});
