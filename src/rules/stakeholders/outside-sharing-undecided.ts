// What may be told to whom is written down before the incident.

import { receivesNothing } from '../../facts/parties.ts';
import { titleOf } from '../../facts/roster.ts';
import { hasSoc } from '../../model/audience.ts';
import { kindOf } from '../../model/schemas.ts';
import { rule as define } from '../rule.ts';

/**
 * Record rule SOC-S4. Pure sources receive nothing and are left out. A PSIRT, which mostly tells others
 * what it publishes anyway, is asked from ambition 2 on, and by a warning.
 */
export const rule = define({
  name: 'outside-sharing-undecided',
  severity: 'error',
  level: 1,
  asks: 'For each party outside it is written down what is shared, what is never shared, and under which label by default.',
  why: 'In the night of the incident two analysts decided differently about the same list of addresses.',
  source: ['SOC seed: legal is consulted before sharing', 'TLP 2.0: labels'],
  basis: 'source',
  reads: ['stakeholders.parties'],
  mayRead: ['kind', 'targetMaturity', 'roles'],
  good: `
kind: soc
stakeholders:
  parties: [{ id: press, name: Press, side: external, class: media, relation: works-with, ownerRole: lead, maxTlp: CLEAR, legalReview: always, defaultTlp: CLEAR, rulesOfEngagement: { weShare: [Statements], weNeverShare: [Names] } }]
`,
  bad: `
kind: soc
stakeholders:
  parties: [{ id: press, name: Press, side: external, class: media, relation: works-with, ownerRole: lead, maxTlp: CLEAR, legalReview: always, defaultTlp: CLEAR, rulesOfEngagement: { weShare: [Statements] } }]
`,
  judge: ({ kind, targetMaturity = 1, roles = [], stakeholders: { parties } }, { stakeholderKinds }) => {
    const isWithoutSoc = !hasSoc(kindOf({ kind }));
    if (isWithoutSoc && targetMaturity === 1) return [];
    return parties.flatMap((party, index) => {
      if (party.side !== 'external' || receivesNothing(party, stakeholderKinds)) return [];
      const { weShare, weNeverShare } = party.rulesOfEngagement ?? {};
      const lacks = [
        ...(weShare ? [] : ['weShare']),
        ...(weNeverShare ? [] : ['weNeverShare']),
        ...(party.defaultTlp ? [] : ['defaultTlp']),
      ];
      if (lacks.length === 0) return [];
      // Whoever has no owner yet is a row that nobody has begun: its gaps are told, and this would say no more.
      const { name, ownerRole } = party;
      return [
        {
          at: `/stakeholders/parties/${index}`,
          ...(isWithoutSoc && { severity: 'warning' as const }),
          message: `It must be written down what "${titleOf(ownerRole, roles)}" may tell "${name}"; ${lacks.join(' and ')} ${lacks.length === 1 ? 'is' : 'are'} absent.`,
        },
      ];
    });
  },
});
