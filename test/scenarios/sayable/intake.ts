// Rows about what is not known, and about keys, ways in, the report form, turns and time zones.
import type { Sayable } from './rows.ts';

const key = 'resources.intake.keys';
const way = 'resources.intake.channels';

export const intakeRows: readonly Sayable[] = [
  {
    row: 'anything: not known, not stated, by entry and key, with the source and the day',
    in: 'small-vendor',
    change: [
      ['sponsorship.briefing.cadence', undefined],
      ['sponsorship.deputyRole', undefined],
      [
        'sponsorship.unanswered',
        [
          { field: 'briefing.cadence', because: 'not-stated', source: 'the team page', seenOn: '2026-10-02' },
          { field: 'deputyRole', because: 'unknown', source: 'the organization chart' },
        ],
      ],
      [
        'sources',
        [
          {
            name: 'Team page',
            url: 'https://acme.example/psirt',
            seenOn: '2026-10-02',
            usedFor: ['charter', 'policies.slas'],
          },
        ],
      ],
    ],
    shown: {
      sponsorship: ['Not stated in the source (in the team page, as seen on 2026-10-02)'],
      index: ['Team page', '2026-10-02', 'policies.slas'],
    },
    asked: ['/sources/0/name', '/sources/0/url', '/sources/0/seenOn', '/sources/0/usedFor'],
  },
  {
    row: 'anything: a whole component that does not apply',
    in: 'small-vendor',
    change: [
      ['budget', undefined],
      ['unanswered', [{ field: 'budget', because: 'not-applicable', reason: 'The team has no money of its own' }]],
    ],
    shown: { budget: ['The team has no money of its own'] },
  },
  {
    row: 'intake.keys: as tools print it',
    in: 'small-vendor',
    change: [
      [
        key,
        [
          {
            id: 'a',
            kind: 'openpgp',
            fingerprint: '7A41 C09E 1B2C 3D4E 5F60  7182 93A4 B5C6 D7E8 F901',
            algorithm: 'RSA',
            size: 4096,
            subject: 'Acme PSIRT',
            identities: ['psirt@acme.example', '+49 30 1234567'],
            uses: ['encryption', 'document-signing'],
          },
          {
            id: 'b',
            kind: 'openpgp',
            fingerprint: '7A:41:C0:9E:1B:2C:3D:4E:5F:60:71:82:93:A4:B5:C6:D7:E8:F9:01',
          },
          { id: 'c', kind: 'openpgp', keyId: '0xD7E8F90112345678' },
        ],
      ],
    ],
    shown: {
      resources: [
        '7A41 C09E',
        '7A:41',
        'D7E8F90112345678 (key ID only)',
        'OpenPGP key, RSA, 4096 bits (Acme PSIRT)',
        '+49 30 1234567',
        'document signing',
      ],
    },
    asked: ['keyId', 'algorithm', 'size', 'subject', 'identities', 'fingerprint'].map(
      (name) => `/resources/intake/keys/0/${name}`,
    ),
  },
  {
    row: 'channels: names, further kinds, short numbers, direction, many repositories',
    in: 'small-vendor',
    change: [
      [`${way}[0].lastUsedOn`, '2026-11-20'],
      [
        `${way}[+]`,
        {
          id: 'repositories',
          kind: 'repository-private-report',
          encryption: 'tls',
          monitoredByRole: 'psirt-lead',
          backupRole: 'cto',
          name: 'Security tab',
          addresses: ['https://code.example/a', 'https://code.example/b'],
          lastUsedOn: '2026-11-01',
        },
      ],
      [
        `${way}[+]`,
        {
          id: 'line',
          kind: 'phone',
          address: '1234',
          monitoredByRole: 'psirt-lead',
          backupRole: 'cto',
          lastUsedOn: '2026-11-02',
        },
      ],
      [
        `${way}[+]`,
        {
          id: 'news',
          kind: 'mailing-list',
          address: 'announce@acme.example',
          direction: 'out',
          publishedAt: 'https://acme.example/lists',
        },
      ],
      [
        `${way}[+]`,
        {
          id: 'fax',
          kind: 'fax',
          address: '+49 30 99',
          monitoredByRole: 'psirt-lead',
          backupRole: 'cto',
          lastUsedOn: '2026-11-02',
        },
      ],
      [
        `${way}[+]`,
        {
          id: 'tracker',
          kind: 'tracker',
          address: 'Project ACME',
          monitoredByRole: 'psirt-lead',
          backupRole: 'cto',
          lastUsedOn: '2026-11-02',
        },
      ],
      [
        `${way}[+]`,
        {
          id: 'chat',
          kind: 'chat',
          address: '#acme-security',
          monitoredByRole: 'psirt-lead',
          backupRole: 'cto',
          lastUsedOn: '2026-11-02',
        },
      ],
    ],
    shown: {
      resources: [
        'Security tab',
        'code.example/b',
        '1234',
        'Direction: Only news goes out',
        'https://acme.example/lists',
        'Fax',
        'Issue tracker',
        'Mailing list',
      ],
    },
    asked: ['name', 'addresses', 'direction', 'publishedAt', 'lastUsedOn'].map(
      (name) => `/resources/intake/channels/0/${name}`,
    ),
  },
  {
    row: 'channels of incidents: without three booleans each',
    in: 'bank-soc',
    change: [
      [
        'communication.channels[+]',
        { id: 'fax', kind: 'fax', name: 'Fax of the crisis room', lastUsedOn: '2026-05-02' },
      ],
    ],
    shown: { communication: ['Fax of the crisis room', 'Last used on: 2026-05-02'] },
    asked: ['/communication/channels/0/outOfBand', '/communication/channels/0/lastUsedOn'],
  },
  {
    row: 'reportForm: what is asked about an incident',
    in: 'small-vendor',
    change: [
      ['resources.intake.reportForm.fields', ['description', 'affected-systems', 'event', 'time-of-event', 'logs']],
      ['resources.intake.reportForm.mandatory', ['description']],
    ],
    shown: { resources: ['affected systems', 'event', 'when it happened', 'logs'] },
    asked: ['/resources/intake/reportForm/fields'],
  },
  {
    row: 'roles.rotation: by case, in turn, by whoever takes it',
    in: 'manufacturer',
    change: [
      ['roles[3].rotation', { by: 'volunteer' }],
      ['roles[3].heldBy', 'several-people'],
      ['roles[4].rotation', { by: 'round-robin' }],
      ['roles[4].heldBy', 'rotation'],
    ],
    shown: { organization: ['whoever takes a case on', 'the next case goes to the next person'] },
    asked: ['/roles/0/rotation/by', '/roles/0/rotation/order'],
  },
  {
    row: 'timezone: a fixed offset',
    in: 'small-vendor',
    change: [['team.timezone', 'GMT+05:30']],
    shown: { index: ['GMT+05:30'] },
    asked: ['/team/timezone'],
  },
];
