// Two roles look like two people on paper; the list of people says whether they are.

import { isSamePerson, titleOf } from '../../facts/roster.ts';
import { type Pair, pairPlaces, pairsOf } from '../../facts/standing-in.ts';
import { isSmall } from '../../facts/substitute.ts';
import { rule as define } from '../rule.ts';

/**
 * Record rule SOC-R1, for people; also CHA-004, POL-017 and SOC-S2. One remark for each person, however many places name
 * the pair. A role that is named as its own deputy is found where it is named. A warning in a micro or small organization.
 */
export const rule = define({
  name: 'deputy-is-same-person',
  severity: 'error',
  level: 1,
  asks: 'Whoever holds a role does not hold the role of its deputy too, unless others hold one of the two as well.',
  why: 'The plan named the technical lead as deputy of the incident manager, and since the spring one person was both.',
  source: ['SOC seed: point of contact for external parties', 'NIST SP 800-61r2: 2.4.3', 'FIRST PSIRT SF 1.1: 4.2.4.1'],
  basis: 'source',
  reads: ['roles', 'people.members'],
  mayRead: ['company', ...pairPlaces],
  good: `
roles: [{ id: ir-manager, title: Incident manager, kind: incident-manager }, { id: tech-lead, title: Technical lead, kind: technical-lead }]
communication:
  pointOfContact: { role: ir-manager, deputyRole: tech-lead }
people:
  members: [{ id: p1, roles: [ir-manager] }, { id: p2, roles: [tech-lead] }]
`,
  bad: `
roles: [{ id: ir-manager, title: Incident manager, kind: incident-manager }, { id: tech-lead, title: Technical lead, kind: technical-lead }]
communication:
  pointOfContact: { role: ir-manager, deputyRole: tech-lead }
people:
  members: [{ id: p1, roles: [ir-manager, tech-lead] }, { id: p2, roles: [analyst] }]
`,
  judge: ({ roles, people, company, ...parts }, { clocks, today }) => {
    const isInForce = (id: string): boolean => {
      const { status, effectiveFrom = today } = clocks.get(id) ?? {};
      return status !== 'proposed' && effectiveFrom <= today;
    };
    const shared = pairsOf(parts, isInForce).filter(
      ({ role, substitute }) =>
        role !== substitute &&
        [role, substitute].every((wanted) => roles.some(({ id }) => id === wanted)) &&
        isSamePerson(role, substitute, { people }),
    );
    return people.members.flatMap(({ roles: held }, index) => {
      const own = shared.filter(({ role }) => held.includes(role));
      if (own.length === 0) return [];
      const said = own
        .filter(({ role, substitute }, place) => own.findIndex(same(role, substitute)) === place)
        .map(({ role, substitute }) => `"${titleOf(role, roles)}" and its deputy "${titleOf(substitute, roles)}"`);
      const where = new Set(own.map((pair) => pair.where));
      return [
        {
          at: `/people/members/${index}/roles`,
          ...(isSmall(company) && { severity: 'warning' as const }),
          message: `One person holds ${said.join(', ')} alone, so that nobody stands in (named in ${[...where].join(', ')}). Somebody else must hold one of the two.`,
        },
      ];
    });
  },
});

/** Whether a pair holds two roles, whichever of them stands in. */
function same(one: string, other: string): (pair: Pair) => boolean {
  return ({ role, substitute }) => [one, other].includes(role) && [one, other].includes(substitute);
}
