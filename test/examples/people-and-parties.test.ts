import { describe, expect, it } from 'vitest';
import { standsFor } from '../../src/facts/functions.ts';
import { isReachedOutOfHours } from '../../src/facts/reach.ts';
import type { Program } from '../../src/model/program.ts';
import { assessed, findingsOf } from '../assessed.ts';

const soc = `kind: soc
schemaVersion: 1
company: { name: Hill Bank, jurisdictions: [AT], sizeClass: large, sectors: [] }
team: { name: Hill SOC, timezone: Europe/Vienna, languages: [en] }
roles:
  - { id: ciso, title: Chief information security officer, kind: executive, reachable: on-call }
  - { id: manager, title: Incident manager, kind: incident-manager, team: core, reachable: on-call }
  - { id: tech, title: Technical lead, kind: technical-lead, team: core, reachable: on-call }
  - { id: counsel, title: Counsel, kind: legal, reachable: on-call }
  - { id: counsel-two, title: Second counsel, kind: legal }
  - { id: speaker, title: Speaker, kind: comms }
  - { id: hr, title: Personnel partner, kind: hr }
stakeholders:
  absentKinds: [{ kind: isac, reason: The sector has none }]
  parties:
    - { id: cloud, name: Cloud provider, side: external, class: cloud-provider, kind: cloud-provider, relation: works-with, ownerRole: manager, deputyRole: tech, maxTlp: GREEN, defaultTlp: GREEN, legalReview: first-contact, verifiedOn: 2026-10-20, channels: [{ kind: phone, keptIn: Red folder }], rulesOfEngagement: { weShare: [Indicators], weNeverShare: [Names] } }
    - { id: supervisor, name: Supervisor, side: external, class: regulator, kind: sector-regulator, relation: works-with, ownerRole: manager, deputyRole: tech, maxTlp: GREEN, defaultTlp: GREEN, legalReview: always, verifiedOn: 2026-10-20, channels: [{ kind: portal, keptIn: Red folder }], rulesOfEngagement: { weShare: [Reports], weNeverShare: [Names] } }
staff:
  positions:
    - { role: manager, fteRequired: 1, fteFunded: 1, fteFilled: 1, deputyRole: tech }
    - { role: tech, fteRequired: 1, fteFunded: 1, fteFilled: 1, deputyRole: manager }
    - { role: speaker, fteRequired: 1, fteFunded: 1, fteFilled: 1, deputyRole: hr }
communication:
  pointOfContact: { role: manager, deputyRole: tech }
  severities:
    - { id: sev1, title: SEV1, rank: 1, criteria: { functional: high }, major: true, acknowledgeWithin: PT15M, updateEvery: PT1H, servedOutOfHours: true }
    - { id: sev2, title: SEV2, rank: 2, criteria: { functional: low }, major: false, acknowledgeWithin: PT1H, updateEvery: PT4H }
  escalation:
    - { severity: sev1, steps: [{ kind: elevation, after: PT15M, toRole: ciso, fallback: phones }] }
    - { severity: sev2, steps: [{ kind: escalation, after: PT1H, toRole: tech }] }
  media: { spokespersonRole: speaker, backupRole: hr }
people:
  members:
    - { id: p1, roles: [manager] }
    - { id: p2, roles: [tech] }
    - { id: p3, roles: [counsel] }
    - { id: p4, roles: [counsel-two] }
    - { id: p5, roles: [speaker] }
    - { id: p6, roles: [hr] }
    - { id: p7, roles: [ciso] }
`;

const before = new Set(assessed(soc).findings.map(({ rule, pointer }) => `${rule} ${pointer}`));

/** The findings that a change brings, as `severity rule place`. */
function brought(...changes: [from: string, to: string][]): string[] {
  const changed = changes.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replace(from, to);
  }, soc);
  return assessed(changed)
    .findings.filter(({ rule, pointer }) => !before.has(`${rule} ${pointer}`))
    .map(({ severity, rule, pointer }) => `${severity} ${rule} ${pointer}`);
}

describe('one fault is one error', () => {
  it('legal review removed from a party outside', () => {
    expect(brought([', legalReview: first-contact', ''])).toEqual(['error field-missing /stakeholders/parties/0']);
  });

  it('deputy of the point of contact removed', () => {
    expect(brought(['{ role: manager, deputyRole: tech }', '{ role: manager }'])).toEqual([
      'error field-missing /communication/pointOfContact',
    ]);
  });

  it('deputy for a party outside removed', () => {
    expect(brought(['ownerRole: manager, deputyRole: tech, maxTlp', 'ownerRole: manager, maxTlp'])).toEqual([
      'warning outside-party-without-deputy /stakeholders/parties/0',
    ]);
  });

  it.each([
    ['several-people', 0],
    ['one-person', 1],
  ])('a party outside without a deputy, where its role is held by %s', (heldBy, count) => {
    const text = `kind: soc
roles: [{ id: lead, title: SOC manager, kind: lead, heldBy: ${heldBy} }]
stakeholders:
  parties: [{ id: press, name: Press, side: external, class: media, relation: works-with, ownerRole: lead, maxTlp: CLEAR, legalReview: always }]
`;
    expect(findingsOf('outside-party-without-deputy', text)).toHaveLength(count);
  });

  it.each(['sev1', 'sev2'])('no escalation step at %s', (severity) => {
    const step = soc.split('\n').find((line) => line.includes(`{ severity: ${severity}, steps`)) ?? '';
    expect(brought([`${step}\n`, ''])).toEqual(['error severity-without-escalation-step /communication/escalation']);
  });

  it('a role and its deputy become one person, at that person, however many places name the pair', () => {
    expect(
      brought(
        ['p1, roles: [manager]', 'p1, roles: [manager, tech]'],
        ['{ id: p2, roles: [tech] }', '{ id: p2, roles: [scribe] }'],
      ),
    ).toEqual([
      'error deputy-is-same-person /people/members/0/roles',
      'error dangling-reference /people/members/1/roles/0',
    ]);
  });

  it('a duty of a law that is still to come is not counted', () => {
    const duty = (clock: string): [string, string] => [
      'people:\n',
      `obligations: [{ clock: ${clock}, applies: "yes", why: We run a bank, accountableRole: ciso, deputyRole: hr }]\npeople:\n`,
    ];
    const one: [string, string][] = [
      ['p6, roles: [hr]', 'p6, roles: [hr, ciso]'],
      ['    - { id: p7, roles: [ciso] }\n', ''],
    ];
    const found = (clock: string) => brought(duty(clock), ...one).filter((said) => said.includes('same-person'));
    expect(found('us-circia')).toEqual([]);
    expect(found('eu-gdpr-authority')).toEqual(['error deputy-is-same-person /people/members/5/roles']);
  });

  it('a role that others hold too has a deputy in them', () => {
    expect(brought(['p1, roles: [manager]', 'p1, roles: [manager, tech]'])).toEqual([]);
  });

  it('a small organization is warned', () => {
    expect(
      brought(
        ['sizeClass: large', 'sizeClass: small'],
        ['p5, roles: [speaker]', 'p5, roles: [speaker, hr]'],
        ['    - { id: p6, roles: [hr] }\n', ''],
      ),
    ).toEqual(['warning deputy-is-same-person /people/members/4/roles']);
  });

  it('the deputy of a required role removed: only where nobody else bears the same task', () => {
    expect(brought(['fteFilled: 1, deputyRole: hr', 'fteFilled: 1'])).toEqual([]);
    expect(
      brought(
        ['    - { id: p4, roles: [counsel-two] }\n', ''],
        ['p3, roles: [counsel]', 'p3, roles: [counsel, counsel-two]'],
      ),
    ).toEqual(['error required-role-without-deputy /roles/3']);
  });

  it('an approver who is in the office only, a step that leads there at night', () => {
    expect(brought(['kind: executive, reachable: on-call', 'kind: executive, reachable: business-hours'])).toEqual([
      'error escalation-reaches-nobody-at-night /communication/escalation/0/steps/0/toRole',
    ]);
  });
});

describe('legal review', () => {
  const reviewed = (party: string) =>
    assessed(
      `kind: soc\nstakeholders:\n  parties: [{ id: x, name: X, side: external, relation: works-with, ownerRole: lead, maxTlp: CLEAR, ${party} }]`,
    ).findings.filter(({ rule }) => rule === 'legal-review-too-light').length;

  it.each([
    ['class: regulator, kind: sector-regulator, legalReview: pre-approved-template', 1],
    ['class: regulator, legalReview: pre-approved-template', 1],
    ['class: finder, kind: incident-reporter, legalReview: pre-approved-template', 0],
    ['class: finder, kind: security-researcher, legalReview: pre-approved-template', 0],
    ['class: other, kind: abuse-contact, legalReview: pre-approved-template', 0],
    ['class: finder, kind: incident-reporter, legalReview: not-needed', 1],
    ['class: cloud-provider, legalReview: first-contact', 0],
    ['class: cloud-provider, basis: mandatory, legalReview: first-contact', 1],
    ['class: cloud-provider, legalReview: not-needed', 1],
    ['class: other, kind: outside-counsel, legalReview: not-needed', 0],
    ['class: intelligence-source, kind: open-source-intelligence, legalReview: not-needed', 0],
  ])('%s: %i', (party, count) => {
    expect(reviewed(party)).toBe(count);
  });
});

describe('the function of a role', () => {
  const roles = (role: object) => [{ id: 'x', title: 'X', kind: 'other', ...role }] as Program['roles'];

  it.each([
    [{ kind: 'hr', title: 'Leitung Personal' }, 'human-resources', true],
    [{ kind: 'governance', title: 'Human resources contact' }, 'human-resources', true],
    [{ kind: 'legal', title: 'Counsel for personnel' }, 'human-resources', false],
    [{ kind: 'hr', title: 'Legal advice for personnel' }, 'legal', false],
    [{ kind: 'legal', title: 'Chief legal officer' }, 'executive', true],
    [{ kind: 'manager', title: 'Incident response manager' }, 'incident-manager', true],
    [{ kind: 'lead', title: 'SOC manager' }, 'incident-manager', false],
    [{ kind: 'engineer', title: 'Incident response technical lead' }, 'technical-lead', true],
  ] as const)('%o as %s: %s', (role, office, expected) => {
    expect(standsFor('x', office, { roles: roles(role) })).toBe(expected);
  });
});

describe('out of hours', () => {
  const roles = [{ id: 'x', title: 'X', kind: 'other' }] as Program['roles'];
  const tier = (participants: { roles?: string[]; people?: string[] }) => ({
    tiers: [{ name: 'First', participants, shiftLength: 'P7D' }],
  });

  it('is said by the role, else by coverage and on-call, else unknown', () => {
    const day = { mode: 'business-hours', inHoursRoles: ['x'] } as const;
    expect(isReachedOutOfHours('x', { roles })).toBeUndefined();
    expect(isReachedOutOfHours('x', { roles, staff: { coverage: day } })).toBeUndefined();
    expect(isReachedOutOfHours('x', { roles, staff: { coverage: day, onCall: tier({ roles: ['y'] }) } })).toBe(false);
    expect(isReachedOutOfHours('x', { roles, staff: { coverage: day, onCall: tier({ roles: ['x'] }) } })).toBe(true);
    const people = { members: [{ id: 'p', roles: ['x'] }] };
    expect(isReachedOutOfHours('x', { roles, people, staff: { coverage: day, onCall: tier({ people: ['p'] }) } })).toBe(
      true,
    );
    expect(isReachedOutOfHours('x', { roles, staff: { coverage: { ...day, mode: 'staffed-24x7' } } })).toBe(true);
    const said = [{ ...roles[0], reachable: 'business-hours' }] as Program['roles'];
    expect(isReachedOutOfHours('x', { roles: said, staff: { onCall: tier({ roles: ['x'] }) } })).toBe(false);
  });
});

describe('seats', () => {
  const found = (staff: string) =>
    findingsOf(
      'seat-plan-exceeds-capacity',
      `kind: soc\nteam: { name: SOC, timezone: Europe/Vienna, languages: [en] }\nstaff:\n${staff}`,
    ).map(({ severity, message }) => [severity, message]);
  const around = (count: number, capacity: string) =>
    found(
      `  seatPlan: [{ id: a, title: First line, mode: staffed-24x7, count: ${count} }]\n  capacity: { ${capacity} }`,
    );

  it('take 5.26 people at 40 hours and 20 % absence', () => {
    expect(around(1, 'weeklyHours: 40, absenceRate: 20, fteAvailable: 5.26')).toEqual([]);
    expect(around(1, 'weeklyHours: 40, absenceRate: 20, fteAvailable: 5.25')).toEqual([
      [
        'error',
        'The seats take 5.26 full-time people ("First line" 5.26; 40 hours a week, 20 % absence), but 5.25 are there.',
      ],
    ]);
    expect(around(2, 'weeklyHours: 40, absenceRate: 20, fteAvailable: 8, externalFte: 2')[0]?.[0]).toBe('error');
    expect(around(2, 'weeklyHours: 40, absenceRate: 20, fteAvailable: 8, externalFte: 3')).toEqual([]);
  });

  it('take five all the same where the figures say less', () => {
    expect(around(1, 'weeklyHours: 40, absenceRate: 0, fteAvailable: 4.3')).toEqual([
      ['warning', expect.stringContaining('this one has 4.3, because the figures')],
    ]);
  });

  it('of a provider are not ours', () => {
    expect(
      found(
        '  seatPlan: [{ id: a, title: Night, mode: staffed-24x7, count: 3, provider: mssp }]\n  capacity: { weeklyHours: 40, absenceRate: 20, fteAvailable: 0 }',
      ),
    ).toEqual([]);
  });
});
