import { describe, expect, it } from 'vitest';
import { openCatalogs } from '../../src/catalogs/catalogs.ts';
import { rowsOf } from '../../src/documents/rows.ts';
import type { Draft } from '../../src/model/draft.ts';
import { kindOf, kinds } from '../../src/model/schemas.ts';

const catalogs = openCatalogs();
const roles = [
  { id: 'ciso', title: 'CISO', kind: 'executive' },
  { id: 'lead', title: 'SOC lead', kind: 'lead' },
];
const rows = (view: string, program: object) =>
  rowsOf(view, { kind: 'soc', roles, ...program } as unknown as Draft, [], catalogs);
const everyDay = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

describe('full-time equivalents', () => {
  const perSeat = (weeklyHours: number, absenceRate: number) =>
    rows('full-time-per-seat', { staff: { capacity: { weeklyHours, absenceRate } } });

  it('takes 4.21 people of 40 hours for a seat around the clock without absence, 5.26 at 20 percent', () => {
    expect(perSeat(40, 0)).toEqual([{ needed: 4.21 }]);
    expect(perSeat(40, 20)).toEqual([{ needed: 5.26 }]);
    expect(perSeat(38.5, 25)).toEqual([{ needed: 5.83 }]);
    expect(rows('full-time-per-seat', { staff: { capacity: { weeklyHours: 40 } } })).toEqual([]);
  });

  const seatPlan = [
    { id: 'lead', title: 'Shift lead', mode: 'staffed-24x7', count: 1, role: 'lead' },
    {
      id: 'day',
      title: 'By day',
      mode: 'windows',
      count: 2,
      windows: [{ days: everyDay, from: '08:00', to: '20:00' }],
    },
    { id: 'night', title: 'At night', mode: 'staffed-24x7', count: 1, provider: 'mssp' },
  ];
  const parties = [{ id: 'mssp', name: 'Nightwatch', side: 'external' }];
  const staff = { seatPlan, capacity: { weeklyHours: 40, absenceRate: 20, fteAvailable: 8, externalFte: 1 } };

  it('are said for each seat by its hours and the people at once', () => {
    expect(rows('seat-plan', { staff, stakeholders: { parties } })).toMatchObject([
      { seat: 'Shift lead', role: 'SOC lead', hours: 'Around the clock', filledBy: 'Own people', needed: 5.26 },
      { seat: 'By day', people: 2, hours: 'every day 08:00 to 20:00', needed: 5.26 },
      { seat: 'At night', filledBy: 'Nightwatch', needed: 5.26 },
    ]);
  });

  it('follow the coverage where a seat does', () => {
    const seat = [{ id: 'a', title: 'A', mode: 'coverage-hours', count: 1 }];
    const hours = [{ days: everyDay.slice(0, 5), from: '09:00', to: '17:00' }];
    const needed = (coverage: object) =>
      rows('seat-plan', { staff: { ...staff, seatPlan: seat, coverage } })[0]?.needed;
    expect(needed({ mode: 'business-hours', hours })).toBe(1.25);
    expect(needed({ mode: 'staffed-24x7' })).toBe(5.26);
    expect(needed({ mode: 'business-hours' })).toBeUndefined();
  });

  it('add up over the seats of our own and are compared with the people that are there', () => {
    const sum = (changed: object) => rows('seat-sum', { staff: { ...staff, ...changed } })[0]?.sentence;
    expect(sum({})).toBe(
      'The seats that are not left to a provider take 10.52 full-time equivalents together; 9 are there, so 1.52 are missing.',
    );
    expect(sum({ capacity: { ...staff.capacity, fteAvailable: 10 } })).toMatch(
      /11 are there, which leaves 0.48 \(4.4 %\)\.$/,
    );
    expect(sum({ seatPlan: seatPlan.slice(2) })).toMatch(/^Providers fill every seat/);
    expect(sum({ capacity: {} })).toMatch(/cannot be computed/);
    expect(rows('seat-sum', { staff: {} })).toEqual([]);
  });
});

describe('the scope', () => {
  it('shows assets, products or both by the kind of team', () => {
    expect(kinds.map((kind) => rows('scope-kinds', { kind })[0])).toEqual([
      { assets: 0, products: 1, both: 0 },
      { assets: 1, products: 0, both: 0 },
      { assets: 1, products: 1, both: 1 },
      { assets: 0, products: 0, both: 0 },
    ]);
    expect(kindOf({})).toBe('psirt');
  });
});

describe('services of a SOC', () => {
  it('show their times by severity, with the names of both', () => {
    const socServices = [
      { id: 'a', kind: 'monitoring', serviceLevels: [{ severity: 'high', acknowledgeWithin: 'PT15M' }] },
      { id: 'b', kind: 'awareness' },
    ];
    const communication = { severities: [{ id: 'high', title: 'High' }] };
    expect(rows('soc-service-levels', { charter: { socServices }, communication })).toEqual([
      { of: 'a', severity: 'High', acknowledged: '15 minutes', contained: undefined },
    ]);
  });
});

describe('the model', () => {
  const means = (kind: string, model?: string) => rows('soc-model', { kind, organization: { model } });

  it('means something else for a SOC, and is left to the document for a PSIRT', () => {
    expect(means('soc', 'hybrid')).toEqual([{ means: 'own people and a provider share the work' }]);
    expect(means('psirt', 'hybrid')).toEqual([]);
    expect(means('psirt', 'managed')).toEqual([{ means: 'a provider is paid to do the work' }]);
    expect(means('soc')).toEqual([]);
  });
});

describe('intelligence', () => {
  const resources = {
    intelligenceRequirements: [
      { id: 'q1', text: 'Who?', askedByRole: 'ciso' },
      { id: 'q2', text: 'How?' },
    ],
    intelligenceSources: [{ id: 's', name: 'Source', answers: ['q1'] }],
  };

  it('joins each question with its sources and counts those without one', () => {
    expect(rows('intelligence-requirements', { resources })).toEqual([
      { question: 'Who?', askedBy: 'CISO', sources: 'Source' },
      { question: 'How?', askedBy: undefined, sources: undefined },
    ]);
    expect(rows('questions-without-source', { resources })).toEqual([
      { sentence: 'No source answers this question: “How?”.' },
    ]);
    const none = { ...resources, intelligenceSources: [] };
    expect(rows('questions-without-source', { resources: none })).toEqual([
      { sentence: 'No source answers these questions: “Who?” and “How?”.' },
    ]);
  });
});

describe('intelligence sources', () => {
  const intelligenceRequirements = [{ id: 'q', text: 'Who?' }];
  const intelligenceSources = [
    { id: 'a', name: 'Feed', kind: 'open', ownerRole: 'lead' },
    { id: 'b', name: 'Paid', kind: 'commercial', priority: 'low', answers: ['q'], budgetLine: 'intel' },
    { id: 'c', name: 'ISAC', kind: 'isac', priority: 'high', answers: ['gone'], sharingBack: true, party: 'isac' },
    { id: 'd', name: 'Peer', kind: 'peer', priority: 'medium', answers: ['q'], sharingBack: false, agreement: 'Mail' },
  ];
  const agreement = { kind: 'nda', reference: 'Contracts', expires: '2027-01-31' };
  const program = {
    resources: { intelligenceRequirements, intelligenceSources },
    stakeholders: { parties: [{ id: 'isac', name: 'Finance ISAC', agreement, legalReview: 'always' }] },
    budget: { lines: [{ id: 'intel', title: 'Intelligence feeds', amount: 100 }] },
  };

  it('come by priority, where there is something to say, with what goes back and the agreement of the source, else of its stakeholder', () => {
    expect(rows('intelligence-sources', program).map(({ source }) => source)).toEqual(['ISAC', 'Peer', 'Paid']);
    expect(rows('intelligence-sources', program)).toMatchObject([
      {
        shares: 'yes',
        party: 'Finance ISAC',
        agreement: 'NDA: Contracts, until 2027-01-31',
        review: 'Always',
      },
      { shares: 'no', agreement: 'Mail' },
      { shares: undefined, paid: 'Intelligence feeds' },
    ]);
  });

  it('that answer no question are named, once there are questions', () => {
    expect(rows('sources-without-question', program)).toEqual([
      { sentence: 'These sources answer none of the questions: ISAC and Feed.' },
    ]);
    const one = { intelligenceRequirements, intelligenceSources: intelligenceSources.slice(0, 2) };
    expect(rows('sources-without-question', { resources: one })).toEqual([
      { sentence: 'This source answers none of the questions: Feed.' },
    ]);
    expect(rows('sources-without-question', { resources: { intelligenceSources } })).toEqual([]);
  });
});

describe('contacts during an incident', () => {
  const parties = [
    { id: 'a', name: 'A', side: 'internal', class: 'it', relation: 'both', ownerRole: 'ciso', deputyRole: 'lead' },
    { id: 'b', name: 'B', side: 'external', class: 'media', relation: 'both', ownerRole: 'ciso', pocRole: 'lead' },
  ];

  it('are the point of contact, else the owner; a missing deputy is said once', () => {
    expect(rows('stakeholder-contacts', { stakeholders: { parties } })).toMatchObject([
      { stakeholder: 'A', contact: 'CISO', deputy: 'SOC lead' },
      { stakeholder: 'B', contact: 'SOC lead', deputy: undefined },
    ]);
    expect(rows('stakeholders-without-contact', { stakeholders: { parties } })).toEqual([
      { sentence: 'The point of contact has no deputy for: B.' },
    ]);
  });

  it('are shown of a PSIRT only where somebody said something about them', () => {
    expect(rows('stakeholder-contacts', { kind: 'psirt', stakeholders: { parties } })).toMatchObject([
      { stakeholder: 'B' },
    ]);
  });
});

describe('a duty', () => {
  const clock = 'eu-dora-major-incident';
  const first = catalogs.clocks.get(clock)!.deadlines[0]!;

  it('adds up its time budget', () => {
    const timeBudget = { pickUp: 'PT30M', decide: 'PT4H', legal: 'P1D', file: 'PT45M' };
    expect(rows('duty-time-budget', { obligations: [{ clock, timeBudget }] }).map(({ time }) => time)).toEqual([
      '30 minutes',
      '4 hours',
      '1 day',
      '45 minutes',
      '29 hours and 15 minutes',
    ]);
    expect(rows('duty-time-budget', { obligations: [{ clock }] })).toEqual([]);
  });

  it('shows its own times beside those of the law', () => {
    const targets = [{ deadline: first.key, within: 'PT2H' }];
    expect(rows('duty-targets', { obligations: [{ clock, targets }] })).toMatchObject([
      { of: clock, step: first.label, own: '2 hours' },
    ]);
  });

  it('says how it is prepared', () => {
    const portalAccount = { registered: true, holderRoles: ['ciso'], holders: 1, testedOn: '2026-10-01' };
    const duty = { clock, applies: 'yes', decisionMakerRole: 'ciso', portalAccount };
    expect(rows('duty-preparation', { obligations: [duty] }).map(({ says }) => says)).toEqual([
      'CISO',
      'Registered. These roles file: CISO. One person can file. Last tried on 2026-10-01.',
    ]);
  });

  it('that is coming is shown as coming, of every kind of team, and not once it is answered', () => {
    const company = { jurisdictions: ['US', 'EU', 'GB'] };
    const coming = rows('duties-coming', { company });
    expect(coming.length).toBeGreaterThan(0);
    expect(coming.every(({ state }) => /Proposed|applies (later|from)/.test(String(state)))).toBe(true);
    expect(rows('duties-coming', { company, kind: 'combined' }).length).toBeGreaterThanOrEqual(coming.length);
    const obligations = [...catalogs.clocks.keys()].map((id) => ({ clock: id, applies: 'no' }));
    expect(rows('duties-coming', { company, obligations })).toEqual([]);
  });
});
