// The waits of the escalation add up; executives must be reached before their first notice is due.

import { executiveStep, hoursUntil, stepsOf } from '../../facts/climbing.ts';
import { isManagement } from '../../facts/parties.ts';
import { titleOf } from '../../facts/roster.ts';
import { sayHours, shortestHours } from '../../time/duration.ts';
import { rule as define } from '../rule.ts';

/** Record rule SOC-E4, for the rows of the executive management. */
export const rule = define({
  name: 'executives-reached-after-notice-due',
  severity: 'error',
  level: 1,
  asks: 'The waits of all escalation steps up to the first executive are no longer than the first notice to the executive management at that severity.',
  why: 'Four steps of half an hour each looked quick, and the board was promised news within the first hour.',
  source: ['SOC seed: information escalation', 'NIST SP 800-61r3: RS.CO-03.R2'],
  basis: 'arithmetic',
  reads: [
    'roles',
    'stakeholders.parties',
    'communication.severities',
    'communication.matrix',
    'communication.escalation',
  ],
  good: `
roles: [{ id: ciso, title: Chief information security officer, kind: executive }, { id: soc-manager, title: SOC manager, kind: lead }]
stakeholders:
  parties: [{ id: board, name: Management board, side: internal, class: executive, relation: both, ownerRole: ciso }]
communication:
  severities:
    - { id: sev1, title: SEV1, rank: 1, criteria: { functional: high }, major: true, acknowledgeWithin: PT15M, updateEvery: PT1H }
  matrix: [{ severity: sev1, party: board, kind: coordination, firstNotice: PT1H, ownerRole: ciso }]
  escalation: [{ severity: sev1, steps: [{ kind: escalation, after: PT15M, toRole: soc-manager }, { kind: elevation, after: PT30M, toRole: ciso }] }]
`,
  bad: `
roles: [{ id: ciso, title: Chief information security officer, kind: executive }, { id: soc-manager, title: SOC manager, kind: lead }]
stakeholders:
  parties: [{ id: board, name: Management board, side: internal, class: executive, relation: both, ownerRole: ciso }]
communication:
  severities:
    - { id: sev1, title: SEV1, rank: 1, criteria: { functional: high }, major: true, acknowledgeWithin: PT15M, updateEvery: PT1H }
  matrix: [{ severity: sev1, party: board, kind: coordination, firstNotice: PT1H, ownerRole: ciso }]
  escalation: [{ severity: sev1, steps: [{ kind: escalation, after: PT30M, toRole: soc-manager }, { kind: elevation, after: PT45M, toRole: ciso }] }]
`,
  judge: ({ roles, stakeholders, communication: { severities, matrix, escalation } }) =>
    severities.flatMap(({ id, title }) => {
      const steps = stepsOf(id, escalation);
      const place = executiveStep(steps, { roles, stakeholders });
      const top = steps[place];
      const managers = stakeholders.parties.filter(isManagement).map((party) => party.id);
      const notices = matrix
        .filter(({ severity, party }) => severity === id && managers.includes(party))
        .flatMap(({ firstNotice }) => (firstNotice === undefined ? [] : [shortestHours(firstNotice)]));
      if (!top || notices.length === 0) return [];
      const due = Math.min(...notices);
      const waits = hoursUntil(steps, place);
      if (waits <= due) return [];
      return [
        {
          at: `${top.at}/after`,
          message: `"${titleOf(top.step.toRole, roles)}" is reached ${sayHours(waits)} into "${title}" when nobody answers, but the executive management must have its first notice within ${sayHours(due)}. Shorten the waits.`,
        },
      ];
    }),
});
