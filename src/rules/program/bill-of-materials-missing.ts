// What a product is built from is looked up in the hour in which a component is attacked.

import { isCraProductLater, isUnderCra, laterDuty } from '../../facts/cra.ts';
import { rule as define } from '../rule.ts';

/** Software that only runs as a service and what is given away are left out; a list that nobody names may exist all the same. */
export const rule = define({
  name: 'bill-of-materials-missing',
  severity: 'warning',
  level: 1,
  asks: 'For each product under the CRA there is a software bill of materials.',
  why: 'Whether the library was in the product was answered after four days, by a search in old build logs.',
  source: ['Regulation (EU) 2024/2847: Annex I, Part II (1)'],
  basis: 'source',
  reads: ['obligations', 'products'],
  good: `
obligations: [{ clock: eu-cra-severe-incident, applies: "yes", why: We sell in the EU, accountableRole: lead, deputyRole: cto }]
products: [{ id: box, name: Box, kind: firmware, ownerRole: lead, securityRepRole: lead, support: { basis: dates, start: 2026-01-01, end: 2032-01-01 }, sbom: { format: cyclonedx, location: Release assets } }]
`,
  bad: `
obligations: [{ clock: eu-cra-severe-incident, applies: "yes", why: We sell in the EU, accountableRole: lead, deputyRole: cto }]
products: [{ id: box, name: Box, kind: firmware, ownerRole: lead, securityRepRole: lead, support: { basis: dates, start: 2026-01-01, end: 2032-01-01 } }]
`,
  judge: ({ obligations, products }, { today }) => {
    if (!isUnderCra(obligations)) return [];
    const { since } = laterDuty(today);
    return products.flatMap((product, index) =>
      product.sbom !== undefined || !isCraProductLater(product)
        ? []
        : [
            {
              at: `/products/${index}`,
              message: `A product needs a software bill of materials ${since} (Annex I, Part II (1)); "${product.name}" names none. Say in sbom where it is kept.`,
            },
          ],
    );
  },
});
