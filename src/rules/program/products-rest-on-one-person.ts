// Where product teams fix, a product without a representative and a deputy gets no fix while one person is away.
import { holdersOf, isSamePerson, isShared, titleOf } from '../../facts/roster.ts';
import { rule as define } from '../rule.ts';

const mostProducts = 10;

/** Record rule ORG-005. That each product has a representative at all is asked by the schema. */
export const rule = define({
  name: 'products-rest-on-one-person',
  severity: 'error',
  level: 1,
  asks: 'In a distributed or hybrid model every product in scope has a representative and a deputy who is somebody else, and nobody represents more than ten products.',
  why: 'The model rests on representatives; while the only one is away, the product gets no fix.',
  source: ['FIRST PSIRT SF 1.1: I.D'],
  basis: 'source',
  reads: ['roles', 'products', 'organization.model'],
  mayRead: ['charter.scope', 'organization.extendedTeam', 'people.members', 'staff.positions'],
  good: `
roles:
  - { id: rep, title: Firmware representative, kind: product }
  - { id: deputy, title: Firmware deputy, kind: product }
products:
  - { id: gate, name: Gate, kind: firmware, ownerRole: rep, securityRepRole: rep, repDeputyRole: deputy, support: { basis: dates, end: "2030-12-31" } }
organization: { model: distributed }
`,
  bad: `
roles:
  - { id: rep, title: Firmware representative, kind: product }
  - { id: deputy, title: Firmware deputy, kind: product }
products:
  - { id: gate, name: Gate, kind: firmware, ownerRole: rep, securityRepRole: rep, support: { basis: dates, end: "2030-12-31" } }
organization: { model: distributed }
`,
  judge: ({ roles, products, organization, charter, people, staff }) => {
    if (organization.model === 'centralized') return [];
    const roster = { roles, people, staff };
    const known = new Set(roles.map(({ id }) => id));
    const inScope = products
      .flatMap((product, index) => {
        const { securityRepRole } = product;
        return securityRepRole === undefined ? [] : [{ ...product, securityRepRole, index }];
      })
      .filter(
        ({ id, support, securityRepRole }) =>
          (charter?.scope?.in?.includes(id) ?? true) && support?.basis !== 'ended' && known.has(securityRepRole),
      );
    const deputyElsewhere = (role: string): string | undefined =>
      organization.extendedTeam?.find((member) => member.role === role && member.deputyRole)?.deputyRole ??
      staff?.positions?.find((position) => position.role === role && position.deputyRole)?.deputyRole;
    const alone = inScope.flatMap(({ name, index, securityRepRole, repDeputyRole }) => {
      const deputy = repDeputyRole ?? deputyElsewhere(securityRepRole);
      if (isShared(securityRepRole, roster) || (deputy !== undefined && !known.has(deputy))) return [];
      const representative = `the representative "${titleOf(securityRepRole, roles)}"`;
      if (deputy === undefined)
        return [
          {
            at: `/products/${index}`,
            message: `"${name}" needs a deputy for ${representative} (repDeputyRole); it has none.`,
          },
        ];
      if (!isSamePerson(deputy, securityRepRole, roster)) return [];
      const at = `/products/${index}/${repDeputyRole === undefined ? 'securityRepRole' : 'repDeputyRole'}`;
      return [
        {
          at,
          message: `The deputy for "${name}" must be somebody else than ${representative}; "${titleOf(deputy, roles)}" is the same person.`,
        },
      ];
    });
    const byPerson = new Map<string, typeof inScope>();
    for (const product of inScope) {
      const holders = holdersOf(product.securityRepRole, roster);
      const isSingle =
        holders.length === 1 ||
        (holders.length === 0 &&
          roles.some(({ id, heldBy }) => id === product.securityRepRole && heldBy === 'one-person'));
      if (!isSingle) continue;
      const person = holders[0] ?? `role ${product.securityRepRole}`;
      byPerson.set(person, [...(byPerson.get(person) ?? []), product]);
    }
    const crowded = [...byPerson.values()].flatMap((own) => {
      const extra = own[mostProducts];
      if (!extra) return [];
      return [
        {
          at: `/products/${extra.index}/securityRepRole`,
          message: `"${titleOf(extra.securityRepRole, roles)}" should represent at most ${mostProducts} products; one person represents ${own.length}.`,
          severity: 'warning' as const,
        },
      ];
    });
    return [...alone, ...crowded];
  },
});
