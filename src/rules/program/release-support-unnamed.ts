// A product whose support hangs on releases, and no release that is named, tells a customer nothing.

import { supportOf } from '../../facts/products.ts';
import { rule as define } from '../rule.ts';

/** A rule in words is enough for a product without long-term releases; where the policy speaks of long-term ones, they are named. */
export const rule = define({
  name: 'release-support-unnamed',
  severity: 'warning',
  level: 1,
  asks: 'Where support is bound to long-term releases, the releases are named with their ends.',
  why: 'The page said that long-term releases are supported, and nobody could say which those were.',
  source: ['FIRST PSIRT SF 1.1: 4.1.1', 'ISO/IEC 30111:2019: 6.5.3'],
  basis: 'judgement',
  reads: ['products'],
  good: `
products: [{ id: studio, name: Studio, kind: software, ownerRole: owner, securityRepRole: rep, support: { basis: releases, rule: The last two long-term releases, releases: [{ release: 4 LTS, end: 2028-06-30, longTerm: true }] } }]
`,
  bad: `
products: [{ id: studio, name: Studio, kind: software, ownerRole: owner, securityRepRole: rep, support: { basis: releases, rule: The last two long-term releases } }]
`,
  judge: ({ products }) =>
    products.flatMap((product, index) => {
      const { name } = product;
      const { basis, rule, releases = [] } = supportOf(product);
      if (basis !== 'releases' || rule === undefined || !/\b(?:long[- ]term|lts)\b/i.test(rule)) return [];
      if (releases.some(({ longTerm, release }) => longTerm || /\blts\b/i.test(release))) return [];
      return [
        {
          at: `/products/${index}/support`,
          message: `Support of ${name} hangs on long-term releases (products[${index}].support.rule), but "releases" names none. Name them with their ends.`,
        },
      ];
    }),
});
