// In a major incident nobody writes a good text from nothing, and nobody knows who may release it.
import { hasSay } from '../../facts/functions.ts';
import { rule as define } from '../rule.ts';

/** Record rule SOC-C1, for the content of the row. Working together with colleagues inside needs neither text nor approval. */
export const rule = define({
  name: 'major-notice-unprepared',
  severity: 'error',
  level: 1,
  asks: 'Every row of the matrix at a major severity names who approves the message and which prepared text is used.',
  why: 'The first notice to customers was three hours late, because it was written and corrected by five people in a call.',
  source: ['SOC seed: incident management communication plan', 'NIST SP 800-61r2: 2.3.4'],
  basis: 'source',
  reads: ['stakeholders.parties', 'communication.severities', 'communication.matrix'],
  mayRead: ['roles'],
  good: `
stakeholders:
  parties: [{ id: board, name: Management board, side: internal, class: executive, relation: both, ownerRole: ciso }]
communication:
  severities:
    - { id: sev1, title: SEV1, rank: 1, criteria: { functional: high }, major: true, acknowledgeWithin: PT15M, updateEvery: PT1H }
  matrix: [{ severity: sev1, party: board, kind: notification, firstNotice: PT1H, ownerRole: ciso, approverRoles: [ciso], template: executive-notice }]
`,
  bad: `
stakeholders:
  parties: [{ id: board, name: Management board, side: internal, class: executive, relation: both, ownerRole: ciso }]
communication:
  severities:
    - { id: sev1, title: SEV1, rank: 1, criteria: { functional: high }, major: true, acknowledgeWithin: PT15M, updateEvery: PT1H }
  matrix: [{ severity: sev1, party: board, kind: notification, firstNotice: PT1H, ownerRole: ciso, approverRoles: [ciso] }]
`,
  judge: ({ roles, stakeholders, communication: { severities, matrix } }) =>
    matrix.flatMap((row, index) => {
      const { severity, party: id, kind, approverRoles, legalApproves, raci, template } = row;
      const level = severities.find((candidate) => candidate.id === severity);
      const party = stakeholders.parties.find((candidate) => candidate.id === id);
      if (!level?.major || !party || (party.side === 'internal' && kind === 'coordination')) return [];
      // Where legal must approve and does not, the rule on that says whom to add.
      const needsLegal = party.side === 'external' && party.legalReview === 'always';
      const isLegalMissing = needsLegal && roles !== undefined && !hasSay('legal', row, { roles, stakeholders });
      const isApproved = approverRoles !== undefined || legalApproves === true || raci !== undefined;
      const lacks = [
        ...(isApproved || isLegalMissing ? [] : ['an approver']),
        ...(template === undefined ? ['a template'] : []),
      ];
      if (lacks.length === 0) return [];
      return [
        {
          at: `/communication/matrix/${index}`,
          message: `The message to "${party.name}" at the major severity "${level.title}" must be prepared, but it lacks ${lacks.join(' and ')}.`,
        },
      ];
    }),
});
