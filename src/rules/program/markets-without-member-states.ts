// The early warning names Member States; the product list should know them before the night of the warning.

import { isCraProduct, isUnderCra } from '../../facts/cra.ts';
import { isMember } from '../../facts/places.ts';
import { joinWords } from '../../program/display.ts';
import { rule as define } from '../rule.ts';

/** Member states named for the organization (company.markets) hold for every product that says EU or nothing. */
export const rule = define({
  name: 'markets-without-member-states',
  severity: 'warning',
  level: 1,
  asks: 'For each product under the CRA it is known in which Member States it is available.',
  why: 'The form asked for the countries, sales was asleep, and the list of resellers was from the year before.',
  source: ['Regulation (EU) 2024/2847: Art. 14(2)(a)', 'Regulation (EU) 2024/2847: Art. 14(4)(a)'],
  basis: 'source',
  reads: ['obligations', 'products'],
  mayRead: ['company'],
  good: `
obligations: [{ clock: eu-cra-severe-incident, applies: "yes", why: We sell in the EU, accountableRole: lead, deputyRole: cto }]
products: [{ id: box, name: Box, kind: firmware, ownerRole: lead, securityRepRole: lead, markets: [DE, AT], support: { basis: dates, start: 2026-01-01, end: 2032-01-01 } }]
`,
  bad: `
obligations: [{ clock: eu-cra-severe-incident, applies: "yes", why: We sell in the EU, accountableRole: lead, deputyRole: cto }]
products: [{ id: box, name: Box, kind: firmware, ownerRole: lead, securityRepRole: lead, markets: [EU], support: { basis: dates, start: 2026-01-01, end: 2032-01-01 } }]
`,
  judge: ({ obligations, products, company }) => {
    if (!isUnderCra(obligations) || company?.markets?.some(isMember)) return [];
    const vague = products.flatMap((product, index) => {
      const { markets = [] } = product;
      const isElsewhere = markets.length > 0 && !markets.includes('EU');
      return !isCraProduct(product) || isElsewhere || markets.some(isMember) ? [] : [{ product, index }];
    });
    const [first] = vague;
    if (!first) return [];
    const isOne = vague.length === 1;
    return [
      {
        at: isOne ? `/products/${first.index}` : '/products',
        message: `An early warning names the Member States in which the product is available (Art. 14(2)(a)); ${joinWords(vague.map(({ product }) => `"${product.name}"`))} ${isOne ? 'names' : 'name'} none. List them in markets of the product, or for all products in company.markets.`,
      },
    ];
  },
});
