// What is burned into silicon is not mended by an update; whoever plans for it must know.

import { joinWords } from '../../program/display.ts';
import { rule as define } from '../rule.ts';

/** A hint: most hardware holds something that no update reaches, and only its makers know. */
export const rule = define({
  name: 'unpatchable-part-unsaid',
  severity: 'info',
  level: 1,
  asks: 'A product of hardware says which of its parts cannot be patched, or that all can.',
  why: 'The flaw sat in the mask ROM, and the advisory had promised a firmware update.',
  source: ['FIRST PSIRT SF 1.1: 4.3.1', 'ISO/IEC 30111:2019: 6.5.3'],
  basis: 'judgement',
  reads: ['products'],
  good: `
products: [{ id: gate, name: Gate, kind: hardware, ownerRole: owner, securityRepRole: rep, support: { basis: dates, end: 2030-12-31, unpatchable: [The boot code in mask ROM] } }]
`,
  bad: `
products: [{ id: gate, name: Gate, kind: hardware, ownerRole: owner, securityRepRole: rep, support: { basis: dates, end: 2030-12-31 } }]
`,
  judge: ({ products }) => {
    const silent = products.flatMap(({ name, kind, support }, index) =>
      kind === 'hardware' && support && support.basis !== 'ended' && support.unpatchable === undefined
        ? [{ name, index }]
        : [],
    );
    const [first] = silent;
    if (first === undefined) return [];
    return [
      {
        at: `/products/${first.index}/support`,
        message: `Say under "unpatchable" which parts of ${joinWords(silent.map(({ name }) => name))} no update reaches, such as a mask ROM, and what is done instead.`,
      },
    ];
  },
});
