// To authorities, police and media no word goes out that legal has not seen.

import { kindOfParty, needsEveryReview, receivesNothing } from '../../facts/parties.ts';
import { hasSoc } from '../../model/audience.ts';
import { kindOf } from '../../model/schemas.ts';
import { rule as define } from '../rule.ts';

/**
 * Record rule SOC-S5, for the depth of the review. The catalog names public kinds for which a standing approval is enough.
 * What the approval must hold is asked elsewhere. A PSIRT sends the same few forms and replies to authorities and the press, so
 * there a standing approval is enough for all, and one that upstream projects and peers read needs none.
 */
export const rule = define({
  name: 'legal-review-too-light',
  severity: 'error',
  level: 1,
  asks: 'Legal reviews every message to authorities, to police, to the media and to whom a duty binds us, or has approved its text in advance; no review is only for those who receive nothing and for counsel.',
  why: 'The analyst confirmed to the police what counsel would have answered with a question.',
  source: ['SOC seed: legal is consulted before sharing'],
  basis: 'judgement',
  reads: ['stakeholders.parties'],
  mayRead: ['kind'],
  good: `
kind: soc
stakeholders:
  parties: [{ id: press, name: Press, side: external, class: media, relation: works-with, ownerRole: lead, maxTlp: CLEAR, legalReview: always }]
`,
  bad: `
kind: soc
stakeholders:
  parties: [{ id: press, name: Press, side: external, class: media, relation: works-with, ownerRole: lead, maxTlp: CLEAR, legalReview: not-needed }]
`,
  judge: ({ kind: team, stakeholders: { parties } }, { stakeholderKinds }) => {
    const isWithoutSoc = !hasSoc(kindOf({ kind: team }));
    return parties.flatMap((party, index) => {
      const { side, name, legalReview, legalApproval } = party;
      if (side !== 'external' || legalReview === undefined || legalReview === 'always') return [];
      const kind = kindOfParty(party, stakeholderKinds);
      if (party.kind !== undefined && !kind) return [];
      const isOnFile = legalReview === 'pre-approved-template' && legalApproval !== undefined;
      const isStrict = needsEveryReview(party, stakeholderKinds) && !isOnFile;
      if (isWithoutSoc && (!isStrict || legalReview === 'pre-approved-template')) return [];
      const isCounsel = kind?.id === 'outside-counsel';
      const isUnread = legalReview === 'not-needed' && !isCounsel && !receivesNothing(party, stakeholderKinds);
      if (!isStrict && !isUnread) return [];
      return [
        {
          at: `/stakeholders/parties/${index}/legalReview`,
          message: isStrict
            ? `Legal must review every message to "${name}", or have approved a text for it (legalApproval); legalReview says ${legalReview}.`
            : `"${name}" receives what we know, so legal must have a say; legalReview says not-needed. Say always, first-contact or pre-approved-template.`,
        },
      ];
    });
  },
});
