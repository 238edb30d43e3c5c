// Who buys a device for ten years is left alone in the third.

import { appliesFrom, isCraProductLater, isUnderCra, laterDuty } from '../../facts/cra.ts';
import { supportOf } from '../../facts/products.ts';
import { addMonths, type Day } from '../../time/day.ts';
import { addDuration } from '../../time/duration.ts';
import { rule as define } from '../rule.ts';

const months = 60;

/**
 * A shorter expected use counts where the product says so. Ends of single releases and rules in words are left
 * alone, and so is what had its end before the act applies; what was on the market before is bound only if it is sold on.
 */
export const rule = define({
  name: 'support-shorter-than-five-years',
  severity: 'error',
  level: 1,
  asks: 'A product under the CRA gets security updates for at least five years, or for as long as it is expected to be used.',
  why: 'The data sheet promised two years of updates, and the machine stood in the plant for twelve.',
  source: ['Regulation (EU) 2024/2847: Art. 13(8)'],
  basis: 'source',
  reads: ['obligations', 'products'],
  good: `
obligations: [{ clock: eu-cra-severe-incident, applies: "yes", why: We sell in the EU, accountableRole: lead, deputyRole: cto }]
products: [{ id: box, name: Box, kind: firmware, ownerRole: lead, securityRepRole: lead, support: { basis: dates, start: 2026-01-01, end: 2032-01-01 } }]
`,
  bad: `
obligations: [{ clock: eu-cra-severe-incident, applies: "yes", why: We sell in the EU, accountableRole: lead, deputyRole: cto }]
products: [{ id: box, name: Box, kind: firmware, ownerRole: lead, securityRepRole: lead, support: { basis: dates, start: 2026-01-01, end: 2028-01-01 } }]
`,
  judge: ({ obligations, products }, { today }) => {
    if (!isUnderCra(obligations)) return [];
    const { severity, since } = laterDuty(today);
    const weight = (start: Day) => (start < appliesFrom ? 'warning' : severity);
    return products.flatMap((product, index) => {
      const { basis, start, end, expectedUse } = supportOf(product);
      if (!isCraProductLater(product) || basis !== 'dates' || start === undefined || end === undefined) return [];
      const five = addMonths(start, months);
      const least =
        expectedUse === undefined || addDuration(start, expectedUse) > five ? five : addDuration(start, expectedUse);
      if (end >= least) return [];
      return [
        {
          at: `/products/${index}/support/end`,
          severity: weight(start),
          message: `What is placed on the market ${since} needs support for at least five years, or for a shorter expected use (Art. 13(8)); "${product.name}" has it from ${start} to ${end}. Set the end to ${least} or later, or say in expectedUse how long it is used.`,
        },
      ];
    });
  },
});
