import { describe, expect, it } from 'vitest';
import { openCatalogs } from '../src/catalogs.ts';
import type { DocumentHead } from '../src/document.ts';
import type { Draft } from '../src/view.ts';
import { rowsOf } from '../src/views.ts';

const roles = [
  { id: 'ceo', title: 'Chief executive officer', kind: 'executive' },
  { id: 'lead', title: 'PSIRT lead', kind: 'lead', reportsTo: 'ceo', team: 'core', heldBy: 'one-person' },
  {
    id: 'duty',
    title: 'duty contact',
    kind: 'coordinator',
    heldBy: 'rotation',
    rotation: { every: 'P7D' },
    filled: false,
  },
];

const rows = (view: string, program: object, documents: DocumentHead[] = []) =>
  rowsOf(view, { roles, ...program } as unknown as Draft, documents, openCatalogs());

const heads = (...gaps: number[]): DocumentHead[] =>
  ['index', 'charter', 'raci', 'decisions']
    .slice(0, gaps.length)
    .map((name, place) => ({ name, title: name, path: `${name}.md`, tlp: 'GREEN', about: '', gaps: gaps[place]! }));

describe('every view', () => {
  it('has no rows for an empty program', () => {
    for (const view of [
      'service-times',
      'service-counts',
      'products-in-scope',
      'products-without-scope',
      'signatories',
      'decisions-by-role',
      'raci-by-role',
      'dispute-steps',
      'business-measures',
      'commitment-counts',
      'stakeholders-inside',
      'stakeholders-outside',
      'stakeholders-without-channel',
      'stakeholder-channels',
      'stakeholder-wants',
      'sharing-limits',
      'rules-of-engagement',
      'document-totals',
      'reading-guide',
    ]) {
      expect(rowsOf(view, {}, [], openCatalogs()), view).toEqual([]);
    }
  });
});

describe('the index', () => {
  it('lists documents and totals without itself', () => {
    expect(rows('documents', {}, heads(7, 0, 2)).map(({ name, gaps }) => [name, gaps])).toEqual([
      ['charter', 'none'],
      ['raci', 2],
    ]);
    expect(rows('document-totals', {}, heads(7, 0, 0))).toEqual([
      { sentence: 'There are 2 documents, and no gap is open in them.' },
    ]);
    expect(rows('document-totals', {}, heads(7, 0, 2, 3))[0]!.sentence).toContain(
      'There are 3 documents. 2 of them have gaps, 5 gaps in all',
    );
    expect(rows('document-totals', {}, heads(7, 0, 1))[0]!.sentence).toContain('1 of them has gaps, 1 gap in all');
  });

  it('guides only to documents that are there', () => {
    expect(rows('reading-guide', {}, heads(0, 0)).map(({ document }) => document)).toEqual(['charter']);
  });
});

describe('services', () => {
  const charter = {
    services: [
      { id: '1.1', level: 'full', providerRole: 'lead', performedBy: 'core', bestEffort: true },
      { id: '2.1', level: 'full', providerRole: 'duty', slas: ['first'], note: 'By mail.' },
      { id: '4.2', level: 'partial', providerRole: 'lead' },
      { id: '1.6', level: 'not-offered' },
      { id: '5.1' },
    ],
  };
  const policies = { slas: [{ id: 'first', name: 'First answer', public: '2 business days', publicAs: 'target' }] };

  it('says times in words and leaves out what nobody answered', () => {
    expect(rows('service-times', { charter, policies })).toEqual([
      { of: '1.1', times: 'Best effort' },
      { of: '2.1', times: 'First answer: 2 business days (target). By mail.' },
      { of: '4.2', times: undefined },
      { of: '1.6', times: undefined },
    ]);
  });

  it('counts add up to the list', () => {
    expect(rows('service-counts', { charter })).toEqual([
      {
        sentence:
          'The team offers 3 services of the FIRST PSIRT Services Framework 1.1. Of the 4 listed here, 2 are offered in full, 1 is offered in part and 1 is not offered.',
      },
    ]);
  });
});

describe('scope', () => {
  const products = [
    { id: 'a', name: 'A', kind: 'firmware', ownerRole: 'ceo', securityRepRole: 'lead' },
    { id: 'b', name: 'B' },
    { id: 'c', name: 'C' },
  ];

  it('shows the products in scope and names those on neither side', () => {
    const program = { products, charter: { scope: { in: ['a'], out: [{ product: 'b' }] } } };
    expect(rows('products-in-scope', program)).toEqual([
      { product: 'A', kind: 'Firmware', owner: 'Chief executive officer', contact: 'PSIRT lead' },
    ]);
    expect(rows('products-without-scope', program)).toEqual([{ products: 'C' }]);
  });

  it('says nothing about neither side while there is no scope', () => {
    expect(rows('products-without-scope', { products })).toEqual([]);
  });
});

describe('signatories', () => {
  const program = {
    version: '1.1',
    sponsorship: { sponsorRole: 'ceo' },
    charter: { authority: { grantedByRole: 'ceo' } },
  };

  it('lists decisions, and the sponsor as outstanding until this version is decided', () => {
    const old = [{ role: 'ceo', decision: 'approved', on: '2026-01-01', version: '1.0' }];
    expect(
      rows('signatories', { ...program, approvals: old }).map(({ role, signsAs, decision, version }) => [
        role,
        signsAs,
        decision,
        version,
      ]),
    ).toEqual([
      ['Chief executive officer', 'Executive sponsor and grantor of the authority', 'Approved', '1.0'],
      ['Chief executive officer', 'Executive sponsor and grantor of the authority', 'Outstanding', '1.1'],
    ]);
    expect(rows('signatories', { ...program, approvals: [{ ...old[0], version: '1.1' }] })).toHaveLength(1);
  });
});

describe('the tables by role', () => {
  it('turns decision rights around', () => {
    const decisionRights = [
      { decision: 'set-severity', accountableRole: 'lead', deputyRole: 'ceo', consulted: ['duty'] },
      { decision: 'accept-risk', accountableRole: 'ceo', deputyRole: 'lead', condition: 'above medium' },
      { decision: 'accept-risk', accountableRole: 'lead', deputyRole: 'duty', condition: 'else' },
      { decision: 'stop-ship' },
    ];
    expect(rows('decisions-by-role', { charter: { decisionRights } })).toEqual([
      {
        role: 'PSIRT lead',
        decides: 'Set the severity; Accept a risk (else)',
        standsIn: 'Accept a risk (above medium)',
        consulted: undefined,
      },
      {
        role: 'Chief executive officer',
        decides: 'Accept a risk (above medium)',
        standsIn: 'Set the severity',
        consulted: undefined,
      },
      { role: 'Duty contact', decides: undefined, standsIn: 'Accept a risk (else)', consulted: 'Set the severity' },
    ]);
  });

  it('turns the responsibility table around', () => {
    const raci = [
      { activity: 'fix', responsible: ['duty'], accountable: 'lead', informed: ['ceo'] },
      { activity: 'triage', responsible: ['duty'], accountable: 'lead', consulted: ['ceo'] },
      { activity: 'score' },
    ];
    expect(rows('raci-by-role', { organization: { raci } })).toEqual([
      {
        role: 'PSIRT lead',
        responsible: undefined,
        accountable: 'Fix; Triage',
        consulted: undefined,
        informed: undefined,
      },
      {
        role: 'Duty contact',
        responsible: 'Fix; Triage',
        accountable: undefined,
        consulted: undefined,
        informed: undefined,
      },
      {
        role: 'Chief executive officer',
        responsible: undefined,
        accountable: undefined,
        consulted: 'Triage',
        informed: 'Fix',
      },
    ]);
  });

  it('says how each role is held', () => {
    expect(
      rows('organization-table', {}).map(({ role, team, reportsTo, held }) => [role, team, reportsTo, held]),
    ).toEqual([
      ['Chief executive officer', undefined, undefined, undefined],
      ['PSIRT lead', 'Core', 'Chief executive officer', 'One person'],
      ['Duty contact', undefined, undefined, 'Rotation; turns of 7 days; vacant today'],
    ]);
  });

  it('numbers the steps of a dispute', () => {
    const disputePath = [
      { role: 'lead', within: 'P2D' },
      { role: 'ceo', how: 'Decides' },
    ];
    expect(rows('dispute-steps', { organization: { disputePath } })).toEqual([
      { step: 1, role: 'PSIRT lead', how: undefined, within: '2 days' },
      { step: 2, role: 'Chief executive officer', how: 'Decides', within: undefined },
    ]);
  });
});

describe('sponsorship', () => {
  it('shows measures in their unit', () => {
    const kpis = [
      { id: 'a', name: 'A', unit: 'percent', target: 95, lastValue: 91.5 },
      { id: 'b', name: 'B', unit: 'hours', target: 1, lastValue: 3 },
      { id: 'c', name: 'C', unit: 'money', lastValue: 120_050, direction: 'watch-only' },
      { id: 'd', name: 'D', unit: 'count', lastValue: 4 },
    ];
    const program = {
      sponsorship: { businessMetrics: ['a', 'b', 'c', 'd'] },
      evaluation: { kpis },
      budget: { currency: 'EUR' },
    };
    expect(rows('business-measures', program).map(({ target, last }) => [target, last])).toEqual([
      ['95 %', '91.5 %'],
      ['1 hour', '3 hours'],
      ['watched only', 'EUR 1,200.50'],
      [undefined, '4'],
    ]);
  });

  it('counts commitments', () => {
    const say = (...statuses: string[]) =>
      rows('commitment-counts', { sponsorship: { commitments: statuses.map((status) => ({ status })) } })[0]!.sentence;
    expect(say('open', 'kept', 'kept')).toBe('Of 3 commitments, 2 are kept and 1 is open.');
    expect(say('in-progress')).toBe('The one commitment is in progress.');
  });
});

describe('stakeholders', () => {
  const parties = [
    {
      id: 'dev',
      name: 'Development',
      side: 'internal',
      class: 'engineering',
      relation: 'both',
      ownerRole: 'lead',
      channels: [{ kind: 'chat', address: '#psirt', secure: true, hours: 'business-hours' }],
    },
    {
      id: 'cert',
      name: 'CERT',
      side: 'external',
      class: 'national-csirt',
      alsoClasses: ['coordinator'],
      relation: 'works-with',
      ownerRole: 'lead',
      maxTlp: 'AMBER',
      legalReview: 'not-needed',
      agreement: { kind: 'statutory', reference: 'The law', expires: '2030-01-01' },
      rulesOfEngagement: { weAsk: 'Advice.' },
    },
    {
      id: 'customers',
      name: 'Customers',
      side: 'external',
      class: 'customer',
      relation: 'serves',
      ownerRole: 'lead',
      wants: [{ report: 'Yearly report', form: 'mail', cadence: 'P1Y' }],
      channels: [
        {
          kind: 'phone',
          keptIn: 'Safe',
          countries: ['DE'],
          fallback: true,
          hours: 'windows',
          windows: [
            { days: ['monday', 'tuesday', 'wednesday'], from: '09:00', to: '17:00', timezone: 'Europe/Berlin' },
          ],
        },
      ],
    },
    { id: 'media', side: 'external', class: 'media' },
  ];
  const program = { stakeholders: { parties } };

  it('knows both sides', () => {
    expect(rows('stakeholders-inside', program)).toEqual([{ stakeholder: 'Development' }]);
    expect(rows('stakeholders-outside', program)).toEqual([{ stakeholder: 'CERT' }, { stakeholder: 'Customers' }]);
  });

  it('lists channels, and who has none', () => {
    expect(rows('stakeholder-channels', program)).toEqual([
      {
        stakeholder: 'Development',
        channel: 'Chat',
        address: '#psirt',
        secure: 'yes',
        hours: 'Business hours',
        tested: undefined,
      },
      {
        stakeholder: 'Customers',
        channel: 'Phone, fallback, from Germany only',
        address: 'Kept in: Safe',
        secure: undefined,
        hours: 'Monday to Wednesday 09:00 to 17:00 (Europe/Berlin)',
        tested: undefined,
      },
    ]);
    expect(rows('stakeholders-without-channel', program)).toEqual([{ stakeholders: 'CERT' }]);
  });

  it('says limits, agreements and wishes', () => {
    expect(rows('sharing-limits', program)).toEqual([
      {
        stakeholder: 'CERT',
        limit: 'TLP:AMBER',
        agreement: 'Duty by law: The law, until 2030-01-01',
        review: 'Not needed',
      },
    ]);
    expect(rows('stakeholder-wants', program)).toEqual([
      { stakeholder: 'Customers', what: 'Yearly report', form: 'Mail', cadence: 'every year' },
    ]);
    expect(rows('rules-of-engagement', program)).toEqual([{ stakeholder: 'CERT' }]);
  });
});
