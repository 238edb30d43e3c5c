// Whoever is the contact of nine parties has nine telephones ringing in the same hour.

import { receivesNothing } from '../../facts/parties.ts';
import { holdersOf, isShared, titleOf } from '../../facts/roster.ts';
import { rule as define } from '../rule.ts';

const most = 5;

/**
 * Record rule SOC-S3. Parties of one kind count once; a role that several people share bears more. That the media and the
 * police each have a deputy is asked elsewhere.
 */
export const rule = define({
  name: 'contact-bears-too-many',
  severity: 'warning',
  level: 1,
  asks: 'Nobody alone is the point of contact for more than five kinds of parties outside.',
  why: 'He was on the line with the provider, and the police, the insurer and the regulator each got his mailbox.',
  source: ['SOC seed: point of contact for external parties', 'psirt practice: staffing'],
  basis: 'judgement',
  reads: ['roles', 'stakeholders.parties'],
  mayRead: ['people.members', 'staff.positions'],
  good: `
kind: soc
roles: [{ id: lead, title: SOC manager, kind: lead }]
stakeholders:
  parties:
    - { id: a, name: Cloud, side: external, class: cloud-provider, relation: works-with, ownerRole: lead, maxTlp: GREEN, legalReview: first-contact }
    - { id: b, name: Press, side: external, class: media, relation: works-with, ownerRole: lead, maxTlp: CLEAR, legalReview: always }
    - { id: c, name: Police, side: external, class: law-enforcement, relation: works-with, ownerRole: lead, maxTlp: GREEN, legalReview: always }
    - { id: d, name: Supervisor, side: external, class: regulator, relation: works-with, ownerRole: lead, maxTlp: GREEN, legalReview: always }
    - { id: e, name: Insurer, side: external, class: insurer, relation: works-with, ownerRole: lead, maxTlp: GREEN, legalReview: always }
`,
  bad: `
kind: soc
roles: [{ id: lead, title: SOC manager, kind: lead }]
stakeholders:
  parties:
    - { id: a, name: Cloud, side: external, class: cloud-provider, relation: works-with, ownerRole: lead, maxTlp: GREEN, legalReview: first-contact }
    - { id: b, name: Press, side: external, class: media, relation: works-with, ownerRole: lead, maxTlp: CLEAR, legalReview: always }
    - { id: c, name: Police, side: external, class: law-enforcement, relation: works-with, ownerRole: lead, maxTlp: GREEN, legalReview: always }
    - { id: d, name: Supervisor, side: external, class: regulator, relation: works-with, ownerRole: lead, maxTlp: GREEN, legalReview: always }
    - { id: e, name: Insurer, side: external, class: insurer, relation: works-with, ownerRole: lead, maxTlp: GREEN, legalReview: always }
    - { id: f, name: Vendors, side: external, class: upstream-supplier, relation: works-with, ownerRole: lead, maxTlp: GREEN, legalReview: first-contact }
`,
  judge: ({ roles, stakeholders: { parties }, people, staff }, { stakeholderKinds }) => {
    const borne = new Map<string, { role: string; kinds: Map<string, number> }>();
    for (const [index, party] of parties.entries()) {
      const role = party.pocRole ?? party.ownerRole;
      const isKnown = roles.some(({ id }) => id === role);
      if (party.side !== 'external' || receivesNothing(party, stakeholderKinds)) continue;
      if (!isKnown || isShared(role, { roles, people, staff })) continue;
      const who = holdersOf(role, { people })[0] ?? `role ${role}`;
      const entry = borne.get(who) ?? { role, kinds: new Map<string, number>() };
      const kind = party.kind ?? party.class;
      if (!entry.kinds.has(kind)) entry.kinds.set(kind, index);
      borne.set(who, entry);
    }
    return [...borne.values()].flatMap(({ role, kinds }) => {
      const first = [...kinds.values()][most];
      if (first === undefined) return [];
      const field = parties[first]?.pocRole === undefined ? 'ownerRole' : 'pocRole';
      return [
        {
          at: `/stakeholders/parties/${first}/${field}`,
          message: `One person should be the point of contact for at most ${most} kinds of parties outside, but "${titleOf(role, roles)}" is for ${kinds.size}. Share them out, or let several people hold the role.`,
        },
      ];
    });
  },
});
