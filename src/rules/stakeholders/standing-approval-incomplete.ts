// A standing approval that ended approves nothing.

import { rule as define } from '../rule.ts';

/** Record rule SOC-S5, for the standing approval. Approver, date and scope of one that is there are asked by the schema. */
export const rule = define({
  name: 'standing-approval-incomplete',
  severity: 'warning',
  level: 1,
  asks: 'A party outside whose messages are approved in advance has an approval by legal with an end that has not come yet.',
  why: 'The template had been approved three years ago, by somebody who had left, for another product.',
  source: ['SOC seed: legal is consulted before sharing'],
  basis: 'judgement',
  reads: ['stakeholders.parties'],
  good: `
kind: soc
stakeholders:
  parties: [{ id: finders, name: Finders, side: external, class: finder, relation: works-with, ownerRole: lead, maxTlp: CLEAR, legalReview: pre-approved-template, legalApproval: { byRole: counsel, on: 2026-05-01, covers: Receipts, expires: 2027-05-01 } }]
`,
  bad: `
kind: soc
stakeholders:
  parties: [{ id: finders, name: Finders, side: external, class: finder, relation: works-with, ownerRole: lead, maxTlp: CLEAR, legalReview: pre-approved-template, legalApproval: { byRole: counsel, on: 2025-05-01, covers: Receipts, expires: 2026-05-01 } }]
`,
  judge: ({ stakeholders: { parties } }, { today }) =>
    parties.flatMap((party, index) => {
      const { side, name, legalReview, legalApproval } = party;
      if (side !== 'external' || legalReview !== 'pre-approved-template') return [];
      const at = `/stakeholders/parties/${index}`;
      if (!legalApproval)
        return [
          {
            at,
            message: `Messages to "${name}" are approved in advance, so legalApproval must say by whom, when and for what; it is absent.`,
          },
        ];
      if (legalApproval.expires === undefined)
        return [
          {
            at: `${at}/legalApproval`,
            message: `The standing approval for "${name}" must have an end; "expires" is absent.`,
          },
        ];
      if (legalApproval.expires >= today) return [];
      return [
        {
          at: `${at}/legalApproval/expires`,
          message: `The standing approval for "${name}" must not have ended, but it ended on ${legalApproval.expires}.`,
        },
      ];
    }),
});
