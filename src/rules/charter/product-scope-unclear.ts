// Every product is on one side of the scope; one on neither side is one whose reports get lost.
import { rule as define } from '../rule.ts';

const mostNames = 5;

/** Record rule CHA-003. A part of a product (`what` beside `product`) may be out of scope while the product is in. */
export const rule = define({
  name: 'product-scope-unclear',
  severity: 'error',
  level: 1,
  asks: 'Every product is in scope or out of scope, and none is both.',
  why: 'Products that were bought with a company and cloud services fall between two teams, and so do reports about them.',
  source: ['ISO/IEC 30111:2019: 6.5.2', 'CVE CNA Rules 4.0.0: 3.1.4'],
  basis: 'source',
  reads: ['products', 'charter.scope'],
  good: `
products:
  - { id: gate, name: Gate, kind: firmware, ownerRole: owner, securityRepRole: rep, support: { basis: ended, end: "2025-12-31" } }
  - { id: cloud, name: Cloud, kind: cloud-service, ownerRole: owner, securityRepRole: rep, support: { basis: ended, end: "2025-12-31" } }
charter: { scope: { in: [gate, cloud] } }
`,
  bad: `
products:
  - { id: gate, name: Gate, kind: firmware, ownerRole: owner, securityRepRole: rep, support: { basis: ended, end: "2025-12-31" } }
  - { id: cloud, name: Cloud, kind: cloud-service, ownerRole: owner, securityRepRole: rep, support: { basis: ended, end: "2025-12-31" } }
charter: { scope: { in: [gate] } }
`,
  judge: ({ products, charter: { scope } }) => {
    const inside = new Set(scope.in);
    const outside = new Set(scope.out?.map(({ product }) => product));
    const lost = products.filter(({ id }) => !inside.has(id) && !outside.has(id)).map(({ name }) => name);
    const names =
      lost.slice(0, mostNames).join(', ') + (lost.length > mostNames ? ` and ${lost.length - mostNames} more` : '');
    const hint = scope.rules ? ' A rule of scope may cover it; then list it all the same.' : '';
    return [
      ...(lost.length > 0
        ? [
            {
              at: '/charter/scope/in',
              severity: scope.rules ? ('warning' as const) : ('error' as const),
              message: `Every product must be in scope or out of scope, but ${names} ${lost.length === 1 ? 'stands' : 'stand'} on neither side.${hint}`,
            },
          ]
        : []),
      ...(scope.out ?? []).flatMap(({ product, what }, index) => {
        const twice =
          product !== undefined && what === undefined && inside.has(product)
            ? products.find(({ id }) => id === product)
            : undefined;
        return twice
          ? [
              {
                at: `/charter/scope/out/${index}/product`,
                message: `"${twice.name}" must be in scope or out of scope, but it stands on both sides.`,
              },
            ]
          : [];
      }),
    ];
  },
});
