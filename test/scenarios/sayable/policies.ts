// Rows about severity, handling, the support and the kinds of products, the register of policies and publication.
import type { Sayable } from './rows.ts';

export const policyRows: readonly Sayable[] = [
  {
    row: 'severity: CVSS 3.0 with its own bands, priorities, criteria by team, times for incidents',
    in: 'manufacturer',
    change: [
      ['policies.severity.scheme', 'cvss-3.0'],
      ['policies.severity.version', undefined],
      ['policies.severity.standardBands', true],
      ['policies.severity.levels[0].from', undefined],
      ['policies.severity.levels[0].to', undefined],
      ['policies.severity.levels[1].from', undefined],
      ['policies.severity.levels[1].to', undefined],
      ['policies.severity.levels[2].from', undefined],
      ['policies.severity.levels[2].to', undefined],
      ['policies.severity.levels[3].from', undefined],
      ['policies.severity.levels[3].to', undefined],
      ['policies.severity.levels[0].criteria', [{ by: 'Kernel team', text: 'Code runs without a login' }]],
      [
        'policies.severity.priorities',
        [{ title: 'P1', rank: 1, means: 'Work stops for it', severities: ['critical'] }],
      ],
      ['communication.severities[0].remedyWithin', 'P2D'],
    ],
    shown: {
      policies: [
        'CVSS 3.0',
        'The bands of scores are those of the standard',
        'set by: Kernel team',
        'Work stops for it',
      ],
      communication: ['Remedied within', '2 days'],
    },
    asked: [
      '/policies/severity/standardBands',
      '/policies/severity/levels/0/criteria/0/by',
      '/policies/severity/priorities/0/title',
      '/policies/severity/incidentScheme/levels/0/remedyWithin',
      '/communication/severities/0/remedyWithin',
    ],
  },
  {
    row: 'severity: CVSS 2.0',
    in: 'manufacturer',
    change: [
      ['policies.severity.scheme', 'cvss-2.0'],
      ['policies.severity.version', undefined],
    ],
    shown: { policies: ['CVSS 2.0'] },
  },
  {
    row: 'handling: by condition',
    in: 'manufacturer',
    change: [
      [
        'policies.handling.byCondition',
        [{ when: 'The flaw is public already', handling: 'public', does: 'Worked on in the open tracker' }],
      ],
    ],
    shown: { policies: ['The flaw is public already', 'Worked on in the open tracker'] },
    asked: ['/policies/handling/byCondition/0/when', '/policies/handling/byCondition/0/handling'],
  },
  {
    row: 'products.support: a length, what it runs from, the longer of two, several notices',
    in: 'small-vendor',
    change: [
      [
        'products[0].support',
        {
          basis: 'period',
          periods: [
            { length: 'P5Y', runsFrom: 'last-sale' },
            { length: 'P7Y', runsFrom: 'release' },
          ],
          whichever: 'longest',
          notices: [
            { before: 'P1Y', by: 'letter' },
            { before: 'P1M', by: 'mail', to: 'registered customers' },
          ],
        },
      ],
      ['policies.support.ends[0]', { product: 'desk', periods: [{ length: 'P5Y', runsFrom: 'last-sale' }] }],
      ['policies.support.notices', [{ before: 'P6M', by: 'the web site' }]],
    ],
    shown: {
      products: [
        '5 years from this event: last sale or 7 years from this event: release, whichever is longest',
        '1 year before the end, letter; 1 month before the end, mail (to registered customers)',
      ],
      policies: ['5 years from this event: last sale', 'Customers are told: 6 months before the end, the web site'],
    },
    asked: [
      '/policies/support/ends/0/periods/0/length',
      '/policies/support/ends/0/periods/0/runsFrom',
      '/products/0/support/whichever',
      '/products/0/support/notices/0/before',
      '/policies/support/notices/0/before',
    ],
  },
  {
    row: 'products.kind: images, packages, families, one rule for all',
    in: 'small-vendor',
    change: [
      ['products[+]', { id: 'image', name: 'Gateway image', kind: 'container-image' }],
      ['products[+]', { id: 'packages', name: 'All packages', kind: 'package', note: 'Every package of the registry' }],
      ['products[+]', { id: 'family', name: 'Sensors of the L line', kind: 'product-family' }],
      ['charter.scope.rules', ['All that bears our name']],
      ['charter.scope.in[+]', 'image'],
      ['charter.scope.in[+]', 'packages'],
      ['charter.scope.in[+]', 'family'],
      ['productRules', [{ support: 'The last two releases', updateMechanism: 'hosted' }]],
    ],
    shown: {
      products: [
        'Container image',
        'Package',
        'Product family',
        'Every package of the registry',
        'The last two releases',
      ],
    },
    asked: ['/productRules/0/ownerRole', '/productRules/0/support', '/productRules/0/periods/0/length'],
  },
  {
    row: 'products: an empty catalog',
    in: 'bank-soc',
    change: [['products', []]],
    shown: { products: ['None.'] },
  },
  {
    row: 'policies: published without an approval, last change, license, content',
    in: 'small-vendor',
    change: [
      [
        'policies.policies[+]',
        {
          id: 'conduct',
          type: 'code-of-conduct',
          title: 'Code of conduct',
          status: 'published',
          lastChangedOn: '2024-03-05',
          license: 'CC BY 4.0',
          says: ['We answer every mail'],
        },
      ],
      ['policies.policies[+]', { id: 'lab', type: 'lab-use', title: 'Use of the lab' }],
    ],
    shown: {
      policies: ['Published', 'Last changed on: 2024-03-05', 'CC BY 4.0', 'We answer every mail', 'Use of the lab'],
    },
    asked: ['lastChangedOn', 'license', 'says', 'status'].map((name) => `/policies/policies/0/${name}`),
  },
  {
    row: 'publication: locations, a signature, a distribution list',
    in: 'public-csirt',
    change: [
      [
        'rfc2350',
        {
          locations: ['https://acme.example/psirt'],
          signature: { note: 'Call the team back' },
          distributionList: 'The list announce',
          teamMembers: 'Three people',
          customerContact: 'By mail',
          disclaimers: 'None',
        },
      ],
    ],
    shown: { rfc2350: ['https://acme.example/psirt', 'Call the team back', 'The list announce', '**TLP:CLEAR**'] },
    asked: ['/rfc2350/locations', '/rfc2350/signature/key', '/rfc2350/distributionList'],
  },
  {
    row: 'publication: the whole record CLEAR',
    in: 'small-vendor',
    change: [
      ['status', 'published'],
      ['classification', 'CLEAR'],
    ],
    shown: {
      index: ['**TLP:CLEAR**'],
      policies: ['**TLP:CLEAR**'],
      stakeholders: ['**TLP:CLEAR**'],
      budget: ['**TLP:AMBER+STRICT**'],
    },
  },
];
