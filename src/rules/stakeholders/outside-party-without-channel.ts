// A stakeholder without an address is a name in a list.

import { isStranger, receivesNothing } from '../../facts/parties.ts';
import { titleOf } from '../../facts/roster.ts';
import { rule as define } from '../rule.ts';

/**
 * Record rule SOC-S2, for their contact. Recipients of reports that the law asks for are the business of the rule on duties.
 */
export const rule = define({
  name: 'outside-party-without-channel',
  severity: 'error',
  level: 1,
  asks: 'For each party outside that we would call, the register says how it is reached.',
  why: 'The number of the provider was on the page of the provider, which the attacker had taken down.',
  source: ['NIST SP 800-61r2: 3.1.1', 'SOC seed: point of contact for external parties'],
  basis: 'source',
  reads: ['stakeholders.parties'],
  mayRead: ['roles', 'obligations'],
  good: `
kind: soc
stakeholders:
  parties: [{ id: cloud, name: Cloud provider, side: external, class: cloud-provider, relation: works-with, ownerRole: lead, maxTlp: GREEN, legalReview: first-contact, channels: [{ kind: phone, keptIn: Red folder }] }]
`,
  bad: `
kind: soc
stakeholders:
  parties: [{ id: cloud, name: Cloud provider, side: external, class: cloud-provider, relation: works-with, ownerRole: lead, maxTlp: GREEN, legalReview: first-contact }]
`,
  judge: ({ stakeholders: { parties }, roles = [], obligations = [] }, { stakeholderKinds }) =>
    parties.flatMap((party, index) => {
      const isReached = (party.channels ?? []).length > 0 || party.outOfBandChannel !== undefined;
      const isRecipient = obligations.some(({ applies, recipient }) => applies === 'yes' && recipient === party.id);
      if (party.side !== 'external' || isReached || isRecipient) return [];
      if (isStranger(party) || receivesNothing(party, stakeholderKinds)) return [];
      // Whoever has no owner yet is a row that nobody has begun: its gaps are told, and this would say no more.
      const { name, ownerRole } = party;
      return [
        {
          at: `/stakeholders/parties/${index}`,
          message: `It must be written down how "${titleOf(ownerRole, roles)}" reaches "${name}", or where the address is kept; channels is absent.`,
        },
      ];
    }),
});
