import { describe, expect, it } from 'vitest';
import { documentNamed, documentsOf } from '../documents.ts';
import { example } from '../edited.ts';
import { rows } from '../views.ts';

const psirt = { schemaVersion: 1, kind: 'psirt', targetMaturity: 1 };
const text = (program: Record<string, unknown>) => documentNamed('disclosure-policy', program).text;
const names = (program: Record<string, unknown>) => documentsOf(program).map(({ name }) => name);

const channels = [
  { id: 'mail', kind: 'email', address: 'psirt@acme.example', public: true },
  { id: 'form', kind: 'form', address: 'https://acme.example/report', public: true, needsLogin: true },
  { id: 'inside', kind: 'email', address: 'inside@acme.example', public: false },
];
const withPolicy = (disclosure: Record<string, unknown>, more: Record<string, unknown> = {}) => ({
  ...psirt,
  resources: { intake: { channels, reportForm: { fields: ['product'] } } },
  policies: { disclosure, ...more },
});

describe('the public disclosure policy', () => {
  it('bears CLEAR and follows the concerns of a finder', () => {
    const headings = [...text(example('manufacturer')).matchAll(/^## (.+)$/gm)].map(([, title]) => title);
    expect(text(example('manufacturer'))).toContain('tlp: "TLP:CLEAR"');
    expect(headings).toEqual([
      'How to report a vulnerability',
      'What may be tested and reported',
      'What you can expect',
      'What is asked of you',
      'When a vulnerability becomes public',
      'Legal steps',
      'Credit',
      'Reward',
      'Your data',
      'Where this policy does not hold',
    ]);
  });

  it('names the public ways in their order, and no way that is not public', () => {
    const disclosure = { contact: { channels: ['form', 'inside', 'mail'] } };
    expect(rows('disclosure-ways', withPolicy(disclosure)).map(({ address, more }) => [address, more])).toEqual([
      ['https://acme.example/report', 'an account is needed'],
      ['psirt@acme.example', ''],
    ]);
    expect(text(withPolicy(disclosure))).not.toContain('inside@');
  });

  it('names a way without an address by its note, and none that says nowhere how it is found', () => {
    const found = { id: 'host', kind: 'repository-private-report', public: true, note: 'On the security page' };
    const lost = { ...found, id: 'lost', note: undefined };
    const program = withPolicy({ contact: { channels: ['host', 'lost'] } });
    program.resources.intake.channels = [found, lost] as never;
    expect(rows('disclosure-ways', program)).toMatchObject([{ address: '', note: 'On the security page' }]);
    expect(text(program)).toContain('1. **Private report in the code repository**. On the security page.\n');
  });

  it('tells only what is said in public, and no internal target', () => {
    const slas = [
      {
        id: 'a',
        activity: 'acknowledge',
        internal: 'P1D',
        public: 'P3D',
        publicAs: 'promise',
        startsAt: 'report-received',
      },
      { id: 'b', activity: 'triage', internal: 'P5D', startsAt: 'report-received' },
      { id: 'c', activity: 'status-update', untimed: 'periodically', note: 'When something is decided' },
      { id: 'd', activity: 'fix', internal: 'P30D', public: 'P60D', publicAs: 'target', note: 'The staff is thin' },
    ];
    const shown = rows('disclosure-times', withPolicy({}, { slas }));
    expect(shown.map(({ time, as, note }) => [time, as, note])).toEqual([
      ['within 3 days', 'promise', undefined],
      ['periodically', undefined, 'When something is decided'],
      ['within 60 days', 'target', undefined],
    ]);
    expect(text(withPolicy({ contact: { channels: ['mail'] } }, { slas }))).not.toMatch(/\b1 day|\b5 days|The staff/);
  });

  it('shows where nobody answered, and promises nothing in its place', () => {
    const bare = text(withPolicy({ contact: { channels: ['mail'] } }));
    expect(bare).toContain('## Legal steps\n\nNot said');
    expect(bare).toContain('## What may be tested and reported\n\nNot said');
    expect(bare).toContain('**\\[Gap: Times\\]**');
    expect(bare).not.toMatch(/agreement|reward|without legal steps|unnamed/i);
    const silent = bare.split('\n').filter((line) => line === 'Not said').length;
    expect(silent).toBeGreaterThan(2);
    const index = documentNamed('index', withPolicy({ contact: { channels: ['mail'] } })).text;
    expect(index.split('\n').find((line) => line.includes('(disclosure-policy.md) | How to'))).toContain(
      `; ${silent} not said |`,
    );
  });

  it('says that nothing must be signed only where somebody said so', () => {
    const said = (agreementNeeded: boolean) => text(withPolicy({ contact: { channels: ['mail'] }, agreementNeeded }));
    expect(said(false)).toContain('No agreement, such as an NDA, has to be signed');
    expect(said(true)).toContain('An agreement has to be signed before');
  });

  it('shows the edition of the register only where the policy is for everybody', () => {
    const edition = (audience: string) =>
      rows(
        'disclosure-edition',
        withPolicy(
          { policy: 'vdp' },
          { policies: [{ id: 'vdp', version: '2.0', audience, languages: ['en', 'de'], authoritativeLanguage: 'en' }] },
        ),
      );
    expect(edition('public').map(({ what, says }) => `${what}: ${says}`)).toEqual([
      'Version of the policy: 2.0',
      'Published in: English and German; the wording in English is authoritative',
    ]);
    expect(edition('organization')).toEqual([]);
  });

  it('says when a vulnerability becomes public, and what that leaves open', () => {
    const sentence = (timeline: Record<string, unknown>) =>
      rows('disclosure-timeline', withPolicy({ timeline })).map((row) => row.sentence);
    expect(
      sentence({ defaultWithin: 'P90D', statedAs: 'target', startsAt: 'confirmed', whenExploited: 'P7D' }),
    ).toEqual([
      'As a target, a vulnerability becomes public within 90 days, counted from the confirmation of the vulnerability, if nothing else is agreed. The time does not run until the vulnerability is confirmed. When it is exploited, the time is 7 days.',
    ]);
    expect(sentence({ afterFix: 'P30D', extension: { by: 'P14D', times: 1 } })).toEqual([
      'The time can be extended by 14 days, once at most. A vulnerability becomes public 30 days after a fix is out.',
    ]);
    expect(sentence({})).toEqual([]);
  });

  it('names the keys to encrypt with, and no other', () => {
    const keys = ['one', 'two'].map((id) => ({ id, kind: 'openpgp', fingerprint: `${id} fingerprint` }));
    const program = { resources: { intake: { keys } }, policies: { disclosure: { secureOptions: { keys: ['two'] } } } };
    expect(rows('disclosure-keys', program).map(({ name }) => name)).toEqual(['two fingerprint']);
  });

  it('is made for a PSIRT, and for a SOC or CSIRT only where it says something to finders', () => {
    expect(names(psirt)).toContain('disclosure-policy');
    expect(names({ ...psirt, kind: 'soc' })).not.toContain('disclosure-policy');
    expect(names({ ...psirt, kind: 'csirt' })).not.toContain('disclosure-policy');
    expect(names({ ...withPolicy({ contact: { channels: ['mail'] } }), kind: 'csirt' })).toContain('disclosure-policy');
  });
});
