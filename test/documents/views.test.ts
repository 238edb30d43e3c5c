import { describe, expect, it } from 'vitest';
import { openCatalogs } from '../../src/catalogs/catalogs.ts';
import type { DocumentHead } from '../../src/documents/document.ts';
import { rowsOf } from '../../src/documents/rows.ts';
import type { Draft } from '../../src/model/draft.ts';

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

  it('says what somebody signs as in words of the answers', () => {
    const approvals = [{ role: 'lead', decision: 'approved', on: '2026-01-01', version: '1.1' }];
    const charter = { amendment: { byRole: 'lead' } };
    expect(rows('signatories', { version: '1.1', charter, approvals })[0]).toMatchObject({
      signsAs: 'Role that may change the charter',
    });
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
      { id: 'a', name: 'A', unit: 'percent', direction: 'higher-is-better', target: 95, lastValue: 91.5 },
      { id: 'b', name: 'B', unit: 'hours', direction: 'lower-is-better', target: 1, lastValue: 3 },
      { id: 'c', name: 'C', unit: 'money', lastValue: 120_050, direction: 'watch-only' },
      { id: 'd', name: 'D', unit: 'count', lastValue: 4 },
      { id: 'e', name: 'E', unit: 'days', target: 5 },
    ];
    const program = {
      sponsorship: { businessMetrics: ['a', 'b', 'c', 'd', 'e'] },
      evaluation: { kpis },
      budget: { currency: 'EUR' },
    };
    expect(rows('business-measures', program).map(({ target, last }) => [target, last])).toEqual([
      ['at least 95 %', '91.5 %'],
      ['at most 1 hour', '3 hours'],
      ['only watched', 'EUR 1,200.50'],
      [undefined, '4'],
      ['5 days', undefined],
    ]);
  });

  it('leaves out the bound where a target cannot be surpassed', () => {
    const kpis = [
      { id: 'a', unit: 'percent', direction: 'higher-is-better', target: 100 },
      { id: 'b', unit: 'minutes', direction: 'lower-is-better', target: 0 },
      { id: 'c', unit: 'percent', direction: 'lower-is-better', target: 100 },
      { id: 'd', unit: 'count', direction: 'higher-is-better', target: 100 },
    ];
    const program = { sponsorship: { businessMetrics: ['a', 'b', 'c', 'd'] }, evaluation: { kpis } };
    const bare = ['100 %', '0 minutes', 'at most 100 %', 'at least 100'];
    expect(rows('business-measures', program).map(({ target }) => target)).toEqual(bare);
    expect(rows('measures', program).map(({ target }) => target)).toEqual(bare);
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
        of: 'outside',
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

describe('staff views', () => {
  const hours = [{ days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'], from: '08:00', to: '17:00' }];
  const team = { timezone: 'Europe/Berlin' };
  const staff = {
    positions: [
      { role: 'lead', fteRequired: 1, fteFunded: 1, fteFilled: 0.5, responsibilities: ['Plans', 'Leads.'] },
      {
        role: 'duty',
        fteRequired: 0.3,
        fteFunded: 0.1,
        fteFilled: 0.1,
        competencies: [{ competency: 'triage', minLevel: 2 }],
        requirements: { languages: ['de'], certifications: ['A', 'B'] },
      },
    ],
    competencies: [{ id: 'triage', name: 'Triage' }],
    coverage: { mode: 'business-hours', hours },
    productiveHoursPerFte: 1600,
  };

  it('adds positions up', () => {
    expect(rows('positions', { staff })).toEqual([
      { role: 'PSIRT lead', required: 1, funded: 1, filled: 0.5, gap: 0.5 },
      { role: 'Duty contact', required: 0.3, funded: 0.1, filled: 0.1, gap: 0.2 },
    ]);
    expect(rows('position-totals', { staff })).toEqual([
      { required: 1.3, funded: 1.1, filled: 0.6, gap: 0.7, unfunded: 0.2, vacant: 0.5 },
    ]);
    expect(rows('position-totals', { staff: { positions: [{ role: 'lead', fteRequired: 1 }] } })).toEqual([]);
  });

  it('says what positions do and ask for', () => {
    expect(rows('position-duties', { staff })).toEqual([{ role: 'PSIRT lead', duties: 'Plans. Leads.' }]);
    expect(rows('position-profile', { staff })).toMatchObject([
      { role: 'Duty contact', competencies: 'Triage (level 2)', certifications: 'A; B', languages: 'German' },
    ]);
  });

  it('finds the longest unattended gap of a week without holidays', () => {
    expect(rows('unattended-gap', { team, staff })).toEqual([
      { hours: 63, from: 'Friday 17:00', to: 'Monday 08:00', timezone: 'Europe/Berlin' },
    ]);
    const onCall = { tiers: [{ name: 'First' }] };
    expect(rows('unattended-gap', { team, staff: { ...staff, onCall } })).toMatchObject([{ hours: 63 }]);
    const extended = { ...staff, coverage: { ...staff.coverage, mode: 'extended' }, onCall };
    expect(rows('unattended-gap', { team, staff: extended })).toMatchObject([{ hours: 0 }]);
    expect(rows('unattended-gap', { team, staff: { coverage: { mode: 'business-hours' } } })).toEqual([]);
    const evenings = { tiers: [{ name: 'First', windows: [{ ...hours[0], from: '17:00', to: '08:00' }] }] };
    expect(rows('unattended-gap', { team, staff: { ...staff, onCall: evenings } })).toMatchObject([
      { hours: 48, from: 'Saturday 08:00', to: 'Monday 08:00' },
    ]);
  });

  it('shares on-call among the people who take turns', () => {
    const tiers = [
      { name: 'First', participants: { roles: ['duty'] }, people: 6, shiftLength: 'P7D', respondsWithin: 'PT30M' },
      {
        name: 'Second',
        participants: { roles: ['lead'] },
        windows: [{ days: ['saturday'], from: '20:00', to: '06:00' }],
      },
    ];
    const members = [
      { id: 'a', roles: ['lead'] },
      { id: 'b', roles: ['lead'] },
    ];
    const program = { team, staff: { ...staff, onCall: { tiers, backupRole: 'ceo' } }, people: { members } };
    expect(rows('on-call-load', program)).toMatchObject([
      {
        tier: 'First',
        who: 'Duty contact',
        people: 6,
        turn: '7 days',
        reacts: '30 minutes',
        share: '16.7 %',
        perWeek: 20.5,
      },
      { tier: 'Second', people: 2, hours: 'Saturday 20:00 to 06:00', share: '50 %', perWeek: 5, over: '25 %' },
    ]);
    expect(rows('on-call-path', program)).toMatchObject([
      { tier: 'First', next: 'Second' },
      { tier: 'Second', next: 'Chief executive officer' },
    ]);
  });

  it('counts hours of a week once, over midnight and across zones', () => {
    const window = (day: string, from: string, to: string, timezone?: string) => ({ days: [day], from, to, timezone });
    const tier = (...windows: object[]) => ({ tiers: [{ name: 'x', people: 1, windows }] });
    const hoursOf = (...windows: object[]) =>
      rows('on-call-load', { team, staff: { onCall: tier(...windows) } })[0]?.perWeek;
    expect(hoursOf(window('monday', '08:00', '12:00'), window('monday', '10:00', '13:00'))).toBe(5);
    expect(hoursOf(window('sunday', '22:00', '06:00'))).toBe(8);
    expect(hoursOf(window('monday', '09:00', '17:00'), window('monday', '09:00', '17:00', 'Europe/London'))).toBe(9);
  });

  it('compares the work with the people', () => {
    const workload = {
      reportsPerMonth: 10,
      confirmedShare: 50,
      hoursPerReport: 4,
      hoursPerConfirmed: 20,
      overheadShare: 25,
    };
    expect(rows('workload', { staff: { ...staff, workload } })).toEqual([
      { hours: 140, needed: 1.4, filled: 0.6, capacity: 60, short: 0.8 },
    ]);
    expect(rows('seats', { staff: { ...staff, seats: 2 } })).toEqual([{ seats: 2, needed: 10.95 }]);
  });

  it('names roles and never people who were trained', () => {
    const plan = [{ id: 't', topic: 'Tools' }];
    const records = [
      { training: 't', on: '2026-01-01', role: 'lead', evidence: 'A' },
      { training: 't', on: '2026-01-01', person: 'p1', evidence: 'A' },
      { training: 't', on: '2026-01-01', person: 'p2' },
    ];
    expect(rows('training-held', { staff: { training: { plan, records } } })).toEqual([
      { training: 'Tools', who: 'PSIRT lead and 2 people', on: '2026-01-01', evidence: 'A' },
    ]);
  });

  it('says what the urgent alert covers', () => {
    const urgentAlert = { covers: ['eu-cra-severe-incident', 'ack', 'embargo-leak'] };
    const policies = { slas: [{ id: 'ack', name: 'First answer' }] };
    expect(rows('alert-covers', { staff: { coverage: { urgentAlert } }, policies })).toEqual([
      { what: 'CRA: severe incident affecting product security, First answer and embargo leak' },
    ]);
  });
});

describe('budget views', () => {
  const budget = {
    currency: 'EUR',
    total: 110_000,
    lines: [
      { id: 'a', category: 'licenses', title: 'Tracker', amount: 20_000, recurring: true, ownerRole: 'lead' },
      { id: 'b', category: 'staff', title: 'Pay', amount: 60_000, positions: [{ role: 'lead', fte: 0.5 }] },
      { id: 'c', category: 'licenses', title: 'Paging', amount: 20_000, kind: 'capex' },
      { id: 'd', category: 'travel' },
    ],
  };

  it('puts lines of a category together, with subtotals', () => {
    expect(
      rows('budget-lines', { budget }).map(({ category, line, amount, subtotal }) => [
        category,
        line,
        amount,
        subtotal,
      ]),
    ).toEqual([
      ['Licenses', 'Tracker', 'EUR 200', undefined],
      ['Licenses', 'Paging', 'EUR 200', undefined],
      ['Licenses', undefined, 'EUR 400', 'yes'],
      ['Staff', 'Pay', 'EUR 600', undefined],
    ]);
    expect(rows('budget-categories', { budget })).toEqual([
      { category: 'Licenses', lines: 2, amount: 'EUR 400', share: '40 %' },
      { category: 'Staff', lines: 1, amount: 'EUR 600', share: '60 %' },
    ]);
    expect(rows('budget-notes', { budget })).toMatchObject([
      { line: 'Pay', paysFor: 'full-time equivalents: PSIRT lead 0.5' },
    ]);
  });

  it('says a difference between sum and total', () => {
    expect(rows('budget-sum', { budget })).toEqual([
      { sum: 'EUR 1,000', total: 'EUR 1,100', difference: 'EUR 100', direction: 'more', unpriced: 1 },
    ]);
    expect(rows('budget-sum', { budget: { ...budget, total: 100_000 } })).toMatchObject([{ isSame: 'yes' }]);
    expect(rows('budget-sum', { budget: { lines: [{ id: 'a', category: 'staff' }] } })).toEqual([]);
  });

  it('adds up sources, spending and what is not funded', () => {
    const sources = (...shares: number[]) => ({
      budget: { fundingSources: shares.map((sharePercent) => ({ sharePercent })) },
    });
    expect(rows('funding-sum', sources(60, 40))).toEqual([{ sum: '100 %', isWhole: 'yes' }]);
    expect(rows('funding-sum', sources(60, 30))).toEqual([{ sum: '90 %', short: '10 %' }]);
    expect(rows('contingency-share', { budget: { total: 200_00, contingency: { amount: 10_00 } } })).toEqual([
      { share: '5 %' },
    ]);
    const actuals = [
      { period: '2026-Q1', amount: 110_00, planned: 100_00 },
      { period: '2026-Q2', amount: 80_00, planned: 100_00 },
    ];
    expect(
      rows('actuals', { budget: { currency: 'EUR', actuals } }).map(({ difference, percent }) => [difference, percent]),
    ).toEqual([
      ['EUR 10 over', '+10 %'],
      ['EUR 20 under', '−20 %'],
      ['EUR 10 under', '−5 %'],
    ]);
    expect(
      rows('unfunded-sum', { budget: { currency: 'EUR', unfunded: [{ amount: 1_00 }, { amount: 2_00 }] } }),
    ).toEqual([{ sum: 'EUR 3' }]);
  });
});

describe('evaluation views', () => {
  const kpis = [
    {
      id: 'a',
      name: 'On time',
      unit: 'percent',
      direction: 'higher-is-better',
      target: 90,
      lastValue: 80,
      alertAt: 85,
      audiences: [{ role: 'ceo' }],
    },
    {
      id: 'b',
      name: 'Triage',
      unit: 'days',
      direction: 'lower-is-better',
      target: 1,
      lastValue: 1,
      history: [
        { period: '2026-Q1', value: 2, note: 'Leave' },
        { period: '2026-Q2', value: 1 },
      ],
    },
    { id: 'c', name: 'Cases', unit: 'count', direction: 'watch-only', lastValue: 7 },
    { id: 'd', name: 'Cost', unit: 'money', direction: 'lower-is-better', target: 100_00 },
  ];

  it('compares measures with their targets', () => {
    expect(rows('measures', { evaluation: { kpis }, budget: { currency: 'EUR' } })).toMatchObject([
      { of: 'a', target: 'at least 90 %', last: '80 %', verdict: 'missed, past the alert' },
      { of: 'b', target: 'at most 1 day', last: '1 day', verdict: 'met' },
      { of: 'c', target: 'only watched', last: '7' },
      { of: 'd', target: 'at most EUR 100' },
    ]);
    expect(rows('measure-verdicts', { evaluation: { kpis } })).toEqual([
      { compared: 2, met: 1, missed: 1, names: 'On time', waiting: 1 },
    ]);
    expect(rows('measure-readers', { evaluation: { kpis } })[0]).toEqual({
      of: 'a',
      readers: 'Chief executive officer',
    });
    const parties = [{ id: 'units', name: 'Cards, loans and payments' }];
    const read = [{ id: 'b', audiences: [{ role: 'ceo' }, { party: 'units' }] }];
    expect(rows('measure-readers', { evaluation: { kpis: read }, stakeholders: { parties } })[0]?.readers).toMatch(
      /; Cards, loans and payments$/,
    );
    expect(rows('measure-history', { evaluation: { kpis } })).toEqual([
      { name: 'Triage', values: '2026-Q1: 2 days; 2026-Q2: 1 day', notes: '2026-Q1: Leave' },
    ]);
  });

  it('counts answers, improvements and results', () => {
    const evaluation = {
      assessment: [
        { framework: 'sim3', answer: 'yes', evidence: 'x' },
        { framework: 'sim3', score: 2 },
      ],
      improvements: [
        { id: 'i', action: 'Do', status: 'done', effectiveOn: '2026-01-01' },
        { id: 'j', status: 'open' },
      ],
      reviews: [
        { id: 'r', kind: 'audit', lastOn: '2026-01-01', result: 'Good' },
        { id: 's', kind: 'audit' },
      ],
      exercises: [
        { id: 'e', description: 'Story' },
        { id: 'f', findings: [] },
      ],
    };
    expect(rows('assessment-sums', { evaluation })).toMatchObject([
      { items: 2, yes: 1, partly: 0, scored: 1, withEvidence: 1 },
    ]);
    expect(rows('improvement-sums', { evaluation })).toEqual([
      { all: 2, open: 1, progress: 0, done: 1, dropped: 0, effective: 1 },
    ]);
    expect(rows('improvement-effects', { evaluation })).toEqual([{ action: 'Do', on: '2026-01-01' }]);
    expect(rows('review-results', { evaluation })).toMatchObject([{ review: 'Audit of 2026-01-01', result: 'Good' }]);
    expect(rows('exercise-notes', { evaluation })).toEqual([{ of: 'e' }]);
  });
});

describe('policy and resource views', () => {
  it('writes bands with one decimal and maps levels to incidents', () => {
    const severity = {
      levels: [{ id: 'high', title: 'High', from: 7, to: 8.9 }, { id: 'own' }],
      incidentScheme: {
        levels: [{ id: 's1', title: 'Severe' }],
        mapping: [{ incidentLevel: 's1', severities: ['high'] }],
      },
    };
    expect(rows('severity-bands', { policies: { severity } })).toEqual([{ of: 'high', band: '7.0 to 8.9' }]);
    expect(rows('incident-mapping', { policies: { severity } })).toEqual([{ severities: 'High', level: 'Severe' }]);
  });

  it('says terms of policies, disclosure and advisories', () => {
    const policies = {
      policies: [
        { id: 'p', title: 'Handbook', location: 'Vault' },
        { id: 'q', title: 'Media', coveredBy: { policy: 'p', section: '8' } },
        { id: 'r', title: 'Bare' },
      ],
      disclosure: { timeline: { startsAt: 'fix-available' } },
      handling: { mistakes: 'Told' },
      advisory: {
        reviewSteps: [
          { role: 'lead', does: 'drafts' },
          { role: 'ceo', does: 'approves', within: 'P1D', silenceApproves: true },
        ],
        publication: { access: 'public', consent: [{ of: 'Finder', by: 'silence', after: '5 business days' }] },
      },
    };
    expect(rows('policy-notes', { policies })).toMatchObject([
      { policy: 'Handbook', keptIn: 'Vault' },
      { policy: 'Media', settledBy: 'Handbook, 8' },
    ]);
    expect(rows('disclosure-time', { policies })).toEqual([{ event: 'day a fix is available' }]);
    expect(rows('handling-cases', { policies })).toHaveLength(1);
    expect(rows('advisory-steps', { policies })).toMatchObject([
      { step: 1, role: 'PSIRT lead' },
      { step: 2, within: '1 day', silence: 'counts as a yes' },
    ]);
    expect(rows('advisory-terms', { policies })).toEqual([
      { what: 'Access', text: 'anybody can read them' },
      { what: 'Consent of Finder', text: 'silence counts as a yes after 5 business days' },
    ]);
  });

  it('writes out security.txt and notes on tools', () => {
    const intake = {
      channels: [
        { id: 'm', kind: 'email', address: 'psirt@x.example' },
        { id: 'p', kind: 'phone', address: '+49 30 (1) 2' },
      ],
      keys: [{ id: 'k', fingerprint: 'ABCD' }],
      securityTxt: { contacts: ['m', 'p'], expires: '2027-01-01', encryption: ['k'], bugBounty: false },
    };
    const tools = [
      { id: 'a', name: 'List', manualWay: 'By hand', successor: 'b' },
      { id: 'b', name: 'New' },
    ];
    expect(
      rows('security-txt', { team: { languages: ['en', 'de'] }, resources: { intake, tools } }).map(
        ({ field, value }) => `${field}: ${value}`,
      ),
    ).toEqual([
      'Contact: mailto:psirt@x.example',
      'Contact: tel:+49-30-1-2',
      'Expires: 2027-01-01T00:00:00Z',
      'Encryption: openpgp4fpr:ABCD',
      'Preferred-Languages: en, de',
      'Bug-Bounty: False',
    ]);
    expect(rows('tool-notes', { resources: { tools } })).toEqual([
      { name: 'List', manualWay: 'By hand', successor: 'New' },
    ]);
  });
});

describe('duty views', () => {
  const obligations = [
    { clock: 'eu-cra-severe-incident', applies: 'yes', why: 'We sell', accountableRole: 'ceo' },
    { clock: 'us-nerc-cip-008', applies: 'unclear', why: 'Asked' },
    { clock: 'uk-psti', applies: 'no', why: 'No sales' },
    { clock: 'no-such-clock', applies: 'yes', why: 'Contract' },
  ];

  it('joins obligations with the catalog', () => {
    const [cra, unknown] = rows('duties-that-apply', { obligations });
    expect(cra).toMatchObject({
      accountable: 'Chief executive officer',
      first: 'Early warning: without undue delay, at most 24 hours, counted from becoming aware',
      checked: '',
    });
    expect(unknown).toMatchObject({ duty: 'no-such-clock', why: 'Contract' });
    expect(rows('duties-that-do-not-apply', { obligations })).toHaveLength(1);
    expect(rows('catalog-day', { obligations })).toHaveLength(1);
  });

  it('sends the reader of an unverified clock to counsel', () => {
    const [duty] = rows('duties-unclear', { obligations });
    expect(duty?.first).toContain('1 hour (check with counsel)');
    expect(duty?.checked).toContain('check with counsel');
  });

  it('says what each deadline is counted from, beside the own target', () => {
    expect(
      rows('duty-deadlines', { obligations })
        .filter(({ of }) => of === 'eu-cra-severe-incident')
        .map(({ limit, counted }) => [limit, counted]),
    ).toEqual([
      ['without undue delay, at most 24 hours', 'becoming aware'],
      ['without undue delay, at most 72 hours', 'becoming aware'],
      ['1 month', 'the submission of the incident notification'],
      ['on request', undefined],
    ]);
    const regulatoryNotifications = [
      { clock: 'eu-cra-severe-incident', deadlines: [{ key: 'final', within: 'P14D', outOfHours: false }] },
    ];
    expect(rows('notification-deadlines', { policies: { regulatoryNotifications } })[2]).toMatchObject({
      label: 'Final report',
      own: '14 days',
      outOfHours: 'no',
    });
  });
});
