// Customers plan by the public end of support, engineers by the list of products; both must say the same day.
import { supportOf } from '../../facts/products.ts';
import type { Remark } from '../../words/finding.ts';
import { pointer } from '../../words/pointer.ts';
import { rule as define } from '../rule.ts';

/** Record rule POL-015, for the dates. Rows with a rule in words and rows for long-term support are not compared. */
export const rule = define({
  name: 'support-end-differs',
  severity: 'error',
  level: 1,
  asks: 'The end of support that the policy gives for a product is the one in the list of products.',
  why: 'The public lifetime page and the inventory disagree, and a customer holds the team to the later date.',
  source: ['FIRST PSIRT SF 1.1: 4.1.1', 'FIRST PSIRT SF 1.1: 1.4.1.1', 'Regulation (EU) 2024/2847: Art. 13(19)'],
  basis: 'source',
  reads: ['products', 'policies.support'],
  good: `
products: [{ id: gateway, name: Acme Gateway, kind: firmware, ownerRole: owner, securityRepRole: champion, support: { basis: dates, end: 2030-12-31 } }]
policies:
  support: { ends: [{ product: gateway, end: 2030-12-31 }], afterEnd: { reports: assessed, cveIds: assigned } }
`,
  bad: `
products: [{ id: gateway, name: Acme Gateway, kind: firmware, ownerRole: owner, securityRepRole: champion, support: { basis: dates, end: 2030-12-31 } }]
policies:
  support: { ends: [{ product: gateway, end: 2028-12-31 }], afterEnd: { reports: assessed, cveIds: assigned } }
`,
  judge: ({ products, policies: { support } }) =>
    support.ends.flatMap(({ product: id, release, end, longTerm }, index): Remark[] => {
      const product = products.find((candidate) => candidate.id === id);
      if (!product || end === undefined || longTerm) return [];
      const at = pointer('policies', 'support', 'ends', index, 'end');
      const { basis, end: ofProduct, releases = [] } = supportOf(product);
      if (release !== undefined) {
        const listed = releases.find((candidate) => candidate.release === release && !candidate.longTerm);
        if (!listed || listed.end === end) return [];
        return [
          {
            at,
            message: `The end of support of ${product.name} ${release} must be the same in the policy and in the list of products, but the policy says ${end} and the list ${listed.end}.`,
          },
        ];
      }
      if (basis === 'open-ended')
        return [
          {
            at,
            message: `The end of support of ${product.name} must be the same in the policy and in the list of products, but the policy says ${end} and the list that no end is set.`,
          },
        ];
      if (ofProduct === undefined || ofProduct === end) return [];
      return [
        {
          at,
          message: `The end of support of ${product.name} must be the same in the policy and in the list of products, but the policy says ${end} and the list ${ofProduct}.`,
        },
      ];
    }),
});
