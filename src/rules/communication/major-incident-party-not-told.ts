// A stakeholder that is engaged in major incidents must find its row in the plan.
import { isManagement } from '../../facts/parties.ts';
import { rule as define } from '../rule.ts';

/**
 * Record rule SOC-C1, for the row: the executive management, and whoever names the severity in `engagedSeverities`.
 * A row for the same party, or at the same severity, with an id that no list holds may be the one that is looked for:
 * the rule on references speaks first.
 */
export const rule = define({
  name: 'major-incident-party-not-told',
  severity: 'error',
  level: 1,
  asks: 'For every major severity the matrix has a row for the executive management and for each stakeholder that is engaged at that severity.',
  why: 'The register said that the insurer is called at the worst level, and the plan that people followed did not mention it.',
  source: ['SOC seed: incident management communication plan', 'NIST SP 800-61r3: RS.CO-02.R2'],
  basis: 'source',
  reads: ['stakeholders.parties', 'communication.severities', 'communication.matrix'],
  good: `
stakeholders:
  parties: [{ id: board, name: Management board, side: internal, class: executive, relation: both, ownerRole: ciso }]
communication:
  severities:
    - { id: sev1, title: SEV1, rank: 1, criteria: { functional: high }, major: true, acknowledgeWithin: PT15M, updateEvery: PT1H }
    - { id: sev2, title: SEV2, rank: 2, criteria: { functional: low }, major: false, acknowledgeWithin: PT1H, updateEvery: PT4H }
  matrix: [{ severity: sev1, party: board, kind: coordination, firstNotice: PT1H, ownerRole: ciso }]
`,
  bad: `
stakeholders:
  parties: [{ id: board, name: Management board, side: internal, class: executive, relation: both, ownerRole: ciso }]
communication:
  severities:
    - { id: sev1, title: SEV1, rank: 1, criteria: { functional: high }, major: true, acknowledgeWithin: PT15M, updateEvery: PT1H }
    - { id: sev2, title: SEV2, rank: 2, criteria: { functional: low }, major: false, acknowledgeWithin: PT1H, updateEvery: PT4H }
  matrix: [{ severity: sev2, party: board, kind: coordination, firstNotice: PT1H, ownerRole: ciso }]
`,
  judge: ({ stakeholders: { parties }, communication: { severities, matrix } }) =>
    severities.flatMap(({ id, title, major }) => {
      const untold = parties.filter(
        (party) =>
          major &&
          (isManagement(party) || party.engagedSeverities?.includes(id)) &&
          !matrix.some((row) => isThat(row.severity, id, severities) && isThat(row.party, party.id, parties)),
      );
      if (untold.length === 0) return [];
      const names = untold.map(({ name }) => `"${name}"`).join(', ');
      return [
        {
          at: '/communication/matrix',
          message: `The matrix must say who tells ${names} at the major severity "${title}", but it has no row for ${untold.length === 1 ? 'it' : 'them'}.`,
        },
      ];
    }),
});

/** Whether an id is the one that is looked for, or may be meant to be. */
function isThat(id: string, wanted: string, list: readonly { id: string }[]): boolean {
  return id === wanted || !list.some((entry) => entry.id === id);
}
