// An agreement that ended binds nobody, whatever the register says.

import { isNarrower } from '../../facts/tlp.ts';
import { rule as define } from '../rule.ts';

/** Record rule SOC-S6, for the agreement. Where more than GREEN may be shared, the rule on confidence says it. */
export const rule = define({
  name: 'agreement-ended',
  severity: 'error',
  level: 1,
  asks: 'The agreement with a stakeholder has not ended.',
  why: 'The retainer for the forensic firm had lapsed in June, and the firm had other customers that week.',
  source: ['NIST SP 800-61r3: GV.SC', 'SOC-CMM 2.3.4: Business.4'],
  basis: 'source',
  tellsAge: true,
  reads: ['stakeholders.parties'],
  good: `
kind: soc
stakeholders:
  parties: [{ id: cloud, name: Cloud provider, side: external, class: cloud-provider, relation: works-with, ownerRole: lead, maxTlp: GREEN, legalReview: first-contact, agreement: { kind: contract, reference: C-12, expires: 2027-12-31 } }]
`,
  bad: `
kind: soc
stakeholders:
  parties: [{ id: cloud, name: Cloud provider, side: external, class: cloud-provider, relation: works-with, ownerRole: lead, maxTlp: GREEN, legalReview: first-contact, agreement: { kind: contract, reference: C-12, expires: 2026-06-30 } }]
`,
  judge: ({ stakeholders: { parties } }, { today }) =>
    parties.flatMap((party, index) => {
      const { side, name, agreement } = party;
      if (agreement?.expires === undefined || agreement.expires >= today) return [];
      // What is confidential is told by the rule on safeguards.
      if (side === 'external' && party.maxTlp !== undefined && isNarrower(party.maxTlp, 'GREEN')) return [];
      return [
        {
          at: `/stakeholders/parties/${index}/agreement/expires`,
          message: `The agreement with "${name}" must hold today, but it ended on ${agreement.expires}. Renew it, or say that there is none.`,
        },
      ];
    }),
});
