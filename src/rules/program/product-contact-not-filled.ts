// A product with an owner on paper only is one whose reports nobody takes.
import { isVacant, titleOf } from '../../facts/roster.ts';
import { rule as define } from '../rule.ts';

/** Record rule PRG-011, the part that the schema does not say: that the roles it asks for are held by somebody. The sponsor has a rule of its own. */
export const rule = define({
  name: 'product-contact-not-filled',
  severity: 'error',
  level: 1,
  asks: 'Somebody holds the roles that own a product and work on its vulnerabilities.',
  why: 'Reports stall when the product has an owner in the list and nobody at the desk.',
  source: ['FIRST PSIRT SF 1.1: 4.1.1', 'ISO/IEC 30111:2019: 6.5.3'],
  basis: 'source',
  reads: ['roles', 'products'],
  mayRead: ['productRules', 'people.members', 'staff.positions', 'sponsorship.sponsorRole'],
  good: `
roles: [{ id: owner, title: Product owner, kind: product, filled: true }]
products:
  - { id: gate, name: Gate, kind: firmware, ownerRole: owner, securityRepRole: owner, support: { basis: ended, end: "2025-12-31" } }
`,
  bad: `
roles: [{ id: owner, title: Product owner, kind: product, filled: false }]
products:
  - { id: gate, name: Gate, kind: firmware, ownerRole: owner, securityRepRole: owner, support: { basis: ended, end: "2025-12-31" } }
`,
  judge: ({ roles, products, productRules = [], people, staff, sponsorship }) => {
    const uses = products.flatMap(({ name, ownerRole, securityRepRole }, index) => [
      { role: ownerRole, name, at: `/products/${index}/ownerRole` },
      { role: securityRepRole, name, at: `/products/${index}/securityRepRole` },
    ]);
    const rules = productRules.flatMap(({ ownerRole, securityRepRole, for: meant }, index) => {
      const name = meant ?? 'a rule for products';
      return [
        { role: ownerRole, name, at: `/productRules/${index}/ownerRole` },
        { role: securityRepRole, name, at: `/productRules/${index}/securityRepRole` },
      ];
    });
    return roles.flatMap(({ id }) => {
      const [first, ...more] = [...uses, ...rules].filter(({ role }) => role === id);
      if (!first || id === sponsorship?.sponsorRole || !isVacant(id, { roles, people, staff })) return [];
      const others = new Set(more.map(({ name }) => name).filter((name) => name !== first.name)).size;
      return [
        {
          at: first.at,
          message: `"${titleOf(id, roles)}" must be held by somebody, because ${first.name}${others > 0 ? ` (and ${others} more)` : ''} names it as owner or security contact; today nobody holds it.`,
        },
      ];
    });
  },
});
