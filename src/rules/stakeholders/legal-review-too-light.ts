// To authorities, police and media no word goes out that legal has not seen.

import { kindOfParty } from '../../facts/parties.ts';
import { rule as define } from '../../rule.ts';

/** Record rule SOC-S5, for the depth of the review. The catalog names public kinds for which a standing approval is enough. */
export const rule = define({
  name: 'legal-review-too-light',
  severity: 'error',
  level: 1,
  asks: 'Legal reviews messages to police and media always, and those to authorities always or by a standing approval.',
  why: 'The analyst confirmed to the police what counsel would have answered with a question.',
  source: ['SOC seed: legal is consulted before sharing', 'NIST SP 800-61r2: 2.3.4'],
  basis: 'source',
  kinds: ['soc', 'combined'],
  reads: ['stakeholders.parties'],
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
  judge: ({ stakeholders: { parties } }, { stakeholderKinds }) =>
    parties.flatMap((party, index) => {
      const { side, name, class: group, legalReview } = party;
      if (side !== 'external' || legalReview === undefined || legalReview === 'always') return [];
      const kind = kindOfParty(party, stakeholderKinds);
      const ofKind = ['law-enforcement', 'public'].includes(kind?.group ?? '') && kind?.legalReview === 'always';
      const isStrict = kind ? ofKind : ['media', 'law-enforcement'].includes(group);
      const isAuthority = kind ? kind.group === 'authority' : group === 'regulator';
      if (!isStrict && (!isAuthority || legalReview === 'pre-approved-template')) return [];
      return [
        {
          at: `/stakeholders/parties/${index}/legalReview`,
          message: `Legal must review every message to "${name}"; legalReview says ${legalReview}.`,
        },
      ];
    }),
});
