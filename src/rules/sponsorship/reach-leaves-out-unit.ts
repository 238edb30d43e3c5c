// A sponsor can order a fix only where the sponsor has a say.

import { didYouMean } from '../../words/suggestion.ts';
import { rule as define } from '../rule.ts';

/** Record rule EXE-003. Products that name no business unit are passed over. */
export const rule = define({
  name: 'reach-leaves-out-unit',
  severity: 'error',
  level: 1,
  asks: 'The reach of the sponsor covers every business unit that owns a product in scope.',
  why: 'The sponsor heads one division and the vulnerable product belongs to another: nobody can order the fix.',
  source: ['FIRST PSIRT SF 1.1: I.A', 'FIRST PSIRT SF 1.1: I.D'],
  basis: 'judgement',
  reads: ['products', 'sponsorship.reach', 'charter.scope'],
  good: `
products:
  - { id: gate, name: Gate, kind: firmware, businessUnit: Drives, ownerRole: owner, securityRepRole: rep, support: { basis: ended, end: "2025-12-31" } }
charter: { scope: { in: [gate] } }
sponsorship: { reach: [Drives] }
`,
  bad: `
products:
  - { id: gate, name: Gate, kind: firmware, businessUnit: Drives, ownerRole: owner, securityRepRole: rep, support: { basis: ended, end: "2025-12-31" } }
charter: { scope: { in: [gate] } }
sponsorship: { reach: [Controllers] }
`,
  judge: ({ products, sponsorship: { reach }, charter: { scope } }) => {
    const reached = new Set(reach.map(plain));
    if (reached.has('all')) return [];
    const units = new Map<string, string[]>();
    for (const { id, name, businessUnit } of products) {
      if (businessUnit === undefined || !scope.in?.includes(id) || reached.has(plain(businessUnit))) continue;
      units.set(businessUnit, [...(units.get(businessUnit) ?? []), name]);
    }
    return [...units].map(([unit, [first, ...others]]) => ({
      at: '/sponsorship/reach',
      message: `The business unit "${unit}" owns ${first}${others.length > 0 ? ` and ${others.length} more` : ''} in scope, so the reach of the sponsor must cover it.${didYouMean(unit, reach)} It covers ${reach.join(', ')}.`,
    }));
  },
});

function plain(unit: string): string {
  return unit.trim().toLowerCase();
}
