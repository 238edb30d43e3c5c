// Revision 2 was replaced in 2025; who cites it alone follows a text that no longer stands.

import { rule as define } from '../rule.ts';

/** Record rule SOC-G4. */
export const rule = define({
  name: 'standard-superseded',
  severity: 'warning',
  level: 1,
  asks: 'Where NIST SP 800-61 is followed, revision 3 is among the versions named.',
  why: 'An auditor asked for the profile of revision 3, and the charter cited the text of 2012.',
  source: ['NIST SP 800-61r3: 1.1', 'SOC seed: alignment with standards'],
  basis: 'source',
  reads: ['standards'],
  good: `
kind: soc
standards: [{ id: nist-sp-800-61, version: r3 }]
`,
  bad: `
kind: soc
standards: [{ id: nist-sp-800-61, version: r2 }]
`,
  judge: ({ standards }) => {
    const own = standards.flatMap(({ id, version }, index) => (id === 'nist-sp-800-61' ? [{ version, index }] : []));
    const old = own.find(({ version }) => /^(r|rev\.?|revision)?\s*2\b/i.test(version));
    if (!old || own.some(({ version }) => /3/.test(version))) return [];
    return [
      {
        at: `/standards/${old.index}/version`,
        message: `NIST SP 800-61 must be followed in revision 3, which replaced revision 2 in 2025; the version named is "${old.version}".`,
      },
    ];
  },
});
