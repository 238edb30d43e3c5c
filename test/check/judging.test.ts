import { describe, expect, it } from 'vitest';
import { doubtsOf, type Timed } from '../../src/facts/feasibility.ts';
import { catalogs, findingsOf } from '../assessed.ts';

/** What one rule says about a part of a program: severity, line and message of each finding. */
function judged(name: string, text: string) {
  const lines = text.trimStart().split('\n');
  return findingsOf(name, text.trimStart()).map(({ severity, line, message }) => ({
    severity,
    at: lines[line - 1]!.trim(),
    message,
  }));
}

const messages = (name: string, text: string) => judged(name, text).map(({ message }) => message);

describe('sponsor-not-in-place', () => {
  const program = (role: string, rest = '') => `
roles:
  - { id: cto, title: Chief technology officer, ${role} }
  - { id: lead, title: PSIRT lead, kind: lead }
sponsorship: { sponsorRole: cto }
${rest}`;
  const people = (roles: string, fte = 1) => `people: { members: [{ id: p1, roles: [${roles}], fte: ${fte} }] }`;
  const said = (role: string, rest = '') => judged('sponsor-not-in-place', program(role, rest));

  it('asks for an executive first, and says one thing at a time', () => {
    expect(said('kind: manager, filled: false')).toEqual([
      {
        severity: 'error',
        at: 'sponsorship: { sponsorRole: cto }',
        message: 'The sponsor must be a role of kind executive, but "Chief technology officer" is of kind manager.',
      },
    ]);
  });

  it('finds a role that nobody holds, by its flag, by the people or by the positions', () => {
    const [flagged] = said('kind: executive, filled: false');
    expect(flagged?.message).toMatch(/^Somebody must hold the role of the sponsor, "Chief technology officer"/);
    expect(flagged?.at).toBe('sponsorship: { sponsorRole: cto }');
    expect(said('kind: executive', people('lead'))).toHaveLength(1);
    const position =
      'staff: { positions: [{ role: cto, fteRequired: 0.1, fteFunded: 0.1, fteFilled: 0, critical: true }] }';
    expect(said('kind: executive', position)).toHaveLength(1);
  });

  it('does not take a stakeholder, or a team outside, for a person', () => {
    expect(said('kind: executive, party: board', people('lead'))).toHaveLength(1);
    expect(said('kind: executive, team: outside', people('lead'))).toHaveLength(1);
    expect(said('kind: executive, party: board, filled: false')).toHaveLength(1);
  });

  it('is content with a person, with a flag, with a board, and with silence', () => {
    expect(said('kind: executive, party: board', people('cto'))).toEqual([]);
    expect(said('kind: executive, filled: true', people('lead'))).toEqual([]);
    expect(said('kind: executive, heldBy: committee', people('lead'))).toEqual([]);
    expect(said('kind: executive')).toEqual([]);
  });

  it('leaves an unknown role to the rule on references', () => {
    expect(
      messages(
        'sponsor-not-in-place',
        `roles: [{ id: lead, title: PSIRT lead, kind: lead }]\nsponsorship: { sponsorRole: ceo }\n`,
      ),
    ).toEqual([]);
  });
});

describe('unattended-gap-exceeds-deadline', () => {
  const program = (clocks: string[], coverage: string, rest = '') => `
team: { name: Acme PSIRT, timezone: Europe/Berlin, languages: [en] }
obligations:
${clocks.map((clock) => `  - { clock: ${clock}, applies: "yes", why: We sell there, accountableRole: lead, deputyRole: counsel }`).join('\n') || '  []'}
staff:
  coverage:
    mode: business-hours
    hours: [{ days: [monday, tuesday, wednesday, thursday, friday], from: "09:00", to: "17:00" }]
    ${coverage}
${rest}`;
  const cra = 'eu-cra-actively-exploited-vulnerability';
  const said = (clocks: string[], coverage = '', rest = '') =>
    judged('unattended-gap-exceeds-deadline', program(clocks, coverage, rest));
  const critical = (rest: string) => `bySeverity: [{ severity: critical, aroundTheClock: true${rest} }]`;
  const phone = 'byChannel: [{ channel: phone, aroundTheClock: true }]';
  const after = '\n    afterHoursRoles: [duty]';
  const tier =
    '  onCall: { tiers: [{ name: Duty, participants: { roles: [duty] }, shiftLength: P7D, windows: [{ days: [saturday], from: "09:00", to: "12:00" }] }] }';
  const sla =
    'policies: { slas: [{ id: ack, activity: acknowledge, startsAt: report-received, public: PT24H, publicAs: promise }] }';

  it('is not silenced by hours for a severity behind which nobody stands', () => {
    expect(said([cra], critical(''))).toHaveLength(1);
    expect(said([cra], critical(', roles: [duty]'))).toEqual([]);
    expect(said([cra], critical('') + after)).toEqual([]);
    expect(said([cra], critical(''), tier)).toEqual([]);
  });

  it('does not take hours of a channel for hours of the team when a duty runs', () => {
    expect(said([cra], phone)).toHaveLength(1);
    expect(said([cra], phone + after)).toHaveLength(1);
  });

  it('takes hours of a channel into account for the time of a first answer, if somebody stands behind them', () => {
    expect(said([], '', sla)).toHaveLength(1);
    expect(said([], phone, sla)).toHaveLength(1);
    expect(said([], phone + after, sla)).toEqual([]);
    expect(said([], phone, `${tier}\n${sla}`)).toEqual([]);
  });

  it('is mild with 72 hours under the law of the Union, which run on, but about which there is a debate', () => {
    const holidays = `holidays: { dates: [{ date: "2026-12-24" }, { date: "2026-12-25" }] }`;
    const found = said([cra, 'eu-gdpr-authority'], holidays);
    expect(found.map(({ severity, message }) => [severity, message.match(/"(CRA|GDPR)/)?.[1]])).toEqual([
      ['error', 'CRA'],
      ['warning', 'GDPR'],
    ]);
    expect(found[0]?.message).not.toContain('1182/71');
    expect(found[1]?.message).toMatch(/The hours run on .* Art\. 3\(5\) .* is debated: ask counsel\.$/);
    const [british] = said(['uk-gdpr-breach'], holidays);
    expect(british?.severity).toBe('error');
  });

  it('says of periods of days that they move, but of those whose act has a rule of its own', () => {
    const mdr = catalogs.clocks.get('eu-mdr-vigilance')!;
    const doubts = (key: string) => doubtsOf(mdr, mdr.deadlines.find((deadline) => deadline.key === key) as Timed);
    expect(doubts('report').join()).toMatch(/1182\/71 Art\. 3 the day of the event does not count.* ask counsel\.$/);
    const dora = catalogs.clocks.get('eu-dora-major-incident')!;
    const final = dora.deadlines.find(({ key }) => key === 'final') as Timed;
    expect(doubtsOf(dora, final).join()).not.toContain('moves');
  });
});

describe('sensitive-tool-unprotected', () => {
  const safe = 'mfa: true, needToKnow: true, encryptedAtRest: true, auditLog: true, accessReviewedOn: "2026-09-01"';
  const program = (tool: string, records = '') => `
resources:
  tools:
    - { id: vault, name: Vault, ${tool} }
${records && `  storage:\n    records:\n${records}`}`;
  const record = (kind: string, tlp: string) =>
    `      - { recordType: ${kind}, tool: vault, accessRoles: [lead], maxTlp: ${tlp} }\n`;
  const said = (tool: string, records = '') => judged('sensitive-tool-unprotected', program(tool, records));
  const store = 'capabilities: [document-store], status: in-use';

  it('believes the records before the label of the tool', () => {
    const rows = record('report', 'AMBER') + record('poc', 'AMBER+STRICT');
    const held = '"Vault" holds proofs of concept up to TLP:AMBER+STRICT (resources.storage)';
    expect(said(`${store}, maxTlp: GREEN, mfa: false`, rows)).toMatchObject([
      { severity: 'error', message: `${held} and must have a second factor, but that is answered no.` },
      { severity: 'warning', message: `${held} but is labeled TLP:GREEN; raise the label.` },
      { severity: 'info', message: expect.stringContaining(`${held}; say whether it has encryption at rest`) },
    ]);
    expect(said(store, record('report', 'AMBER'))[0]?.message).toContain('set its label (maxTlp), and say whether');
    expect(said(`${store}, maxTlp: GREEN`, record('advisory', 'CLEAR'))).toEqual([]);
  });

  it('takes a tracker and a store of evidence for AMBER, while they are in use', () => {
    for (const capability of ['case-tracking', 'evidence-storage']) {
      const tool = (status: string, rest = '') => `capabilities: [${capability}], status: ${status}${rest}`;
      expect(said(tool('in-use', ', maxTlp: GREEN'))[0]?.message).toContain('TLP:AMBER');
      expect(said(tool('in-use'))).toHaveLength(1);
      expect(said(tool('in-use', `, ${safe}`))).toEqual([]);
      expect(said(tool('missing', ', ownerRole: lead, due: "2027-01-01"'))).toEqual([]);
    }
  });

  it('asks a protected tool only for the right label', () => {
    expect(said(`${store}, maxTlp: GREEN, ${safe}`, record('poc', 'AMBER+STRICT'))).toMatchObject([
      { severity: 'warning', message: expect.stringMatching(/but is labeled TLP:GREEN; raise the label\.$/) },
    ]);
    expect(said(`${store}, maxTlp: AMBER+STRICT, ${safe}`, record('poc', 'AMBER+STRICT'))).toEqual([]);
  });

  it('lets talk be talk, unless a record is kept in it', () => {
    const talk = 'capabilities: [conference-bridge], status: in-use, maxTlp: AMBER';
    expect(said(talk)).toEqual([]);
    expect(said(talk, record('communications', 'AMBER'))).toHaveLength(1);
  });
});

describe('approved-version-differs', () => {
  const program = (updatedOn: string, ...approvals: string[]) => `
status: approved
version: "1.4"
updatedOn: "${updatedOn}"
approvals:
${approvals.map((approval) => `  - ${approval}`).join('\n')}
`;
  const approval = (decision: string, on: string, version = '1.4') =>
    `{ role: sponsor, decision: ${decision}, on: "${on}", version: "${version}"${decision === 'conditional' ? ', condition: A second lead' : ''} }`;
  const said = (updatedOn: string, ...approvals: string[]) =>
    judged('approved-version-differs', program(updatedOn, ...approvals));

  it('finds content that changed after the approval of the same version', () => {
    expect(said('2026-05-02', approval('approved', '2026-03-01'), approval('approved', '2026-04-01'))).toEqual([
      {
        severity: 'error',
        at: 'updatedOn: "2026-05-02"',
        message:
          'The content changed on 2026-05-02, after version 1.4 was approved on 2026-04-01. Raise the version, or set the status to in-review.',
      },
    ]);
    expect(said('2026-04-01', approval('approved', '2026-03-01'), approval('approved', '2026-04-01'))).toEqual([]);
  });

  it('does not count an approval under a condition', () => {
    const [found, ...more] = said(
      '2026-03-01',
      approval('approved', '2026-01-01', '1.3'),
      approval('conditional', '2026-03-01'),
    );
    expect(more).toEqual([]);
    expect(found?.at).toContain('conditional');
    expect(found?.message).toMatch(/^Version 1\.4 was approved on 2026-03-01 only under a condition/);
    expect(said('2026-03-01', approval('conditional', '2026-03-01'), approval('approved', '2026-03-09'))).toEqual([]);
  });
});

describe('risk-accepted-by-interested-role', () => {
  const program = (accountable: string, deputy: string, rest = '') => `
roles:
  - { id: ciso, title: CISO, kind: executive }
  - { id: cto, title: CTO, kind: executive }
  - { id: owner, title: Product owner, kind: product }
  - { id: lead, title: PSIRT lead, kind: lead, team: core }
products:
  - { id: gate, name: Gate, kind: firmware, ownerRole: cto, securityRepRole: lead, support: { basis: ended, end: "2025-12-31" } }
charter:
  decisionRights:
    - decision: accept-risk
      accountableRole: ${accountable}
      deputyRole: ${deputy}
      ${rest}
`;
  const said = (accountable: string, deputy: string, rest = '') =>
    judged('risk-accepted-by-interested-role', program(accountable, deputy, rest));

  it('looks at the deputy too, more mildly', () => {
    expect(said('ciso', 'cto')).toEqual([
      {
        severity: 'warning',
        at: 'deputyRole: cto',
        message:
          'In the absence of CISO, CTO, who owns Gate, would accept the risk; name a deputy who gains nothing by it.',
      },
    ]);
    expect(said('ciso', 'owner')[0]?.message).toContain('Product owner, a product role, would accept');
    expect(said('ciso', 'lead')[0]?.message).toContain('PSIRT lead, who consults nobody, would accept');
    expect(said('ciso', 'lead', 'consulted: [owner]')).toEqual([]);
  });

  it('names each of two interested roles once', () => {
    expect(said('owner', 'cto').map(({ at }) => at)).toEqual(['accountableRole: owner', 'deputyRole: cto']);
    expect(said('owner', 'owner').map(({ at }) => at)).toEqual(['accountableRole: owner']);
  });
});
