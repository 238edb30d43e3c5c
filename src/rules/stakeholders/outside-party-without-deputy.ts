// Each party outside knows one person here, and a second one for the days without the first.

import { milderForPsirt } from '../../facts/ambition.ts';
import { receivesNothing } from '../../facts/parties.ts';
import { isShared, titleOf } from '../../facts/roster.ts';
import { rule as define } from '../rule.ts';

/**
 * Record rule SOC-S2. Several people who hold one role stand in for each other; pure sources need nobody. Two roles of one
 * person are the business of the rule on people. A product team may be one person: for a PSIRT a missing deputy is a
 * warning, at ambition 1 a hint.
 */
export const rule = define({
  name: 'outside-party-without-deputy',
  severity: 'warning',
  level: 1,
  asks: 'Each party outside has a point of contact and a deputy, who are two people.',
  why: 'The account manager at the provider only knew one name, and that one was on parental leave.',
  source: ['SOC seed: point of contact for external parties'],
  basis: 'judgement',
  reads: ['roles', 'stakeholders.parties'],
  mayRead: ['kind', 'targetMaturity', 'people.members', 'staff.positions'],
  good: `
kind: soc
roles: [{ id: hr, title: Human resources contact, kind: hr }, { id: counsel, title: Legal counsel, kind: legal }, { id: lead, title: SOC manager, kind: lead }]
stakeholders:
  parties: [{ id: press, name: Press, side: external, class: media, relation: works-with, ownerRole: lead, maxTlp: CLEAR, legalReview: always, deputyRole: counsel }]
`,
  bad: `
kind: soc
roles: [{ id: hr, title: Human resources contact, kind: hr }, { id: counsel, title: Legal counsel, kind: legal }, { id: lead, title: SOC manager, kind: lead }]
stakeholders:
  parties: [{ id: press, name: Press, side: external, class: media, relation: works-with, ownerRole: lead, maxTlp: CLEAR, legalReview: always, deputyRole: lead }]
`,
  judge: ({ kind, targetMaturity, roles, stakeholders: { parties }, people, staff }, { stakeholderKinds }) =>
    parties.flatMap((party, index) => {
      if (party.side !== 'external' || receivesNothing(party, stakeholderKinds)) return [];
      const first = party.pocRole ?? party.ownerRole;
      const second = party.pocDeputyRole ?? party.deputyRole;
      const at = `/stakeholders/parties/${index}`;
      const said = `"${party.name}" needs a deputy for "${titleOf(first, roles)}"`;
      if (isShared(first, { roles, people, staff })) return [];
      if (second === undefined)
        return [{ at, ...milderForPsirt({ kind, targetMaturity }), message: `${said}, but none is named.` }];
      if (first !== second || !roles.some(({ id }) => id === first)) return [];
      return [
        {
          at: `${at}/${party.pocDeputyRole === undefined ? 'deputyRole' : 'pocDeputyRole'}`,
          message: `${said} who is another person, but the same role is named again.`,
        },
      ];
    }),
});
