// Where legal reviews everything, a row that leaves it out sends the message before anybody has asked.
import { hasSay } from '../../facts/functions.ts';
import { rule as define } from '../rule.ts';

/** Record rule SOC-C2. */
export const rule = define({
  name: 'outside-message-without-legal',
  severity: 'error',
  level: 1,
  asks: 'Legal approves or is consulted on every message to a party outside whose legal review is always.',
  why: 'The register said that legal sees every word to the police; the row of the plan named the SOC manager alone.',
  source: ['SOC seed: legal is consulted before sharing', 'NIST SP 800-61r2: 2.3.4'],
  basis: 'source',
  reads: ['roles', 'stakeholders.parties', 'communication.matrix'],
  good: `
roles: [{ id: lead, title: SOC manager, kind: lead }, { id: counsel, title: Legal counsel, kind: legal }]
stakeholders:
  parties: [{ id: press, name: Press, side: external, class: media, relation: works-with, ownerRole: lead, maxTlp: CLEAR, legalReview: always }]
communication:
  matrix: [{ severity: sev1, party: press, kind: public-communication, firstNotice: PT4H, ownerRole: lead, approverRoles: [counsel] }]
`,
  bad: `
roles: [{ id: lead, title: SOC manager, kind: lead }, { id: counsel, title: Legal counsel, kind: legal }]
stakeholders:
  parties: [{ id: press, name: Press, side: external, class: media, relation: works-with, ownerRole: lead, maxTlp: CLEAR, legalReview: always }]
communication:
  matrix: [{ severity: sev1, party: press, kind: public-communication, firstNotice: PT4H, ownerRole: lead, approverRoles: [lead] }]
`,
  judge: ({ roles, stakeholders, communication: { matrix } }) =>
    matrix.flatMap((row, index) => {
      const { party: id, approverRoles = [], legalApproves } = row;
      const party = stakeholders.parties.find((candidate) => candidate.id === id);
      if (party?.side !== 'external' || party.legalReview !== 'always' || legalApproves === true) return [];
      if (hasSay('legal', row, { roles, stakeholders })) return [];
      const at = `/communication/matrix/${index}`;
      return [
        {
          at: approverRoles.length > 0 ? `${at}/approverRoles` : at,
          message: `Legal must approve every message to "${party.name}" or be asked, because its legal review is always; the row names no role of legal.`,
        },
      ];
    }),
});
