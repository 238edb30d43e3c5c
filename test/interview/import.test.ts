import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import { readInto } from '../../src/interview/import/readers.ts';
import { boxOf } from '../../src/interview/import/telling.ts';
import { assemblyOf } from '../../src/program/assembly.ts';
import { structureOf } from '../../src/program/structure.ts';

const always = () => true;

/** A draft after files were read into it, and the notes by what became of each thing. Nothing that is taken may be wrong. */
function read(files: Readonly<Record<string, string>>, draft: Record<string, unknown> = { kind: 'psirt' }) {
  const filled = structuredClone(draft);
  const notes = readInto(
    filled,
    Object.entries(files).map(([file, text]) => ({ file, text })),
    always,
  );
  const { remarks } = structureOf(assemblyOf(filled), '2026-11-22');
  expect(remarks.filter(({ rule }) => ['value-wrong', 'key-unknown'].includes(rule))).toEqual([]);
  const said = (wanted: string) =>
    notes.flatMap(({ what, file, line, path = '', says }) =>
      what === wanted ? [`${file}:${line} ${path} ${says}`] : [],
    );
  return { filled, notes, taken: said('taken'), kept: said('kept'), refused: said('refused'), left: said('left') };
}

const securityTxt = `# Tidewater
Contact: mailto:security@tidewater.example
Contact: https://tidewater.example/report
Expires: 2027-06-30T23:30:00-02:00
Encryption: openpgp4fpr:5F2DE5521C63A801AB59CCB603D49DE44B29100F
Preferred-Languages: en, de
Policy: https://tidewater.example/disclosure
Bug-Bounty: False
`;

describe('security.txt', () => {
  it('fills contacts, keys, the policy, languages and the day by UTC', () => {
    const { filled } = read({ 'security.txt': securityTxt });
    expect(filled).toMatchObject({
      resources: {
        intake: {
          channels: [
            { id: 'email', kind: 'email', address: 'security@tidewater.example', public: true },
            { name: 'tidewater.example', address: 'https://tidewater.example/report', public: true },
          ],
          keys: [{ id: 'openpgp', kind: 'openpgp', uses: ['encryption'] }],
          securityTxt: {
            contacts: ['email', 'tidewater-example'],
            expires: '2027-07-01',
            encryption: ['openpgp'],
            preferredLanguages: ['en', 'de'],
            policies: ['vulnerability-disclosure'],
            bugBounty: false,
          },
        },
      },
      policies: { policies: [{ id: 'vulnerability-disclosure', url: 'https://tidewater.example/disclosure' }] },
    });
    // What kind of page a link leads to, nobody has said.
    expect(filled).not.toHaveProperty('resources.intake.channels.1.kind');
  });

  it('reads what is signed in the clear, counts its lines, and says that the signature was not verified', () => {
    const signed = `-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n- ${securityTxt}-----BEGIN PGP SIGNATURE-----\n\nabc\n-----END PGP SIGNATURE-----\nContact: mailto:other@evil.example\n`;
    const { taken, left } = read({ 'security.txt': signed });
    expect(taken[0]).toBe('security.txt:5 resources.intake.channels email, security@tidewater.example, public');
    expect(left).toEqual(['security.txt:1  The file is signed with OpenPGP. The signature was not verified']);
    expect(taken.join()).not.toContain('evil');
  });

  it('refuses what is no valid answer with its place, and leaves what it does not know', () => {
    const text =
      'Contact: http://a.example/x\nContact: bridge\nExpires: next year\nShoe-Size: 44\nPreferred-Languages: en, klingonisch\n';
    const { filled, refused, left } = read({ 'security.txt': text });
    expect(filled).toEqual({
      kind: 'psirt',
      resources: {
        intake: {
          channels: [{ id: 'a-example', name: 'a.example', address: 'http://a.example/x', public: true }],
          securityTxt: { contacts: ['a-example'], preferredLanguages: ['en'] },
        },
      },
    });
    expect(refused[0]).toMatch(
      /^security\.txt:5 resources\.intake\.securityTxt\.preferredLanguages It must be a BCP 47/,
    );
    expect(left.map((each) => each.split(' ')[0])).toEqual(['security.txt:2', 'security.txt:3', 'security.txt:4']);
  });
});

describe('answers that are there', () => {
  const present = {
    kind: 'psirt',
    resources: {
      intake: {
        channels: [{ id: 'desk', kind: 'email', address: 'Security@Tidewater.example', encryption: 'pgp' }],
        securityTxt: { contacts: ['desk'], expires: '2026-12-31', preferredLanguages: ['fr'] },
      },
    },
  };

  it('stay, and the note says what stands there', () => {
    const { filled, kept } = read({ 'security.txt': securityTxt }, present);
    expect(filled).toMatchObject({
      resources: {
        intake: {
          channels: [{ ...present.resources.intake.channels[0], public: true }, {}],
          securityTxt: present.resources.intake.securityTxt,
        },
      },
    });
    expect(kept).toContain(
      'security.txt:4 resources.intake.securityTxt.expires the program says 2026-12-31, so 2027-07-01 was not taken',
    );
  });

  it('stay also where they were taken from another file before, and the note names it', () => {
    const { kept } = read({
      'security.txt': securityTxt,
      'old/security.txt': securityTxt.replace('2027-06-30', '2028-06-30'),
    });
    expect(kept).toEqual([
      'old/security.txt:4 resources.intake.securityTxt.expires security.txt:4 says 2027-07-01, so 2028-07-01 was not taken',
    ]);
  });

  it('are reasons, too: what was set aside for good is not taken, what is unknown is', () => {
    const aside = (because: string) => ({
      kind: 'psirt',
      resources: { unanswered: [{ field: 'intake.securityTxt', because, reason: 'no web site' }] },
    });
    const text = 'Expires: 2027-06-30T00:00:00Z\n';
    expect(read({ 'security.txt': text }, aside('not-applicable')).filled).toEqual(aside('not-applicable'));
    expect(read({ 'security.txt': text }, aside('unknown')).filled).toEqual({
      kind: 'psirt',
      resources: { intake: { securityTxt: { expires: '2027-06-30' } } },
    });
  });
});

const securityMd = `# Security Policy

## Supported Versions

| Version | Supported          |
| ------- | ------------------ |
| 5.1.x   | :white_check_mark: |
| 5.0.x   | :x:                |

## Reporting a Vulnerability

Write to <security@tidewater.example> or use
[private reporting](https://github.com/tidewater/gate/security/advisories/new);
see our [vulnerability disclosure policy](https://tidewater.example/disclosure).

Our [PGP key](https://tidewater.example/pgp.asc) has the
fingerprint 5F2D E552 1C63 A801 AB59  CCB6 03D4 9DE4 4B29 100F.

\`\`\`
curl -d mail=example@tidewater.example
\`\`\`
<!-- hidden@tidewater.example -->

## Preferred Languages

We prefer all communications to be in English.

## Thanks

Ask jane@tidewater.example.
`;

describe('SECURITY.md', () => {
  it('takes contacts where it speaks of reports, the policy, the key and languages', () => {
    const { filled, left } = read({ '.github/SECURITY.md': securityMd });
    expect(filled).toMatchObject({
      resources: {
        intake: {
          channels: [{ kind: 'email', address: 'security@tidewater.example' }, { kind: 'repository-private-report' }],
          keys: [
            {
              url: 'https://tidewater.example/pgp.asc',
              fingerprint: '5F2DE5521C63A801AB59CCB603D49DE44B29100F',
            },
          ],
        },
      },
      policies: {
        policies: [{ url: 'https://tidewater.example/disclosure' }],
        disclosure: { languages: ['en'], contact: { channels: ['email', 'repository-private-report'] } },
      },
    });
    expect(left).toEqual([
      '.github/SECURITY.md:5  supported are 5.1.x (nothing says of which of the products)',
      '.github/SECURITY.md:30  jane@tidewater.example (under "Thanks")',
    ]);
  });

  it('takes the supported versions where there is one product', () => {
    const draft = { kind: 'psirt', products: [{ id: 'gate', name: 'Gate', kind: 'software' }] };
    const { filled } = read({ 'SECURITY.md': securityMd }, draft);
    expect(filled).toMatchObject({ products: [{ support: { releases: [{ release: '5.1.x' }] } }] });
  });
});

describe('SECURITY.md in plain words', () => {
  const head = '# Security policy\n\n';
  const channelsOf = (text: string) => {
    const { filled, left } = read({ 'SECURITY.md': text });
    const { resources = {} } = filled as { resources?: { intake?: { channels?: unknown } } };
    return { channels: resources.intake?.channels, filled, left };
  };

  it('takes the link of reports and the policy, and lists every other answer with its line', () => {
    const { channels, filled, left } = channelsOf(
      `${head}## Reporting a vulnerability\n\nReport to joe@a.example or through\nhttps://a.example/report. We answer in 3 business days; see our [policy](https://a.example/policy).\n\nAfter 90 days we publish, as [our handbook](https://a.example/handbook) says.\n`,
    );
    expect(channels).toEqual([
      { id: 'email', kind: 'email', address: 'joe@a.example', public: true },
      { id: 'a-example', name: 'a.example', address: 'https://a.example/report', public: true },
    ]);
    expect(filled).toMatchObject({ policies: { policies: [{ url: 'https://a.example/policy' }] } });
    expect(left).toEqual([
      'SECURITY.md:6  3 business days (a time: nothing says for certain what it is for)',
      'SECURITY.md:8  https://a.example/handbook ("our handbook") (a link: nothing says for certain what it is)',
      'SECURITY.md:8  90 days (a time: nothing says for certain what it is for)',
    ]);
  });

  it('calls a form by that name, and takes no link under another heading, of another policy, or where not to report', () => {
    expect(
      channelsOf(`${head}## How to report\n\nUse the [report form](https://a.example/x).\n`).channels,
    ).toMatchObject([{ kind: 'form', name: 'Report form', address: 'https://a.example/x' }]);
    const several = channelsOf(
      `${head}## How to report\n\nReport in our [form](https://a.example/x) or at https://b.example/.\nPolicy: https://a.example/p\n\nPolicy: https://a.example/q\n`,
    );
    expect(several.channels).toMatchObject([{ name: 'Report form' }, { name: 'b.example' }]);
    expect(several.left).toEqual(['SECURITY.md:8  https://a.example/q (a link: nothing says for certain what it is)']);
    for (const text of [
      '## How to report\n\nDo not report at https://a.example/report.\n',
      '## How to report\n\nSee [past reports](https://a.example/reports).\n',
      '## Past reports\n\n[report form](https://a.example/x)\n',
      '## Thanks\n\nSee our [policy](https://a.example/policy).\n',
      '## How to report\n\nRead the privacy [policy](https://a.example/policy).\n',
    ]) {
      const { filled, left } = channelsOf(`${head}${text}`);
      expect(filled, text).toEqual({ kind: 'psirt' });
      expect(left, text).toHaveLength(1);
    }
  });

  it('makes the address of a person public only where it says how to report', () => {
    expect(channelsOf(`${head}Ask alistair@a.example.\n`)).toMatchObject({
      channels: undefined,
      left: [
        'SECURITY.md:3  alistair@a.example (looks like the address of a person, and no heading says how to report)',
      ],
    });
    expect(channelsOf(`${head}Ask acme-security@a.example.\n`).channels).toHaveLength(1);
    expect(channelsOf(`${head}## Reporting\n\n### Contact\n\njoe@a.example\n`).channels).toHaveLength(1);
  });
});

describe('files for machines', () => {
  const metadata = {
    canonical_url: 'https://tidewater.example/.well-known/csaf/provider-metadata.json',
    distributions: [
      { directory_url: 'https://tidewater.example/csaf/' },
      { rolie: { feeds: [{ tlp_label: 'WHITE', url: 'https://tidewater.example/csaf/feed.json' }] } },
    ],
    last_updated: '2026-10-01T08:00:00Z',
    list_on_CSAF_aggregators: true,
    metadata_version: '2.0',
    mirror_on_CSAF_aggregators: false,
    public_openpgp_keys: [
      { fingerprint: '5f2de5521c63a801ab59ccb603d49de44b29100f', url: 'https://tidewater.example/pgp.asc' },
    ],
    publisher: {
      category: 'vendor',
      name: 'Tidewater',
      namespace: 'https://tidewater.example',
      contact_details: 'security@tidewater.example',
    },
    role: 'csaf_trusted_provider',
  };

  it('takes a provider-metadata.json, with tabs too, each value with its line', () => {
    const text = JSON.stringify(metadata, undefined, '\t');
    const { filled, taken, left } = read({ 'provider-metadata.json': text });
    expect(filled).toMatchObject({
      resources: {
        publishing: {
          csaf: {
            version: '2.0',
            role: 'trusted-provider',
            canonicalUrl: metadata.canonical_url,
            publisher: { category: 'vendor', name: 'Tidewater', contact: 'email' },
            lastUpdated: '2026-10-01',
            listOnAggregators: true,
            mirrorOnAggregators: false,
            distributions: [{ directory: { url: 'https://tidewater.example/csaf/' } }, { rolie: [{ tlp: 'WHITE' }] }],
            keys: ['openpgp'],
          },
        },
      },
    });
    const line = text.split('\n').findIndex((each) => each.includes('metadata_version')) + 1;
    expect(taken[0]).toBe(`provider-metadata.json:${line} resources.publishing.csaf.version 2.0`);
    expect(left).toEqual([]);
  });

  it('takes SECURITY-INSIGHTS of both versions, and no names of people', () => {
    const one = `header:\n  schema-version: 1.0.0\nvulnerability-reporting:\n  accepts-vulnerability-reports: true\n  email-contact: security@tidewater.example\n  security-policy: https://tidewater.example/disclosure\nsecurity-contacts:\n- type: email\n  value: joe@tidewater.example\n`;
    const two = `header:\n  schema-version: 2.2.0\nproject:\n  name: Gate\n  administrators:\n  - name: Joe\n    primary: true\n  vulnerability-reporting:\n    reports-accepted: true\n    bug-bounty-program: https://hackerone.com/gate\n    contact:\n      name: Joe\n      email: security@tidewater.example\n    policy: https://tidewater.example/disclosure\n`;
    const channels = (text: string) => read({ 'SECURITY-INSIGHTS.yml': text });
    expect(channels(one).filled).toMatchObject({
      policies: {
        disclosure: { contact: { channels: ['email'] } },
        policies: [{ url: 'https://tidewater.example/disclosure' }],
      },
    });
    expect(channels(one).left.join()).toContain('joe@tidewater.example (nothing says that it takes reports)');
    const { filled, left } = channels(two);
    expect(filled).toMatchObject({
      products: [{ id: 'gate', name: 'Gate', kind: 'open-source' }],
      policies: { disclosure: { contact: { channels: ['email', 'bounty-platform'] } } },
    });
    expect(JSON.stringify(filled)).not.toContain('Joe');
    expect(left).toEqual(['SECURITY-INSIGHTS.yml:5  project/administrators (names of people)']);
  });
});

it('takes of SECURITY-INSIGHTS what an open-source project says in that file alone', () => {
  const text = `header:\n  schema-version: 2.2.0\n  last-updated: '2026-10-01'\n  last-reviewed: '2026-10-02'\n  url: https://a.example/SECURITY-INSIGHTS.yml\nproject:\n  name: Gate\n  repositories:\n  - name: gate\n    url: https://a.example/gate\n    comment: |\n      The gate\n      itself.\n  vulnerability-reporting:\n    bug-bounty-available: false\n`;
  const { filled } = read({ 'SECURITY-INSIGHTS.yml': text }, { kind: 'psirt', setting: 'open-source' });
  expect(filled).toHaveProperty('resources.publishing.securityInsights', {
    url: 'https://a.example/SECURITY-INSIGHTS.yml',
    lastUpdated: '2026-10-01',
    lastReviewed: '2026-10-02',
    project: 'Gate',
    bugBounty: false,
    repositories: [{ name: 'gate', url: 'https://a.example/gate', comment: 'The gate itself.' }],
  });
});

it('reads a description by RFC 2350, and not the names of its members', () => {
  const text = `RFC 2350 description

   1.1 Date of Last Update
   2.1 Name of the Team

1. Document Information
1.1. Date of Last Update
   2026-03-01
1.2. Distribution List
   None available.
2. Contact
2.1. Name of the Team
   Tidewater CERT
2.2. Address
   7 Quay
   20457 Hamburg
2.3. Time Zone
   CET/CEST
2.4. Telephone Number
   +49 40 555 0100
2.7. Electronic Mail Address
   <cert@tidewater.example>
2.9. Team Members
   Jane Doe
3.1. Mission Statement
   We help the harbors
   of the north.
`;
  const { filled, left } = read({ 'rfc2350.txt': text }, { kind: 'csirt' });
  expect(filled).toEqual({
    kind: 'csirt',
    team: { name: 'Tidewater CERT', address: '7 Quay\n20457 Hamburg', email: 'cert@tidewater.example' },
    resources: {
      intake: {
        channels: [
          { id: 'phone', kind: 'phone', address: '+49 40 555 0100', public: true },
          { id: 'email', kind: 'email', address: 'cert@tidewater.example', public: true },
        ],
      },
    },
    charter: { mission: 'We help the harbors of the north.' },
  });
  expect(left.join('\n')).toMatch(/last update: 2026-03-01[\s\S]*CET\/CEST[\s\S]*names of people/);
});

describe('tables', () => {
  it('make people of the team, whose roles are found by their titles or added', () => {
    const draft = { kind: 'psirt', roles: [{ id: 'psirt-lead', title: 'PSIRT lead', kind: 'lead' }] };
    const text =
      'Name;Role;E-Mail;Phone\n"Doe, Jane";PSIRT lead|Press;jane@tidewater.example;+49 40 5550100\nJoe;;joe@tidewater.example;\n';
    const { filled, left } = read({ 'team.csv': text }, draft);
    expect(filled).toMatchObject({
      roles: [{ id: 'psirt-lead' }, { id: 'press', title: 'Press' }],
      people: {
        members: [
          {
            id: 'dj',
            name: 'Doe, Jane',
            roles: ['psirt-lead', 'press'],
            contact: { email: 'jane@tidewater.example', phone: '+49 40 5550100' },
          },
        ],
      },
    });
    expect(left).toEqual(['team.csv:3  Joe (no role)']);
  });

  it('add the role of a second row to the person of the first, and nothing to one that the program has', () => {
    const text = 'name,role\nJane Doe,Lead\nJane Doe,Press\nJane Doe,Press\n';
    const { filled, kept } = read({ 'team.csv': text });
    expect(filled).toMatchObject({ people: { members: [{ name: 'Jane Doe', roles: ['lead', 'press'] }] } });
    expect(kept).toEqual([]);
    const again = read({ 'team.csv': text }, filled);
    expect(again.filled).toEqual(filled);
    expect(again.kept).toEqual([]);
    const [said] = read({ 'team.csv': 'name,role\nJane Doe,Analyst\n' }, filled).kept;
    expect(said).toBe('team.csv:2 people.members.0.roles the program says lead, press, so analyst was not taken');
  });

  it('make stakeholders, products and what a SOC watches', () => {
    const { filled } = read(
      {
        'stakeholders.csv': 'name,side,class,email\nHarbor Authority,External,customer,ops@harbor.example\n',
        'products.csv': 'product,type\nGate,Firmware\n',
        'assets.csv': 'asset\nmail.tidewater.example\nVPN\n',
      },
      { kind: 'combined' },
    );
    expect(filled).toMatchObject({
      stakeholders: {
        parties: [{ id: 'harbor-authority', side: 'external', class: 'customer', channels: [{ kind: 'mail' }] }],
      },
      products: [{ id: 'gate', name: 'Gate', kind: 'firmware' }],
      charter: { scope: { assets: ['mail.tidewater.example', 'VPN'] } },
    });
  });

  it('take nobody without a name a second time, and know a role by its id', () => {
    const people = 'role,email\nCISO,ciso@tidewater.example\nAnalyst,\nAnalyst,\n';
    const roles = [{ id: 'ciso', title: 'Chief information security officer' }];
    const { filled } = read({ 'people.csv': people }, { kind: 'psirt', roles });
    expect(filled.roles).toEqual([...roles, { id: 'analyst', title: 'Analyst' }]);
    expect(filled.people).toMatchObject({
      members: [{ roles: ['ciso'], contact: {} }, { roles: ['analyst'] }, { roles: ['analyst'] }],
    });
    const again = read({ 'people.csv': people }, filled);
    expect(again.filled).toEqual(filled);
    expect(again.taken).toEqual([]);
  });

  it('are left alone where their columns do not tell, and where the kind of team is not asked', () => {
    expect(read({ 'contacts.csv': 'a,b\n1,2\n' }).left[0]).toContain('no column says what the rows are');
    expect(read({ 'contacts.csv': '\n', 'security.txt': '' }).left).toEqual([
      'security.txt:1  the file is empty',
      'contacts.csv:1  the file is empty',
    ]);
    const { filled, left } = read({ 'assets.csv': 'asset\nVPN\n' });
    expect(filled).toEqual({ kind: 'psirt' });
    expect(left[0]).toContain('VPN (a team of the kind PSIRT is not asked for it)');
  });
});

describe('the box', () => {
  it('tells of each answer from where it was taken, and fits a terminal', () => {
    const { notes } = read({ 'security.txt': securityTxt });
    const box = boxOf(notes, new Chalk({ level: 0 }), 80);
    expect(box).toContain('│ security.txt:4  resources.intake.securityTxt.expires: 2027-07-01\n');
    expect(box.split('\n').every((line) => line === '' || /^[┌│├└]/.test(line))).toBe(true);
    expect(box.split('\n').every((line) => [...line].length <= 80)).toBe(true);
    expect(box).toMatch(/└ \d+ answers from 1 file\.\n$/);
  });
});
