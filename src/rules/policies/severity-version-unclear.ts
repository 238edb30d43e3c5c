// A score or a decision means something only together with the version of the scheme behind it.
import { rule as define } from '../rule.ts';

/** Record rule POL-011, for the version. The CVSS schemes carry theirs in their name. */
export const rule = define({
  name: 'severity-version-unclear',
  severity: 'error',
  level: 1,
  asks: 'The version of an SSVC table is given, and the version beside a CVSS scheme is that of the scheme.',
  why: 'The policy says CVSS 4.0 in one place and 3.1 in another, and the two give one flaw different scores.',
  source: ['FIRST PSIRT SF 1.1: 3.1.1', 'CVSS 4.0: bands', 'SSVC 2: supplier tree'],
  basis: 'source',
  reads: ['policies.severity'],
  good: `
policies:
  severity: { scheme: cvss-4.0, version: "4.0", levels: [{ id: all, title: All, rank: 1, from: 0.1, to: 10 }] }
`,
  bad: `
policies:
  severity: { scheme: cvss-4.0, version: "3.1", levels: [{ id: all, title: All, rank: 1, from: 0.1, to: 10 }] }
`,
  judge: ({ policies: { severity } }) => {
    const { scheme, version } = severity;
    if (scheme === 'ssvc' && version === undefined) {
      return [
        {
          at: '/policies/severity',
          message: 'The version of the SSVC decision table must be given (such as 1.0.0), but none is.',
        },
      ];
    }
    const expected = /^cvss-(.+)$/.exec(scheme)?.[1];
    if (expected === undefined || version === undefined || `${version}.0`.startsWith(expected)) return [];
    return [
      {
        at: '/policies/severity/version',
        message: `The version must be that of the scheme ${scheme}, ${expected}, but it is ${version}. Change the one that is wrong; CVSS 4.0, 3.1, 3.0 and 2.0 are schemes of their own.`,
      },
    ];
  },
});
