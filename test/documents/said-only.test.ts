// What nobody said is not printed: every input is a finding of a reader who met a statement that nobody had made.
import { describe, expect, it } from 'vitest';
import { documentNamed, having } from '../documents.ts';
import { example } from '../edited.ts';

const small = example('small-vendor');
const bank = example('bank-soc');
const maker = example('manufacturer');

const nothing = undefined;
const hours = [{ days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'], from: '09:00', to: '17:00' }];

describe('a default is not printed as a fact', () => {
  it.each<[string, Record<string, unknown>, Record<string, unknown>, string, RegExp]>([
    [
      'no mandatory fields named',
      small,
      { '/resources/intake/reportForm/mandatory': nothing },
      'resources',
      /mandatory/,
    ],
    [
      'a key without an end',
      small,
      {
        '/resources/intake/keys': [
          { id: 'k', kind: 'pgp', fingerprint: 'A'.repeat(40), custodianRoles: ['psirt-lead'] },
        ],
      },
      'resources',
      /no end/,
    ],
    [
      'a channel without hours, languages and products',
      small,
      { '/resources/intake/channels/0/languages': nothing },
      'resources',
      /in the hours of the team|those of the team|\| all \|/,
    ],
    [
      'a service without a level',
      bank,
      { '/charter/socServices/0/level': nothing },
      'services',
      /\| Security monitoring[^|]*\| Full/,
    ],
    ['a provider without hours', bank, { '/organization/outsourced/0/windows': nothing }, 'organization', /Always/],
    ['a training without a rhythm', small, { '/staff/training/plan/0/cadence': nothing }, 'staff', /\| once \|/],
    [
      'a succession that was not tried',
      small,
      { '/staff/succession/0/lastExercisedOn': nothing },
      'staff',
      /never on record/,
    ],
    [
      'a tier on call without hours',
      small,
      { '/staff/onCall': { tiers: [{ name: 'First', participants: { roles: ['duty-contact'] } }] } },
      'staff',
      /all hours outside/,
    ],
    [
      'a safe harbor without an approver',
      small,
      { '/policies/disclosure/legal/approvedByRole': nothing },
      'policies',
      /do not publish/,
    ],
    [
      'one step of four',
      maker,
      { '/obligations/0/timeBudget': { decide: 'PT2H' } },
      'obligations',
      /which leaves 22 hours/,
    ],
    [
      'a public address of the charter',
      small,
      { '/charter/publication': { publicUrl: 'https://kuivatark.example/charter' } },
      'charter',
      /An edition/,
    ],
    [
      'access with a login',
      small,
      { '/policies/advisory/publication': { access: 'login', timing: 'release-cycle' } },
      'policies',
      /customers with an account|planned days/,
    ],
    [
      'a version of CVSS that was typed',
      small,
      { '/policies/severity/scheme': 'cvss-3.1', '/policies/severity/version': '3.0' },
      'policies',
      /CVSS 3\.1/,
    ],
    ['a reward that is not paid', small, { '/policies/reward': { active: false } }, 'policies', /at present/],
  ])('%s', (_what, data, changes, name, said) => {
    expect(documentNamed(name, having(data, changes)).text).not.toMatch(said);
  });

  it.each([
    [
      'extended hours and a tier without hours',
      { coverage: { mode: 'extended', hours }, onCall: { tiers: [{ name: 'First' }] } },
    ],
    [
      'sites that take turns, Monday to Friday, and a tier without hours',
      { coverage: { mode: 'follow-the-sun', hours }, onCall: { tiers: [{ name: 'First' }] } },
    ],
    ['somebody on call at any time, and no hours', { coverage: { mode: 'on-call-24x7' } }],
  ])('nobody said that somebody can be reached at any time: %s', (_what, staff) => {
    for (const name of ['coverage', 'staff']) {
      const { text } = documentNamed(
        name,
        having(small, { '/staff/coverage': staff.coverage, '/staff/onCall': staff.onCall }),
      );
      expect(text).not.toContain('somebody can be reached at any time');
    }
  });

  it('says which hours the week does not count', () => {
    const onCall = { tiers: [{ name: 'First', participants: { roles: ['duty-contact'] } }] };
    const { text } = documentNamed('coverage', having(small, { '/staff/onCall': onCall }));
    expect(text).toContain('At which hours First can be called is not said, so the week does not count it.');
    const byChannel = [{ channel: 'security-mail', aroundTheClock: true }];
    const changes = {
      '/staff/coverage/urgentAlert': nothing,
      '/staff/coverage/afterHoursRoles': nothing,
      '/staff/onCall': nothing,
    };
    for (const name of ['coverage', 'staff'])
      expect(documentNamed(name, having(small, { ...changes, '/staff/coverage/byChannel': byChannel })).text).toContain(
        'so the week does not count them.',
      );
  });

  it('says for which countries the catalog holds no duty', () => {
    const kenya = having(small, {
      '/company/jurisdictions': ['KE'],
      '/company/markets': ['KE'],
      '/obligations': [],
      '/products': [],
    });
    const { text } = documentNamed('obligations', kenya);
    expect(text).toContain('The catalog holds no duties of Kenya.');
    expect(text).not.toContain('No reporting duty was found to apply');
  });

  it('says how long after a fix a vulnerability becomes public, where no other time is set', () => {
    const after = having(small, { '/policies/disclosure/timeline': { afterFix: 'P30D' } });
    const { text } = documentNamed('policies', after);
    expect(text).toContain('A vulnerability becomes public 30 days after a fix is out.');
    expect(text).not.toMatch(/becomes public within/);
  });

  it('does not call a limited authority a full one', () => {
    const { text } = documentNamed('charter', having(small, { '/charter/authority/kind': 'limited' }));
    expect(text).toContain('**limited authority**: it orders what is listed here, and nothing else.');
  });

  it('offers no verdict on services that are planned', () => {
    const services = (small.charter as { services: object[] }).services.map((service) => ({
      ...service,
      level: 'planned',
    }));
    const { text } = documentNamed('charter', having(small, { '/charter/services': services }));
    expect(text).not.toContain('The team offers no service');
    expect(text).toMatch(/services of the FIRST PSIRT Services Framework 1\.1 that are listed here, \d+ are planned\./);
  });

  it('counts those who do the work, and prints the margin', () => {
    expect(documentNamed('staff', maker).text).toContain(
      'The 5 full-time equivalents of the core team that are filled have',
    );
    expect(documentNamed('staff', maker).text).toContain('which leaves 157.3 hours (32.3 %).');
    expect(documentNamed('staff', bank).text).toContain('7.75 are there, which leaves 0.03 (0.4 %).');
  });

  it('says that no time runs while the team has not confirmed', () => {
    const fromConfirmed = having(small, { '/policies/disclosure/timeline/startsAt': 'confirmed' });
    expect(documentNamed('policies', fromConfirmed).text).toContain(
      'The time does not run until the vulnerability is confirmed.',
    );
    expect(documentNamed('policies', small).text).not.toContain('The time does not run');
  });

  it('counts people where people are meant, and names roles as roles', () => {
    const { text } = documentNamed('support', maker);
    expect(text).toContain('a decision needs 5 people present');
    expect(text).not.toMatch(/of its \d+ members/);
  });
});
