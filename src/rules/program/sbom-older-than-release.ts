// A list of components that is older than the release says nothing about what customers run.

import { addDays } from '../../time/day.ts';
import { rule as define } from '../rule.ts';

const daysToRelease = 14;

/** The list is made anew with each build, and a build may wait some days for its release. */
export const rule = define({
  name: 'sbom-older-than-release',
  severity: 'warning',
  level: 1,
  asks: 'The software bill of materials of a product is not much older than its last release.',
  why: 'The list was from 2019; the library with the hole had come in with a release of 2024.',
  source: ['Regulation (EU) 2024/2847: Annex I Part II (1)', 'FIRST PSIRT SF 1.1: 2.3.1'],
  basis: 'judgement',
  tellsAge: true,
  reads: ['products'],
  good: `
products: [{ id: gate, name: Gate, kind: firmware, ownerRole: owner, securityRepRole: rep, support: { basis: dates, end: 2030-12-31 }, lastReleaseOn: 2026-09-01, sbom: { format: spdx, location: Build server, updatedOn: 2026-09-01 } }]
`,
  bad: `
products: [{ id: gate, name: Gate, kind: firmware, ownerRole: owner, securityRepRole: rep, support: { basis: dates, end: 2030-12-31 }, lastReleaseOn: 2026-09-01, sbom: { format: spdx, location: Build server, updatedOn: 2019-03-01 } }]
`,
  judge: ({ products }) =>
    products.flatMap(({ name, lastReleaseOn, sbom }, index) => {
      if (
        lastReleaseOn === undefined ||
        sbom?.updatedOn === undefined ||
        addDays(sbom.updatedOn, daysToRelease) >= lastReleaseOn
      )
        return [];
      return [
        {
          at: `/products/${index}/sbom/updatedOn`,
          message: `The software bill of materials of ${name} is of ${sbom.updatedOn}, but the last release came out on ${lastReleaseOn}. Make it anew with each release.`,
        },
      ];
    }),
});
