import { describe, expect, it } from 'vitest';
import { assessed, findingsOf } from '../assessed.ts';

const cra =
  'obligations: [{ clock: eu-cra-severe-incident, applies: "yes", why: We sell in the EU, accountableRole: lead, deputyRole: cto }]\n';

const supported = (start: string, end: string) =>
  `${cra}products: [{ id: box, name: Box, kind: firmware, ownerRole: lead, securityRepRole: lead, support: { basis: dates, start: ${start}, end: ${end} } }]\n`;

describe('programs that are filled by half', () => {
  it('ask nothing of the CRA for support that ended before it applies, and no error for what was sold before', () => {
    const severities = (text: string, on: string) =>
      findingsOf('support-shorter-than-five-years', text, on).map(({ severity }) => severity);
    expect(severities(supported('2022-01-01', '2026-12-31'), '2026-11-22')).toEqual([]);
    expect(severities(supported('2024-01-01', '2028-01-01'), '2027-12-12')).toEqual(['warning']);
    expect(severities(supported('2027-12-11', '2029-01-01'), '2027-12-12')).toEqual(['error']);
  });

  it('ask for no bill of materials where the CRA does not reach, and call none that is not named an error', () => {
    const severities = (text: string, on?: string) =>
      findingsOf('bill-of-materials-missing', text, on).map(({ severity }) => severity);
    const product = supported('2024-01-01', '2030-01-01');
    expect(severities(product, '2028-01-01')).toEqual(['warning']);
    expect(severities(product.replace('kind: firmware', 'kind: firmware, markets: [JP]'))).toEqual([]);
    expect(severities(product.replace('kind: firmware', 'kind: firmware, markets: [JP, NO]'))).toEqual(['warning']);
    expect(severities(supported('2022-01-01', '2026-12-31'))).toEqual([]);
  });

  it('are no error where nobody can know yet whether users are told', () => {
    const filing = `${cra}policies:\n  regulatoryNotifications: [{ clock: eu-cra-severe-incident, accountableRole: lead }]\n`;
    const severities = (text: string) => findingsOf('users-not-informed', text).map(({ severity }) => severity);
    expect(severities(filing)).toEqual(['warning']);
    expect(
      severities(
        `${filing}stakeholders:\n  matrix: [{ event: report-received, audience: [board], senderRole: lead, within: P1D }]\n`,
      ),
    ).toEqual(['error']);
  });

  it('are no error for parts of a CSAF role of which nothing is said', () => {
    const severities = findingsOf(
      'csaf-role-not-backed',
      'resources: { publishing: { advisoryUrl: "https://acme.example/advisories", machineReadable: [csaf], csaf: { version: "2.0", role: provider, publisher: { category: vendor, name: Acme, namespace: "https://acme.example" }, canonicalUrl: "https://acme.example/provider-metadata.json", lastUpdated: 2026-11-01, listOnAggregators: true, mirrorOnAggregators: true, tlsOnly: false } } }\n',
    ).map(({ severity }) => severity);
    expect(severities.sort()).toEqual(['error', 'warning']);
  });

  it('are asked for their main establishment only where the CRA routes reports by it', () => {
    const said = (text: string) =>
      assessed(text)
        .findings.filter(({ message }) => message.includes('mainEstablishment'))
        .map(({ rule }) => rule);
    const company = 'company: { name: Clinic, jurisdictions: [DE] }\n';
    expect(said(`kind: soc\n${company}`)).toEqual([]);
    expect(said(`${company}${cra}`)).toEqual(['main-establishment-unsaid']);
  });

  it('read as English with one of a thing', () => {
    const [position] = findingsOf(
      'position-filled-beyond-reason',
      'roles: [{ id: lead, title: Lead, kind: lead }]\nstaff: { positions: [{ role: lead, fteRequired: 1, fteFunded: 1, fteFilled: 0 }] }\n',
    );
    expect(position!.message).toContain('with 1 full-time equivalent (');
    const [draft] = findingsOf(
      'approved-program-with-draft-policy',
      'status: approved\npolicies: { policies: [{ id: vdp, type: vulnerability-disclosure, title: Disclosure, status: draft, ownerRole: lead, audience: public, reviewBy: 2027-03-01 }] }\n',
    );
    expect(draft!.message).toContain('1 of its 1 policies is a draft ("Disclosure"). Approve it');
    const [group] = findingsOf(
      'quorum-out-of-reach',
      'roles: [{ id: lead, title: Lead, kind: lead }]\nsupport: { steering: { memberRoles: [lead], quorum: 2, cadence: P3M } }\n',
    );
    expect(group!.message).toContain('only 1 sits in the group');
    const [file] = findingsOf(
      'security-txt-missing',
      `resources:
  intake:
    channels: [{ id: mailbox, kind: email, address: psirt@acme.example, public: true, encryption: tls, needsLogin: false, monitoredByRole: lead }]
    reportForm: { fields: [description] }
    domains: [{ domain: acme.example, securityTxt: false }]
    securityTxt: { contacts: [mailbox], expires: 2027-06-30 }
`,
    );
    expect(file!.message).toContain('but acme.example does not serve it');
  });

  it('are told of days that have passed before they say whether they are approved', () => {
    const { findings } = assessed(
      'kind: psirt\nevaluation:\n  improvements: [{ id: drill, source: exercise, action: Rehearse, ownerRole: lead, due: 2026-03-31, status: open }]\n  kpis: [{ id: on-time, name: On time, kind: operational, cadence: P1M, lastMeasuredOn: 2026-01-03 }]\n',
    );
    expect(findings.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['promised-day-passed', 'record-out-of-date']),
    );
  });

  it('may let one role answer for all that it does itself, and are only hinted at beside one other', () => {
    const severities = (doer: (row: number) => string) =>
      findingsOf(
        'one-role-accountable-for-all',
        `roles: [{ id: lead, title: Lead, kind: lead }]\norganization:\n  raci:\n${['receive', 'acknowledge', 'triage', 'score', 'reproduce', 'fix'].map((activity, row) => `    - { activity: ${activity}, responsible: [${doer(row)}], accountable: lead }`).join('\n')}\n`,
      ).map(({ severity }) => severity);
    expect(severities(() => 'lead')).toEqual([]);
    expect(severities((row) => (row === 5 ? 'ben' : 'lead'))).toEqual(['info']);
    expect(severities((row) => (row === 5 ? 'ben' : 'eva'))).toEqual(['warning']);
  });

  it('may release a build some days after its bill of materials was made', () => {
    const severities = (made: string) =>
      findingsOf(
        'sbom-older-than-release',
        `products: [{ id: box, name: Box, kind: firmware, ownerRole: lead, securityRepRole: lead, support: { basis: dates, end: 2030-01-01 }, lastReleaseOn: 2026-05-01, sbom: { format: spdx, location: Store, updatedOn: ${made} } }]\n`,
      ).map(({ severity }) => severity);
    expect(severities('2026-04-30')).toEqual([]);
    expect(severities('2026-03-30')).toEqual(['warning']);
  });

  it('are not measured by the rest that the law of the Union sets where other laws hold', () => {
    const said = (places: string) =>
      findingsOf('rest-after-call-too-short', `${places}staff: { wellbeing: { restAfterCall: PT9H } }\n`);
    expect(said('')).toHaveLength(1);
    expect(said('company: { name: Acme, jurisdictions: [NO] }\n')).toHaveLength(1);
    expect(said('company: { name: Acme, jurisdictions: [JP], markets: [EU, JP] }\n')).toEqual([]);
  });

  it('are told which records are kept too short', () => {
    const [found] = findingsOf(
      'proof-kept-shorter-than-filing',
      'policies: { retention: [{ recordType: case-record, keepFor: P2Y }, { recordType: regulatory-filing, keepFor: P10Y }] }\n',
    );
    expect(found!.message).toMatch(/^Records of the kind "Case records?" are kept for 2 years/);
  });

  it('are asked nothing about duties that do not apply, nor about products without support', () => {
    const asked = (applies: string, basis: string) =>
      findingsOf(
        'expected-answer-missing',
        `kind: psirt\ntargetMaturity: 2\nobligations: [{ clock: eu-cra-severe-incident, applies: "${applies}", why: Counsel said so }]\nproducts: [{ id: box, name: Box, kind: firmware, ownerRole: lead, securityRepRole: cto, support: { basis: ${basis}, end: 2030-01-01 } }]\n`,
      ).map(({ pointer }) => pointer);
    expect(asked('no', 'ended')).toEqual([]);
    expect(asked('unclear', 'ended')).toEqual([]);
    expect(new Set(asked('yes', 'dates'))).toEqual(new Set(['/obligations/0', '/products/0']));
  });

  it('are told once of a program that nobody has read for long', () => {
    const rulesOn = (reviewBy: string) =>
      assessed(`kind: psirt\nupdatedOn: 2024-02-01\nreviewBy: ${reviewBy}\n`)
        .findings.filter(({ pointer }) => ['/updatedOn', '/reviewBy'].includes(pointer))
        .map(({ rule }) => rule);
    expect(rulesOn('2025-02-01')).toEqual(['review-overdue']);
    expect(rulesOn('2027-02-01')).toContain('record-out-of-date');
  });

  it('are told once of a row that is late already', () => {
    const found = findingsOf(
      'first-notice-later-than-deadline',
      `${cra}communication:\n  matrix: [{ severity: sev1, party: csirt, kind: notification, firstNotice: P2D, ownerRole: lead, clocks: [eu-cra-severe-incident] }]\n`,
    );
    expect(found.map(({ severity }) => severity)).toEqual(['error']);
  });
});
