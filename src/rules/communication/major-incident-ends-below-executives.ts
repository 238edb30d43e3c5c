// A major incident needs decisions that only executives may take; the card must lead to one.
import { executiveStep, stepsOf } from '../../facts/climbing.ts';
import { titleOf } from '../../facts/roster.ts';
import type { Remark } from '../../words/finding.ts';
import { rule as define } from '../rule.ts';

/** Record rule SOC-E3. A severity without any step is the business of another rule. */
export const rule = define({
  name: 'major-incident-ends-below-executives',
  severity: 'error',
  level: 1,
  asks: 'The escalation of every major severity leads to an executive role, with a second way to reach it.',
  why: 'The last step was the IT manager on duty, who could not decide to shut the web shop and did not know who could.',
  source: ['SOC seed: information escalation', 'NIST SP 800-61r3: RS.MA-04.N1'],
  basis: 'source',
  reads: ['roles', 'communication.severities', 'communication.escalation'],
  mayRead: ['stakeholders.parties'],
  good: `
roles: [{ id: ciso, title: Chief information security officer, kind: executive }, { id: soc-manager, title: SOC manager, kind: lead }]
communication:
  severities:
    - { id: sev1, title: SEV1, rank: 1, criteria: { functional: high }, major: true, acknowledgeWithin: PT15M, updateEvery: PT1H }
  escalation: [{ severity: sev1, steps: [{ kind: elevation, after: PT15M, toRole: ciso, fallback: satellite-phone }] }]
`,
  bad: `
roles: [{ id: ciso, title: Chief information security officer, kind: executive }, { id: soc-manager, title: SOC manager, kind: lead }]
communication:
  severities:
    - { id: sev1, title: SEV1, rank: 1, criteria: { functional: high }, major: true, acknowledgeWithin: PT15M, updateEvery: PT1H }
  escalation: [{ severity: sev1, steps: [{ kind: elevation, after: PT15M, toRole: soc-manager, fallback: satellite-phone }] }]
`,
  judge: ({ roles, communication: { severities, escalation }, stakeholders }) =>
    severities.flatMap(({ id, title, major }): Remark[] => {
      const steps = stepsOf(id, escalation);
      const last = steps.at(-1);
      if (!major || !last) return [];
      const top = steps[executiveStep(steps, { roles, stakeholders })];
      if (!top) {
        const end = titleOf(last.step.toRole, roles);
        return [
          {
            at: `${last.at}/toRole`,
            message: `"${title}" is a major severity and must end at an executive, but its last step leads to "${end}".`,
          },
        ];
      }
      const { channel, fallback } = top.step;
      if (fallback !== undefined && fallback !== channel) return [];
      const name = titleOf(top.step.toRole, roles);
      return [
        {
          at: fallback === undefined ? top.at : `${top.at}/fallback`,
          severity: 'warning',
          message: `The step of "${title}" to "${name}" needs a second way for the case that nobody answers; ${fallback === undefined ? 'it has no fallback' : 'its fallback is the same channel again'}.`,
        },
      ];
    }),
});
