// A product that the support policy does not mention has an end that only the team knows.
import { supportOf } from '../../facts/products.ts';
import { pointer } from '../../words/pointer.ts';
import { rule as define } from '../rule.ts';

/** Record rule POL-015, for the coverage. Policies with rules for categories, and products without a set end, are left alone. */
export const rule = define({
  name: 'support-end-unpublished',
  severity: 'error',
  level: 1,
  asks: 'The support policy says for every product with a set end of support when that is.',
  why: 'A product line came with an acquisition; its end stands in a spreadsheet and on no page.',
  source: ['FIRST PSIRT SF 1.1: 4.1.1', 'FIRST PSIRT SF 1.1: 6.4.7', 'CVE CNA Rules 4.0.0: 4.2.17.5'],
  basis: 'source',
  reads: ['products', 'policies.support'],
  absentFrom: ['policies.support.ends'],
  good: `
products:
  - { id: gateway, name: Acme Gateway, kind: firmware, ownerRole: owner, securityRepRole: champion, support: { basis: dates, end: 2030-12-31 } }
  - { id: sensor, name: Acme Sensor, kind: firmware, ownerRole: owner, securityRepRole: champion, support: { basis: dates, end: 2029-12-31 } }
policies:
  support: { ends: [{ product: gateway, end: 2030-12-31 }, { product: sensor, end: 2029-12-31 }], afterEnd: { reports: assessed, cveIds: assigned } }
`,
  bad: `
products:
  - { id: gateway, name: Acme Gateway, kind: firmware, ownerRole: owner, securityRepRole: champion, support: { basis: dates, end: 2030-12-31 } }
  - { id: sensor, name: Acme Sensor, kind: firmware, ownerRole: owner, securityRepRole: champion, support: { basis: dates, end: 2029-12-31 } }
policies:
  support: { ends: [{ product: gateway, end: 2030-12-31 }], afterEnd: { reports: assessed, cveIds: assigned } }
`,
  judge: ({ products, policies: { support } }) => {
    const named = support.ends.map(({ product }) => product);
    const hasUnknown = named.some((id) => !products.some((product) => product.id === id));
    if (hasUnknown || (support.categories?.length ?? 0) > 0) return [];
    return products.flatMap((product) => {
      const { id, name } = product;
      const { basis, end, rule: words } = supportOf(product);
      if ((basis !== 'dates' && basis !== 'releases') || named.includes(id)) return [];
      return [
        {
          at: pointer('policies', 'support', 'ends'),
          message: `The support policy must say until when ${name} gets security updates (${end ?? words ?? basis} in the list of products), but it does not name it.`,
        },
      ];
    });
  },
});
