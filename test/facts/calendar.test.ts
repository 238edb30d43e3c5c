import { describe, expect, it } from 'vitest';
import { openCatalogs } from '../../src/catalogs/catalogs.ts';
import { view } from '../../src/documents/views/calendar/calendar-dates.ts';
import { calendarOf, sayRepeats } from '../../src/facts/calendar.ts';
import type { Draft } from '../../src/model/draft.ts';
import { allFields } from '../../src/model/fields.ts';
import type { Schema } from '../../src/model/schemas.ts';

const catalogs = openCatalogs();

describe('the dates of a program', () => {
  const roles = [
    { id: 'lead', title: 'PSIRT lead' },
    { id: 'sponsor', title: 'CTO' },
  ];
  const dates = (program: object) => calendarOf({ roles, ...program }, catalogs);
  const said = (program: object) =>
    dates(program).map((date) => [date.day, date.isDue ? 'due' : 'recorded', `${date.title}: ${date.subject}`]);

  it('say what they are about and who sees to it', () => {
    const policies = { ownerRole: 'lead', policies: [{ id: 'p', title: 'Fixes', reviewBy: '2027-01-01' }] };
    expect(said({ policies })).toEqual([['2027-01-01', 'due', 'Review by: Policies · Fixes']]);
    expect(dates({ policies })[0]?.roles).toBe('PSIRT lead');
    const own = { ...policies, policies: [{ ...policies.policies[0], ownerRole: 'sponsor' }] };
    expect(dates({ policies: own })[0]?.roles).toBe('CTO');
    expect(said({ reviewBy: '2027-01-01', charter: { reviewBy: '2027-01-02' } })).toEqual([
      ['2027-01-01', 'due', 'Review by: Program'],
      ['2027-01-02', 'due', 'Review by: Charter'],
    ]);
  });

  it('call a field that is set aside by its title', () => {
    const aside = (field: string) => [{ field, because: 'undecided', decideBy: '2027-01-29', ownerRole: 'lead' }];
    const subjects = [...said({ sponsorship: { unanswered: aside('businessMetrics') }, unanswered: aside('budget') })];
    const inner = said({ resources: { unanswered: aside('intake.keys[old].expires') } });
    expect([...subjects, ...inner].map(([, , text]) => text?.split(' · ').at(-1))).toEqual([
      'Business measures',
      'Budget',
      'Expires',
    ]);
  });

  it('come again after the interval that the program names, unless it names the next day', () => {
    const briefing = { forum: 'Board', cadence: 'P3M', lastOn: '2026-11-30' };
    const counted = dates({ sponsorship: { briefing } });
    expect(counted.map(({ day, isDue }) => [day, isDue])).toEqual([
      ['2026-11-30', false],
      ['2027-02-28', true],
    ]);
    expect(sayRepeats(counted[1]!)).toBe('every 3 months, counted from 2026-11-30');
    const named = dates({ sponsorship: { briefing: { ...briefing, nextOn: '2027-01-11' } } });
    expect(named.map(({ day }) => day)).toEqual(['2026-11-30', '2027-01-11']);
    expect(said({ sponsorship: { briefing: { ...briefing, lastOn: '9999-12-31' } } })).toHaveLength(1);
  });

  it('are no longer due when the thing is done or dropped', () => {
    const improvement = { id: 'i', action: 'Mend it', due: '2027-01-01' };
    const natures = (over: object) =>
      dates({ evaluation: { improvements: [{ ...improvement, ...over }] } }).map(({ isDue }) => isDue);
    expect([natures({}), natures({ doneOn: '2026-12-01' }), natures({ droppedBecause: 'Not needed' })]).toEqual([
      [true],
      [false, false],
      [false],
    ]);
    const promised = (status: string) =>
      dates({ sponsorship: { commitments: [{ what: 'Pay', due: '2027-01-01', status }] } }).map(({ isDue }) => isDue);
    expect([promised('open'), promised('not-kept'), promised('kept'), promised('withdrawn')]).toEqual([
      [true],
      [true],
      [false],
      [false],
    ]);
  });

  it('leave out those of people, and people in the others', () => {
    const people = { members: [{ id: 'p-1', name: 'Ada Example', roles: ['lead'], since: '2026-01-01' }] };
    const staff = { training: { records: [{ training: 'tlp', person: 'p-1', on: '2026-02-01' }] } };
    expect(said({ people, staff })).toEqual([
      ['2026-02-01', 'recorded', 'Done on: Training · [Gap: tlp names nothing]'],
    ]);
  });

  it('keep their keys when a list is sorted anew, and share none when entries are alike', () => {
    const improvements = ['a', 'b', 'c'].map((id) => ({ id, action: id, due: '2027-01-01' }));
    const blockers = ['One', 'Two', 'One'].map((what) => ({ what, since: '2026-01-01' }));
    const keys = (first: object[], second: object[]) =>
      dates({ evaluation: { improvements: first }, support: { blockers: second } })
        .map(({ key }) => key)
        .sort();
    const before = keys(improvements, blockers);
    expect(keys(improvements.toReversed(), blockers.toReversed())).toEqual(before);
    expect(new Set(before).size).toBe(6);
  });
});

describe('the lines of the review calendar', () => {
  const lines = (program: object) =>
    view
      .rows(program as Draft, [], catalogs)
      .map(({ of, day, title, subject }) => [of, day, title, subject].join(' | '));

  it('hold dates that are alike together, and each name once', () => {
    const record = (training: string, role: string) => ({ training, role, on: '2026-02-01' });
    const staff = {
      training: {
        plan: [
          { id: 'tlp', topic: 'Labels' },
          { id: 'law', topic: 'Law' },
        ],
        records: [record('tlp', 'lead'), record('tlp', 'sponsor'), record('law', 'lead')],
      },
    };
    const roles = [
      { id: 'lead', title: 'Lead' },
      { id: 'sponsor', title: 'CTO' },
    ];
    expect(lines({ roles, staff })).toEqual([
      'recorded | 2026-02-01 | Done on | Training · Labels · CTO, Lead; Law · Lead',
    ]);
  });

  it('stand apart where a name holds a semicolon, another role answers or the next day is counted', () => {
    const policy = (id: string, title: string, more = {}) => ({ id, title, reviewBy: '2027-01-01', ...more });
    const roles = [{ id: 'lead', title: 'Lead' }];
    expect(
      lines({
        roles,
        policies: {
          policies: [policy('a', 'A'), policy('b', 'B; C'), policy('d', 'D', { ownerRole: 'lead' }), policy('e', 'E')],
        },
      }),
    ).toEqual([
      'due | 2027-01-01 | Review by | Policies · A, E',
      'due | 2027-01-01 | Review by | Policies · B; C',
      'due | 2027-01-01 | Review by | Policies · D',
    ]);
  });
});

describe('the date fields of the schemas', () => {
  function* objects(schema: Schema, path: string): Generator<{ path: string; fields: Record<string, Schema> }> {
    if (schema.properties) yield { path, fields: schema.properties };
    for (const [key, inner] of Object.entries(schema.properties ?? {})) yield* objects(inner, `${path}.${key}`);
    if (schema.items) yield* objects(schema.items, `${path}[]`);
  }
  const all = [
    { path: '', fields: Object.fromEntries(allFields().map(({ path, schema }) => [path, schema])) },
    ...allFields().flatMap(({ path, schema }) => [...objects(schema, path)]),
  ];
  const dates = all.flatMap(({ path, fields }) =>
    Object.entries(fields)
      .filter(([, schema]) => schema.format === 'date')
      .map(([key, schema]) => ({ place: `${path}.${key}`, name: key.split('.').at(-1) ?? '', schema, fields })),
  );

  it('are due where their name looks ahead', () => {
    const ahead = /(?:By|Until|Expires|End|endsOn|nextOn|renewalOn)$|^(?:due|expires|until|end)$/;
    const looking = dates.filter(({ place, name }) => ahead.test(name) && !place.startsWith('people.'));
    expect(looking.length).toBeGreaterThan(40);
    expect(looking.filter(({ schema }) => !schema['x-due']).map(({ place }) => place)).toEqual([]);
    const past = dates.filter(({ name }) => /^(?:last|tested|verified|done|approved|agreed|since)/.test(name));
    expect(past.filter(({ schema }) => schema['x-due']).map(({ place }) => place)).toEqual([]);
  });

  it('come again after a duration that stands beside them', () => {
    const again = dates.filter(({ schema }) => schema['x-every'] !== undefined);
    expect(again.length).toBeGreaterThan(8);
    for (const { place, schema, fields } of again)
      expect(fields[schema['x-every'] ?? '']?.format, place).toBe('duration');
  });

  it('bear no label that is narrower than the calendar, but for people', () => {
    const red = all.filter(({ fields }) => Object.values(fields).some((schema) => schema['x-tlp'] === 'RED'));
    expect(red.every(({ path }) => path.startsWith('people.'))).toBe(true);
  });
});
