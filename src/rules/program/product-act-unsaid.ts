// Medical devices, vehicles, aircraft and marine equipment report by acts of their own, not by the Cyber Resilience Act.
import { exemptSectors } from '../../facts/cra.ts';
import { isSoldInEea } from '../../facts/places.ts';
import type { Remark } from '../../words/finding.ts';
import { rule as define } from '../rule.ts';

/** Asked where the organization works in a sector to whose products the CRA gives way, and of products that may be sold in the Union. */
export const rule = define({
  name: 'product-act-unsaid',
  severity: 'warning',
  level: 1,
  asks: 'Where the organization works in a sector whose products the CRA leaves to another act, each product names the act that governs it.',
  why: 'The infusion pump was prepared for the reports of the CRA, and the fifteen days of the other regulation ran unseen.',
  source: ['Regulation (EU) 2024/2847: Art. 2'],
  basis: 'source',
  reads: ['company', 'products'],
  partly: true,
  good: `
kind: psirt
company: { name: Acme, jurisdictions: [DE], sectors: [medical-devices], sizeClass: small }
products:
  - { id: pump, name: Pump, kind: firmware, ownerRole: lead, securityRepRole: lead, governedBy: mdr, support: { basis: dates, end: 2035-12-31 } }
`,
  bad: `
kind: psirt
company: { name: Acme, jurisdictions: [DE], sectors: [medical-devices], sizeClass: small }
products:
  - { id: pump, name: Pump, kind: firmware, ownerRole: lead, securityRepRole: lead, support: { basis: dates, end: 2035-12-31 } }
`,
  judge: ({ company, products }, { clocks }) => {
    const exempt = exemptSectors(clocks);
    const sectors = (company.sectors ?? []).filter((sector) => exempt.has(sector));
    if (sectors.length === 0) return [];
    return products.flatMap((product, index): Remark[] => {
      const { governedBy, support, name } = product;
      if (name === undefined || governedBy !== undefined || support?.basis === 'ended') return [];
      if (!isSoldInEea({ company, products: [product] })) return [];
      return [
        {
          at: `/products/${index}/governedBy`,
          message: `Which act of the Union governs "${name}"? The organization works in ${sectors.join(', ').replaceAll('-', ' ')}, whose products the CRA leaves to another act with reports of its own. Say so in governedBy, such as mdr, or cra where none of them holds.`,
        },
      ];
    });
  },
});
