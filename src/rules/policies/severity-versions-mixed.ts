// Two minor versions of one scheme give one flaw two scores.

import { rule as define } from '../rule.ts';

/** Different main versions, such as CVSS 3.1 beside 4.0, are published side by side by many; two of one main version are not. */
export const rule = define({
  name: 'severity-versions-mixed',
  severity: 'warning',
  level: 1,
  asks: 'No second minor version of the scheme is used beside it.',
  why: 'The portal scored with 3.0 and the advisory with 3.1, and a customer asked which one held.',
  source: ['FIRST PSIRT SF 1.1: 3.1.1', 'CVSS 4.0: bands'],
  basis: 'judgement',
  reads: ['policies.severity'],
  good: `
policies:
  severity: { scheme: cvss-3.1, levels: [{ id: all, title: All, rank: 1, from: 0.1, to: 10 }], alsoUsed: [{ scheme: CVSS, version: "4.0", use: New advisories }] }
`,
  bad: `
policies:
  severity: { scheme: cvss-3.1, levels: [{ id: all, title: All, rank: 1, from: 0.1, to: 10 }], alsoUsed: [{ scheme: CVSS, version: "3.0", use: The portal }] }
`,
  judge: ({ policies: { severity } }) => {
    const own = /^cvss-(.+)$/.exec(severity.scheme)?.[1];
    if (own === undefined) return [];
    return (severity.alsoUsed ?? []).flatMap(({ scheme, version, use }, index) => {
      const isMixed = /\bcvss\b/i.test(scheme) && version !== own && version?.split('.')[0] === own.split('.')[0];
      if (!isMixed) return [];
      return [
        {
          at: `/policies/severity/alsoUsed/${index}/version`,
          message: `CVSS ${version} is used for "${use}" beside CVSS ${own} (policies.severity.scheme); the two score one flaw differently. Use one of them.`,
        },
      ];
    });
  },
});
