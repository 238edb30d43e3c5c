import { describe, expect, it } from 'vitest';
import { findingsOf } from '../assessed.ts';

/** What one rule says about a part of a program: severity, place and message of each finding. */
const judged = (name: string, text: string, on?: string) =>
  findingsOf(name, text.trimStart(), on).map(({ severity, pointer, message }) => ({ severity, at: pointer, message }));

const duty = (clock: string, rest = '') =>
  `  - { clock: ${clock}, applies: "yes", why: It does, accountableRole: lead, deputyRole: counsel${rest && `, ${rest}`} }\n`;
const head = `kind: soc
team: { name: Acme SOC, timezone: Asia/Tokyo, languages: [en] }
roles:
  - { id: lead, title: SOC lead, kind: lead }
  - { id: ciso, title: CISO, kind: executive, party: board }
  - { id: counsel, title: Counsel, kind: legal, party: law }
`;
const obliged = (...duties: string[]) => `${head}obligations:\n${duties.join('')}`;
const party = (id: string, channels: string) =>
  `    - { id: ${id}, name: ${id}, side: internal, class: other, relation: works-with, ownerRole: lead${channels && `, channels: [${channels}]`} }\n`;
const parties = (...list: string[]) => `stakeholders:\n  parties:\n${list.join('')}`;

describe('portal-account-not-registered', () => {
  const said = (account: string, rest = '', clock = 'eu-cra-severe-incident') =>
    judged('portal-account-not-registered', obliged(duty(clock, account)) + rest);

  it('asks for an account where the catalog says that one is needed, and nowhere else', () => {
    expect(said('')).toMatchObject([{ severity: 'error', at: '/obligations/0' }]);
    expect(said('', '', 'eu-dora-major-incident')).toHaveLength(1);
    expect(said('', '', 'us-dfars-7012')).toHaveLength(1);
    expect(said('', '', 'eu-gdpr-authority')).toEqual([]);
    expect(said('portalAccount: { registered: false, notNeeded: Filed by mail }')).toEqual([]);
  });

  it('leaves a platform that stands with the prepared filing to the rules on filings', () => {
    const filing = (row: string) =>
      `policies: { regulatoryNotifications: [{ clock: eu-cra-severe-incident, ${row} }] }\n`;
    expect(said('', filing('accountableRole: lead, platform: { name: Reporting platform }'))).toEqual([]);
    expect(said('', filing('accountableRole: lead'))).toHaveLength(1);
  });

  it('counts holders by number, by people or by a single role, and wants a recent sign-in', () => {
    const tested = 'testedOn: "2026-10-01"';
    const held = (holders: string, rest = '') => said(`portalAccount: { registered: true, ${holders} }`, rest);
    const people = (roles: string) => `people: { members: [{ id: a, roles: [${roles}], fte: 1 }] }\n`;
    expect(held(`holders: 2, ${tested}`)).toEqual([]);
    expect(held(`holders: 1, ${tested}`)).toMatchObject([
      { severity: 'warning', at: '/obligations/0/portalAccount/holders' },
    ]);
    expect(held(`holderRoles: [lead, counsel], ${tested}`, people('lead, counsel'))).toMatchObject([
      { severity: 'warning', at: '/obligations/0/portalAccount/holderRoles' },
    ]);
    expect(held(`holderRoles: [lead, counsel], ${tested}`, people('lead'))).toEqual([]);
    expect(held('holders: 2')).toMatchObject([
      { severity: 'warning', message: expect.stringMatching(/no sign-in is on record\.$/) },
    ]);
    const [both, ...more] = held('holders: 1, testedOn: "2025-10-01"');
    expect(more).toEqual([]);
    expect(both?.message).toMatch(/it has 1 holder, and the last sign-in was on 2025-10-01\.$/);
  });
});

describe('duty-without-recipient', () => {
  const said = (recipient: string, rest = '') =>
    judged('duty-without-recipient', obliged(duty('eu-gdpr-authority', recipient)) + rest);

  it('wants a recipient that can be reached', () => {
    expect(said('')).toMatchObject([{ severity: 'error', at: '/obligations/0' }]);
    expect(said('recipient: dpa')).toEqual([]);
    expect(said('recipient: dpa', parties(party('dpa', '')))).toMatchObject([
      { severity: 'error', at: '/stakeholders/parties/0' },
    ]);
    expect(said('recipient: dpa', parties(party('dpa', '{ kind: portal, address: form.example }')))).toEqual([]);
  });
});

describe('deciding-role-asleep', () => {
  const nis2 = (rest = 'decisionMakerRole: ciso') => duty('eu-nis2-significant-incident', rest);
  const round = 'staff:\n  coverage: { mode: staffed-24x7 }\n';
  const said = (duties: string, rest: string) => judged('deciding-role-asleep', obliged(duties) + rest);
  const day = '{ kind: phone, address: "1", hours: business-hours }';
  const night = '{ kind: phone, address: "2", hours: 24x7 }';
  const closed = parties(party('board', day), party('law', day));

  it('speaks only where the program says that the role answers in business hours only', () => {
    expect(said(nis2(), round)).toEqual([]);
    expect(said(nis2(), round + parties(party('board', `${day}, ${night}`)))).toEqual([]);
    expect(said(nis2(), round + parties(party('board', '{ kind: phone, address: "1" }')))).toEqual([]);
    expect(said(nis2(), round + closed)).toMatchObject([
      {
        severity: 'error',
        at: '/obligations/0/decisionMakerRole',
        message: expect.stringMatching(/^"CISO" decides .* early warning within 24 hours \(Art\. 23\(4\)\(a\)\)/),
      },
    ]);
  });

  it('takes roles of the day for absent at night where others are named for it', () => {
    const shifts = (night: string) =>
      `staff:\n  coverage: { mode: staffed-24x7, inHoursRoles: [lead, ciso]${night} }\n`;
    expect(said(nis2(), shifts(''))).toEqual([]);
    expect(said(nis2(), shifts(', afterHoursRoles: [lead]'))).toHaveLength(1);
    expect(said(nis2(), shifts(', afterHoursRoles: [lead, ciso]'))).toEqual([]);
  });

  it('says it once for a role, not for longer deadlines, and not where a deputy decides or nobody is there at all', () => {
    expect(said(nis2() + duty('eu-dora-major-incident', 'decisionMakerRole: ciso'), round + closed)).toHaveLength(1);
    expect(said(duty('eu-gdpr-authority', 'decisionMakerRole: ciso'), round + closed)).toEqual([]);
    const own = nis2('decisionMakerRole: ciso').replace('accountableRole: lead', 'accountableRole: ciso');
    expect(said(own.replace('deputyRole: counsel', 'deputyRole: lead'), round + closed)).toHaveLength(0);
    const office =
      'staff: { coverage: { mode: business-hours, hours: [{ days: [monday], from: "09:00", to: "17:00" }] } }\n';
    expect(said(nis2(), office + closed)).toEqual([]);
  });

  it('asks for legal where legal has a share of the time', () => {
    expect(said(nis2('timeBudget: { file: PT1H }'), round + closed)).toEqual([]);
    expect(said(nis2('timeBudget: { legal: PT1H }'), round + closed)).toMatchObject([
      { at: '/obligations/0', message: expect.stringMatching(/^"Counsel" clears the report/) },
    ]);
  });
});

describe('card-incidents-without-named-responders', () => {
  const said = (staff: string) =>
    judged('card-incidents-without-named-responders', `${obliged(duty('pci-dss-12-10'))}staff:\n${staff}`);
  const hours = 'hours: [{ days: [monday, tuesday, wednesday, thursday, friday], from: "09:00", to: "17:00" }]';

  it('wants an arrangement around the clock with names', () => {
    expect(said(`  coverage: { mode: business-hours, ${hours} }\n`)).toMatchObject([
      { severity: 'error', at: '/staff/coverage', message: expect.stringMatching(/64 hours .*12\.10\.3/) },
    ]);
    expect(said('  coverage: { mode: on-call-24x7 }\n')).toHaveLength(1);
    const tier = '  onCall: { tiers: [{ name: First, participants: { roles: [lead] }, shiftLength: P7D }] }\n';
    expect(said(`  coverage: { mode: on-call-24x7 }\n${tier}`)).toEqual([]);
    const alert = (day: string) =>
      `  coverage: { mode: business-hours, ${hours}, urgentAlert: { trigger: [A call], pagedRoles: [lead], within: PT1H, testedOn: "${day}", covers: [pci-dss-12-10] } }\n`;
    expect(said(alert('2026-11-01'))).toEqual([]);
    expect(said(alert('2026-01-01'))[0]?.message).toContain('test it every 90 days');
  });
});

describe('shortest-deadline-left-to-on-call', () => {
  const said = (clock: string, coverage: string) =>
    judged('shortest-deadline-left-to-on-call', `${obliged(duty(clock))}staff:\n  coverage: { ${coverage} }\n`);

  it('is about deadlines of two hours and less, and leaves a gap to the rule on gaps', () => {
    expect(said('sg-cybersecurity-act', 'mode: on-call-24x7')).toMatchObject([{ severity: 'warning' }]);
    expect(said('sg-cybersecurity-act', 'mode: staffed-24x7')).toEqual([]);
    expect(said('in-cert-in', 'mode: on-call-24x7')).toEqual([]);
    expect(said('cn-incident-reporting', 'mode: on-call-24x7')).toEqual([]);
    expect(
      said('sg-cybersecurity-act', 'mode: extended, hours: [{ days: [monday], from: "09:00", to: "17:00" }]'),
    ).toEqual([]);
  });
});

describe('product-team-told-too-late', () => {
  const plan = (rows: string, rest = '') =>
    `${obliged(duty('eu-cra-severe-incident'))}communication:\n  matrix: [{ severity: sev1, party: board, kind: coordination, firstNotice: PT1H, ownerRole: lead }${rows}]\n${rest}`;
  const said = (rows: string, rest = '') => judged('product-team-told-too-late', plan(rows, rest));
  const over = (within: string, rest = '') =>
    `  handOvers: [{ trigger: Build, fromRole: lead, toRole: ciso, within: ${within}${rest} }]\n`;

  it('takes a hand-over or a row to the PSIRT, within four hours', () => {
    expect(said('')).toMatchObject([{ severity: 'warning', at: '/communication/handOvers' }]);
    expect(said('', over('PT4H'))).toEqual([]);
    expect(said('', over('PT5H'))).toMatchObject([{ at: '/communication/handOvers/0/within' }]);
    expect(said('', over('PT1H', ', clocks: [eu-gdpr-authority]'))).toHaveLength(1);
    const row = ', { severity: sev1, party: psirt, kind: coordination, firstNotice: PT2H, ownerRole: lead }';
    expect(said(row, parties(party('psirt', '').replace('class: other', 'class: other, kind: psirt')))).toEqual([]);
  });
});

describe('conflicting-duties-undecided', () => {
  const makers = [
    duty('eu-cra-actively-exploited-vulnerability'),
    duty('eu-cra-severe-incident'),
    duty('cn-rmsv-vulnerability'),
  ];
  const said = (duties: string[], conflicts = '') =>
    judged('conflicting-duties-undecided', obliged(...duties).replace('kind: soc', 'kind: psirt') + conflicts);
  const entry = (between: string, rest = '') =>
    `conflicts: [{ between: [${between}], decision: Decided, decidedByRole: lead${rest} }]\n`;

  it('says of the CRA and China one thing, in a PSIRT too, and takes an entry for either clock', () => {
    expect(said(makers)).toHaveLength(1);
    expect(said(makers.slice(1))).toHaveLength(1);
    expect(said(makers, entry('eu-cra-severe-incident, cn-rmsv-vulnerability'))).toEqual([]);
    expect(said(makers.slice(0, 2))).toEqual([]);
  });

  it('wants one role that files under GDPR and DORA', () => {
    const both = [duty('eu-gdpr-authority'), duty('eu-dora-major-incident')];
    const pair = 'eu-gdpr-authority, eu-dora-major-incident';
    expect(said(both, entry(pair))).toMatchObject([{ severity: 'warning', at: '/conflicts/0' }]);
    expect(said(both, entry(pair, ', filingOwnerRole: lead'))).toEqual([]);
  });
});

describe('what is known about the clocks', () => {
  it('grows old: one hint after 180 days, if any duty may apply', () => {
    const text = obliged(duty('eu-gdpr-authority'), duty('eu-dora-major-incident'));
    expect(judged('catalog-outdated', text, '2027-05-21')).toEqual([]);
    expect(judged('catalog-outdated', text, '2027-05-22')).toMatchObject([
      {
        severity: 'info',
        at: '/obligations',
        message: expect.stringMatching(/2026-11-22, 181 days ago.* Update psirt/),
      },
    ]);
    const none = obliged('  - { clock: eu-gdpr-authority, applies: "no", why: No data }\n');
    expect(judged('catalog-outdated', none, '2028-01-01')).toEqual([]);
  });

  it('is not verified for some: one hint that names them, none for contracts', () => {
    const text = obliged(duty('kr-network-act'), duty('us-nerc-cip-008'), duty('contract-customer-notice'));
    expect(judged('unverified-figure-relied-on', text)).toMatchObject([
      { severity: 'info', message: expect.stringMatching(/"South Korea.*", "NERC.*" with counsel/) },
    ]);
    expect(judged('unverified-figure-relied-on', obliged(duty('contract-customer-notice')))).toEqual([]);
  });
});

describe('own times of the CRA', () => {
  const target = (deadline: string, within: string, from = '') =>
    `targets: [{ deadline: ${deadline}, within: ${within}${from && `, from: "${from}"`} }]`;
  const said = (clock: string, targets: string) =>
    judged('final-report-counted-from-awareness', obliged(duty(clock, targets)));

  it('run for the final report from the measure, or from the notification', () => {
    const exploited = 'eu-cra-actively-exploited-vulnerability';
    expect(said(exploited, target('final', 'P14D'))).toEqual([]);
    expect(said(exploited, target('final', 'P10D', 'aware'))[0]?.message).toMatch(
      /the day a corrective or mitigating measure is available \(Art\. 14\(2\)\(c\)\)/,
    );
    expect(said('eu-cra-severe-incident', target('final', 'P20D', 'aware'))[0]?.message).toMatch(
      /the submission of the incident notification \(Art\. 14\(4\)\(c\)\)/,
    );
    expect(said('eu-cra-severe-incident', target('early-warning', 'PT20H', 'aware'))).toEqual([]);
  });

  it('leave a reserve', () => {
    const equal = (within: string) =>
      judged('own-target-exceeds-law', obliged(duty('eu-cra-severe-incident', target('early-warning', within))));
    expect(equal('PT20H')).toEqual([]);
    expect(equal('PT24H')).toMatchObject([{ severity: 'info' }]);
    expect(equal('P1D')).toMatchObject([{ severity: 'info' }]);
    expect(equal('PT25H')).toMatchObject([{ severity: 'error' }]);
  });
});

describe('filing-deadline-unprepared', () => {
  it('says the figure of a missing deadline, in working days too', () => {
    const text = obliged(duty('br-lgpd'));
    const filing = 'policies:\n  regulatoryNotifications: [{ clock: br-lgpd, accountableRole: lead }]\n';
    expect(judged('filing-deadline-unprepared', `${text}${filing}`)).toMatchObject([
      { message: expect.stringContaining('(3 business days, Resolution CD/ANPD 15/2024 Art. 9)') },
    ]);
  });
});
