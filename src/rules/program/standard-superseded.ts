// Who cites an edition that was replaced follows a text that no longer stands.

import { editions, isOutdated } from '../../facts/superseded.ts';
import { rule as define } from '../rule.ts';

/** Record rule SOC-G4. Which editions stand is data; where the newest is named beside an old one, all is well. */
export const rule = define({
  name: 'standard-superseded',
  severity: 'warning',
  level: 1,
  asks: 'Of each standard that is followed, an edition is named that was not replaced.',
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
  judge: ({ standards }) =>
    editions.flatMap((edition) => {
      const own = standards.flatMap(({ id, version }, index) =>
        id === edition.id && version !== undefined ? [{ version, index }] : [],
      );
      const old = own.find(({ version }) => isOutdated(version, edition));
      if (!old || own.some(({ version }) => /\d/.test(version) && !isOutdated(version, edition))) return [];
      const doubt = edition.verified ? '' : ' (from memory, check it)';
      return [
        {
          at: `/standards/${old.index}/version`,
          message: `${edition.title} must be followed in a version that stands: ${edition.current} ${edition.since}${doubt}; the version named is "${old.version}".`,
        },
      ];
    }),
});
