import { describe, expect, it } from 'vitest';
import { isComing, isInForce } from '../../src/facts/deadlines.ts';
import { countedDeadlines, hoursNeeded, sayShares } from '../../src/facts/feasibility.ts';
import { rules } from '../../src/rules/rules.ts';
import { assessed, catalogs, findingsOf, today } from '../assessed.ts';
import { header, psirt, put, temporaryFolder } from '../support.ts';

/** What some rules say about a part of a program: rule, severity, place and message of each finding. */
const judged = (names: string | readonly string[], text: string, on?: string) =>
  findingsOf(names, text.trimStart(), on).map(({ rule, severity, pointer, message }) => ({
    ...{ rule, severity, message },
    at: pointer,
  }));

const duty = (clock: string, rest = '') =>
  `  - { clock: ${clock}, applies: "yes", why: It does, accountableRole: lead, deputyRole: counsel${rest && `, ${rest}`} }\n`;
const weekdays = '[monday, tuesday, wednesday, thursday, friday]';
const allDays = '[monday, tuesday, wednesday, thursday, friday, saturday, sunday]';
// A zone that never changes its clocks, so that a weekend has 64 hours all year.
const base = 'team: { name: Acme SOC, timezone: Asia/Tokyo, languages: [en] }\n';
const office = `
  coverage:
    mode: business-hours
    hours: [{ days: ${weekdays}, from: "09:00", to: "17:00" }]
`;
const obliged = (...duties: string[]) => `obligations:\n${duties.join('')}`;

describe('the hours that a report needs', () => {
  const shares = [
    { on: 'to pick it up', hours: 1 },
    { on: 'to decide, clear and file', hours: 5 },
  ];

  it('are the gap, picking up, deciding, clearing and filing together', () => {
    expect(hoursNeeded({ gap: 64, shares })).toBe(70);
    expect(72 - hoursNeeded({ gap: 64, shares })).toBe(2);
    expect(hoursNeeded({ gap: 112, shares })).toBe(118);
    expect(hoursNeeded({ gap: 0, shares: [] })).toBe(0);
  });

  it('miss most deadlines of the catalog after a weekend, and leave GDPR two hours', () => {
    const missed = [...catalogs.clocks.values()]
      .filter((clock) => isInForce(clock, today) && clock.calendar === 'clock-hours')
      .flatMap((clock) => {
        const obligation = { clock: clock.id, applies: 'yes' as const, why: 'It does' };
        return countedDeadlines({ clock, obligation })
          .filter(({ within }) => /^PT\d+H$/.test(within) && Number(within.slice(2, -1)) < 70)
          .map(({ key }) => `${clock.id} ${key}`);
      });
    expect(missed).toContain('eu-cra-severe-incident early-warning');
    expect(missed).toContain('eu-dora-major-incident initial-cap');
    expect(missed).not.toContain('eu-gdpr-authority notification');
  });

  it('are said in words', () => {
    expect(sayShares([{ on: 'to file', hours: 0.5 }])).toBe('30 minutes to file');
    expect(sayShares(shares)).toBe('1 hour to pick it up and 5 hours to decide, clear and file');
  });
});

describe('the deadlines that count', () => {
  const keys = (id: string, targets: string[] = []) => {
    const clock = catalogs.clocks.get(id)!;
    const own = targets.map((deadline) => ({ deadline, within: 'PT1H' }));
    return countedDeadlines({ clock, obligation: { clock: id, applies: 'yes', why: 'It does', targets: own } }).map(
      ({ key }) => key,
    );
  };

  it('start with an event or a decision, the shortest first', () => {
    expect(keys('eu-cra-severe-incident')).toEqual(['early-warning', 'notification']);
    expect(keys('eu-dora-major-incident')).toEqual(['initial', 'initial-cap']);
    expect(keys('au-apra-cps230')).toEqual(['disruption', 'incident']);
    expect(keys('us-nydfs-500-17')).toEqual(['incident']);
    expect(keys('pci-dss-12-10')).toEqual([]);
  });

  it('are of alternatives the longest, or the one with an own target', () => {
    expect(keys('cn-incident-reporting')).toEqual(['others']);
    expect(keys('cn-incident-reporting', ['cii'])).toEqual(['cii']);
  });
});

describe('a deadline that cannot be met', () => {
  const both = ['unattended-gap-exceeds-deadline', 'report-takes-longer-than-deadline'];
  const budget = 'timeBudget: { pickUp: PT1H, decide: PT2H, legal: PT2H, file: PT1H }';
  const staff = (holidays = '') => `staff:${office}${holidays && `    holidays: { dates: [${holidays}] }\n`}`;
  const day = (date: string) => `{ date: "${date}" }`;
  const soc = obliged(
    duty('eu-nis2-significant-incident', budget),
    duty('eu-dora-major-incident', budget),
    duty('eu-gdpr-authority', budget),
  );

  it('is named once for each clock, with the gap in hours, the deadline and the article', () => {
    const found = judged(both, `kind: soc\n${base}${soc}${staff()}`);
    expect(found.map(({ rule, severity, at }) => [rule, severity, at])).toEqual([
      [both[0], 'error', '/staff/coverage'],
      [both[0], 'error', '/staff/coverage'],
    ]);
    expect(found[0]?.message).toMatch(
      /64 hours .*"DORA: .*" asks for .* within 24 hours \(2025\/301 Art\. 5\(1\)\(a\)/,
    );
    expect(found[1]?.message).toMatch(
      /64 hours .*"NIS2: significant incident" asks for early warning within 24 hours \(Art\. 23\(4\)\(a\)\)/,
    );
  });

  it('is the 72 hours of GDPR after a gap of 112 hours, and after one of 64 with a budget of nine', () => {
    const easter = [day('2027-03-26'), day('2027-03-29')].join(', ');
    const [late] = judged(both, `kind: soc\n${base}${obliged(duty('eu-gdpr-authority', budget))}${staff(easter)}`);
    expect(late).toMatchObject({ rule: both[0], severity: 'warning' });
    expect(late?.message).toMatch(/for 1\d\d hours .* within 72 hours \(Art\. 33\(1\), \(4\)\)/);
    const nine = 'timeBudget: { pickUp: PT1H, decide: PT4H, legal: PT3H, file: PT1H }';
    const found = judged(both, `kind: soc\n${base}${obliged(duty('eu-gdpr-authority', nine))}${staff()}`);
    expect(found).toMatchObject([{ rule: both[1], severity: 'warning', at: '/obligations/0/timeBudget' }]);
    expect(found[0]?.message).toMatch(
      /^Nobody can be reached for 64 hours \(.*\); with 1 hour to pick it up, 4 hours to decide, 3 hours for legal and 1 hour to file that makes 73 hours, but "GDPR: .*" asks for .* within 72 hours \(Art\. 33\(1\), \(4\)\)\. Shorten these times to at most 8 hours together, or close the gap: add an on-call tier/,
    );
  });

  it('is not saved by on-call around the clock while the mode says business hours', () => {
    const onCall = '  onCall: { tiers: [{ name: First, participants: { roles: [lead] }, shiftLength: P7D }] }\n';
    const found = judged(both, `kind: soc\n${base}${soc}${staff()}${onCall}`);
    expect(found).toHaveLength(2);
    expect(found[0]?.message).toMatch(/The mode is business hours; .* set it to on-call-24x7\.$/);
    const mended = `${staff()}${onCall}`.replace('business-hours', 'on-call-24x7');
    expect(judged(both, `kind: soc\n${base}${soc}${mended}`)).toEqual([]);
  });

  const night = `staff:\n  coverage: { mode: extended, hours: [{ days: ${allDays}, from: "08:00", to: "16:00" }] }\n`;
  const severities = (within: string) => `communication:
  severities:
    - { id: sev1, title: SEV1, rank: 1, criteria: { functional: high }, major: true, acknowledgeWithin: ${within}, updateEvery: PT1H }
    - { id: sev2, title: SEV2, rank: 2, criteria: { functional: low }, major: false, acknowledgeWithin: PT12H, updateEvery: P1D }
`;

  it('takes the time to acknowledge for picking up where the budget does not say', () => {
    const nis2 = obliged(duty('eu-nis2-significant-incident', 'timeBudget: { decide: PT6H }'));
    expect(judged(both, `kind: soc\n${base}${nis2}${night}${severities('PT2H')}`)).toEqual([]);
    const [found] = judged(both, `kind: soc\n${base}${nis2}${night}${severities('PT3H')}`);
    expect(found?.message).toMatch(/16 hours .* with 3 hours to pick it up and 6 hours to decide that makes 25 hours/);
    const rows =
      '  matrix: [{ severity: sev2, party: csirt, kind: notification, firstNotice: PT20H, ownerRole: lead, clocks: [eu-nis2-significant-incident] }]\n';
    const named = judged(both, `kind: soc\n${base}${nis2}${night}${severities('PT2H')}${rows}`);
    expect(named).toHaveLength(1);
    expect(named[0]?.message).toContain('12 hours to pick it up');
  });

  it('lets a tested alert stand in for the gap, with its own time', () => {
    const alert = (within: string) =>
      `staff:\n  coverage: { mode: extended, hours: [{ days: ${allDays}, from: "08:00", to: "16:00" }], urgentAlert: { trigger: [A call], pagedRoles: [lead, counsel], within: ${within}, testedOn: "2026-11-01", covers: [eu-nis2-significant-incident] } }\n`;
    const nis2 = obliged(duty('eu-nis2-significant-incident', 'timeBudget: { decide: PT20H, file: PT1H }'));
    expect(judged(both, `kind: soc\n${base}${nis2}${alert('PT2H')}`)).toEqual([]);
    expect(judged(both, `kind: soc\n${base}${nis2}${alert('PT4H')}`)).toMatchObject([
      {
        rule: both[1],
        message: expect.stringMatching(/^The time budget needs 4 hours to pick it up, .* 25 hours in all/),
      },
    ]);
  });

  it('names the other deadlines of a clock that are missed too, in one finding', () => {
    const slow = obliged(duty('eu-nis2-significant-incident', 'timeBudget: { decide: P3D, file: PT1H }'));
    const found = judged(both, `kind: soc\n${base}${slow}staff:\n  coverage: { mode: staffed-24x7 }\n`);
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toMatch(/within 24 hours .*, and for incident notification within 72 hours \(Art\. 23/);
  });

  it('counts from a classification only what follows it', () => {
    const round = 'staff:\n  coverage: { mode: staffed-24x7 }\n';
    const dora = (times: string) => `kind: soc\n${base}${obliged(duty('eu-dora-major-incident', times))}${round}`;
    expect(judged(both, dora('timeBudget: { decide: PT10H, legal: PT2H, file: PT1H }'))).toEqual([]);
    expect(judged(both, dora('timeBudget: { decide: PT10H, legal: PT4H, file: PT1H }'))[0]?.message).toMatch(
      /4 hours for legal and 1 hour to file, 5 hours in all, but "DORA: .*within 4 hours/,
    );
  });

  it('is not looked for where nothing but the gap is known', () => {
    expect(judged(both, `kind: soc\n${base}${obliged(duty('eu-nis2-significant-incident'))}${night}`)).toEqual([]);
  });
});

describe('coming law', () => {
  const coming = [...catalogs.clocks.values()].filter((clock) => isComing(clock, today)).map(({ id }) => id);
  const rest =
    'portalAccount: { registered: false }, targets: [{ deadline: final-incident, within: P9M }, { deadline: final-vulnerability, within: P9M, from: aware }], timeBudget: { decide: P90D }';

  it.each(['psirt', 'soc', 'combined'])('answered with yes adds no finding of any rule to a %s', (kind) => {
    expect(coming.length).toBeGreaterThan(4);
    const text = (obligations: string) => `kind: ${kind}
${base}company: { name: Acme, jurisdictions: [EU, GB, US, IN], sectors: [energy, open-source], sizeClass: large }
roles: [{ id: lead, title: Lead, kind: lead, filled: true }, { id: counsel, title: Counsel, kind: legal, filled: true }]
products: [{ id: box, name: Box, kind: open-source, ownerRole: lead, securityRepRole: lead, support: { basis: open-ended, reason: Not set } }]
${obligations}staff:${office}
stakeholders: { parties: [{ id: board, name: Board, side: internal, class: board, relation: both, ownerRole: lead }], matrix: [{ event: sla-missed, audience: [board], senderRole: lead, within: P9D }] }
policies: { regulatoryNotifications: [{ clock: eu-gdpr-authority, accountableRole: lead }], embargo: { defaultLength: P9D }, thirdParty: { clauses: [{ topic: contact }] }, support: { ends: [{ product: box, rule: None }], afterEnd: { reports: assessed, cveIds: assigned }, updatesFree: false, updatesKept: P1D } }
resources: { tools: [{ id: list, name: List, capabilities: [case-tracking], status: in-use }] }
charter: { decisionRights: [{ decision: declare-incident, accountableRole: lead, deputyRole: counsel, maxDelay: P9D, outOfHours: true }] }
communication:
  matrix: [{ severity: sev1, party: board, kind: coordination, firstNotice: P9D, ownerRole: lead }]
  reportingWays: [{ id: form, for: [users], kind: form, anonymous: true, address: intranet }]
`;
    const duties = coming.map((id) => duty(id, rest).replace('deputyRole: counsel', 'deputyRole: lead'));
    const [before, after] = [assessed(text('obligations: []\n')), assessed(text(obliged(...duties)))];
    const open = after.notChecked.map(({ rule }) => rule);
    const readers = rules.filter(({ reads }) => (reads as readonly string[]).includes('obligations'));
    expect(readers.filter(({ name }) => open.includes(name))).toEqual([]);
    const said = ({ findings }: typeof before) => findings.map(({ rule, message }) => `${rule}: ${message}`).sort();
    expect(said(after)).toEqual(said(before));
    expect(after.findings.filter(({ rule }) => rule === 'duty-unanswered').length).toBeGreaterThan(0);
    for (const { message } of after.findings)
      for (const id of coming) expect(message).not.toContain(`Add ${id} to obligations`);
  });

  it('answered with unclear needs no date yet', () => {
    const bill = `kind: soc\nobligations: [{ clock: uk-cyber-security-resilience-bill, applies: unclear, why: A bill }]\n`;
    expect(judged('unclear-duty-without-date', bill)).toEqual([]);
  });

  it('fails once it applies', () => {
    const steward = `${base}${obliged(duty('eu-cra-open-source-steward'))}staff:${office}`;
    expect(judged('unattended-gap-exceeds-deadline', steward, '2027-12-10')).toEqual([]);
    expect(judged('unattended-gap-exceeds-deadline', steward, '2027-12-11')).toHaveLength(1);
  });
});

describe('a duty that nobody answered', () => {
  const asked = async (obligations: string) => {
    const folder = temporaryFolder();
    const text = header
      .replace('jurisdictions: [ DE ]', 'jurisdictions: [ CH ], sectors: [ manufacturing ], markets: [ EU ]')
      .replace('obligations: []', `obligations: ${obligations}`)
      .replace(
        'kind: device',
        'kind: firmware, ownerRole: lead, securityRepRole: lead, support: { basis: open-ended, reason: Not set }',
      );
    put(folder, { 'psirt.yaml': text });
    const { reports } = JSON.parse((await psirt(folder, ['check', '--today', today, '--format', 'json'])).out);
    const [{ findings, notChecked }] = reports;
    expect(notChecked.filter(({ rule }: { rule: string }) => rule === 'duty-unanswered')).toEqual([]);
    return findings
      .filter(({ rule }: { rule: string }) => rule === 'duty-unanswered')
      .map(({ message }: { message: string }) => message) as string[];
  };
  const no = (clock: string) => `{ clock: ${clock}, applies: "no", why: Counsel says so }`;
  const others = ['eu-cra-actively-exploited-vulnerability', 'eu-cra-severe-incident', 'ch-fadp'];
  const gdpr = ['eu-gdpr-authority', 'eu-gdpr-data-subjects', 'eu-gdpr-processor'];

  it('is asked for with its name and why it may apply; an answer silences it', async () => {
    const all = await asked('[]');
    expect(all).toHaveLength(6);
    expect(all.find((message) => message.includes(others[0]!))).toBe(
      'Does "CRA: actively exploited vulnerability in a product" apply to you? It may, because the organization serves the market EU, and the team looks after products with digital elements. Add eu-cra-actively-exploited-vulnerability to obligations with yes, no or unclear, and the reason.',
    );
    const left = await asked(`[${others.map(no).join(', ')}]`);
    expect(left.map((message) => gdpr.find((id) => message.includes(`Add ${id} `))).sort()).toEqual(gdpr);
    expect(await asked(`[${[...others, ...gdpr].map(no).join(', ')}]`)).toEqual([]);
  });

  it('is asked for all the same while a product has gaps', () => {
    const text =
      'kind: psirt\ncompany: { name: Acme, jurisdictions: [DE], sizeClass: large }\nproducts: [{ id: box, name: Box }]\nobligations: []\n';
    expect(assessed(text).findings.filter(({ rule }) => rule === 'duty-unanswered').length).toBeGreaterThan(2);
  });

  it('is not looked for while the list itself is missing, which is said already', () => {
    const text = 'kind: soc\ncompany: { name: Acme, jurisdictions: [DE], sectors: [banking], sizeClass: large }\n';
    const { findings, notChecked } = assessed(text);
    expect(findings.filter(({ rule }) => rule === 'duty-unanswered')).toEqual([]);
    expect(notChecked.find(({ rule }) => rule === 'duty-unanswered')?.because).toBe('obligations is missing');
  });
});
