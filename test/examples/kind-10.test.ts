import { describe, expect, it } from 'vitest';
import { findingsOf } from '../assessed.ts';
import { type Change, saidAfter } from './edited.ts';

const filings = '/policies/regulatoryNotifications';
const cra = '/obligations/eu-cra-actively-exploited-vulnerability';
const publishing = '/resources/publishing';

/** One fault for each duty, in the manufacturer; the finding names its article, and a duty that applies later its date. */
const rows: [rule: string, found: RegExp, ...changes: Change[]][] = [
  [
    'support-shorter-than-five-years',
    /^warning \/products\/0\/support\/end .*from 2027-12-11 on.*Art\. 13\(8\)/,
    ['/products/hx-500/support/start', '2026-01-01'],
    ['/products/hx-500/support/end', '2028-01-01'],
  ],
  [
    'bill-of-materials-missing',
    /^warning \/products\/0 .*from 2027-12-11 on.*Annex I, Part II \(1\)/,
    ['/products/hx-500/sbom'],
  ],
  [
    'updates-not-free',
    /^warning .*from 2027-12-11 on.*Annex I, Part II \(8\)/,
    ['/policies/support/updatesFree', false],
  ],
  [
    'updates-kept-too-short',
    /^warning .*from 2027-12-11 on \(Art\. 13\(9\)\)/,
    ['/policies/support/updatesKept', 'P2Y'],
  ],
  ['users-not-informed', /^info .*Art\. 14\(8\)/, [`${filings}/0/usersInformed`]],
  [
    'users-not-informed',
    /^error .*Art\. 14\(8\)/,
    [`${filings}/0/usersInformed`],
    ['/stakeholders/matrix/active-exploitation/audience', ['management-board']],
    ['/stakeholders/matrix/severe-incident/audience', ['management-board']],
  ],
  [
    'awareness-hangs-on-decision',
    /^warning .*Art\. 14\(2\)\(a\).*depends on no board/,
    [`${cra}/awarenessRule`, 'When the management board has confirmed the case'],
  ],
  [
    'exploitation-not-watched',
    /^warning .*Art\. 14\(1\) and \(2\)/,
    ['/resources/tools/intelligence-feed/capabilities', ['vulnerability-intelligence']],
  ],
  [
    'embargo-without-exit',
    /^warning .*Art\. 14\(2\) and \(4\).*active-exploitation.*legal-duty/,
    ['/policies/embargo/breakConditions/active-exploitation'],
    ['/policies/embargo/breakConditions/legal-duty'],
  ],
  [
    'supplier-clause-without-notification',
    /^warning .*from 2027-12-11 on \(Art\. 13\(5\) and \(6\)\)/,
    ['/policies/thirdParty/clauses/notification'],
  ],
  ['markets-without-member-states', /^warning \/products .*Art\. 14\(2\)\(a\)/, ['/products/*/markets', ['EU']]],
  ['markets-without-member-states', /^warning \/products .*Art\. 14\(2\)\(a\)/, ['/products/*/markets']],
  ['advisories-behind-login', /^error .*4\.5\.2\.4/, [`${publishing}/needsLogin`, true]],
  [
    'cve-record-too-late',
    /^error .*\/internal .*4\.5\.1\.4.*14 days/,
    ['/policies/slas/cve-record/internal', 'P14D'],
    ['/policies/slas/cve-record/public', 'P14D'],
    ['/evaluation/kpis/cve-records-on-time/limit', 'P14D'],
  ],
  [
    'cve-record-too-late',
    /^error .*\/internal "cve-record" must/,
    ['/policies/slas/cve-record/name'],
    ['/policies/slas/cve-record/internal', 'P14D'],
  ],
  ['expected-answer-missing', /^info .*Art\. 30\(3\)\(b\)/, ['/organization/providers/0/noticeWithin']],
  ['expected-answer-missing', /^info .*Art\. 30\(3\)\(e\)/, ['/organization/providers/0/auditRight']],
  ['expected-answer-missing', /^info .*Art\. 30\(3\)\(f\)/, ['/organization/providers/0/exitPlan']],
];

describe('kind 10: duties of the CRA and of CNAs', () => {
  it.each(rows)('%s', (rule, found, ...changes) => {
    expect(saidAfter('manufacturer', rule, [])).toEqual([]);
    expect(saidAfter('manufacturer', rule, changes)).toContainEqual(expect.stringMatching(found));
  });

  it('weighs as an error from the day on which it applies', () => {
    const changes: Change[] = [['/policies/support/updatesFree', false]];
    const severity = (day: string) => saidAfter('manufacturer', 'updates-not-free', changes, day)[0]?.split(' ')[0];
    expect(severity('2027-12-10')).toBe('warning');
    expect(severity('2027-12-11')).toBe('error');
  });

  it('accepts shorter support where the product says that it is used for less', () => {
    const changes = (expectedUse: string): Change[] => [
      ['/products/hx-500/support/start', '2026-01-01'],
      ['/products/hx-500/support/end', '2028-01-01'],
      ['/products/hx-500/support/expectedUse', expectedUse],
    ];
    expect(saidAfter('manufacturer', 'support-shorter-than-five-years', changes('P2Y'))).toEqual([]);
    expect(saidAfter('manufacturer', 'support-shorter-than-five-years', changes('P3Y'))).toHaveLength(1);
  });

  it('asks nothing of the CRA where nobody says that it applies', () => {
    const no: Change[] = ['actively-exploited-vulnerability', 'severe-incident'].map((name) => [
      `/obligations/eu-cra-${name}/applies`,
      'no',
    ]);
    for (const [rule, , ...changes] of rows.filter(([name]) => /updates|bill|support|embargo|markets/.test(name)))
      expect(saidAfter('manufacturer', rule, [...changes, ...no]), rule).toEqual([]);
  });

  it('knows awareness that hangs on a decision from awareness that is told to somebody', () => {
    const said = (rule: string) =>
      saidAfter('manufacturer', 'awareness-hangs-on-decision', [[`${cra}/awarenessRule`, rule]]);
    for (const rule of [
      'After the board has met',
      'Once management approves the report',
      'With the decision of the managing director',
    ])
      expect(said(rule), rule).toHaveLength(1);
    for (const rule of [
      'When evidence has reached the team; the board is told at once',
      'The moment at which the on-call engineer reads the report',
    ])
      expect(said(rule), rule).toEqual([]);
  });

  it.each([
    ['mitre-attack', '9'],
    ['nist-csf', '1.1'],
    ['pci-dss', '4.0'],
    ['iso-27001', '2013'],
    ['tlp', '1.0'],
    ['nist-sp-800-61', 'r2'],
  ])('knows that %s %s was replaced', (id, version) => {
    const text = (edition: string) => `kind: soc\nstandards: [{ id: ${id}, version: "${edition}" }]\n`;
    expect(findingsOf('standard-superseded', text(version))).toHaveLength(1);
    expect(saidAfter('bank-soc', 'standard-superseded', [['/standards/mitre-attack/version', '9']])).toHaveLength(1);
    expect(findingsOf('standard-superseded', text('unknown'))).toEqual([]);
  });
});
