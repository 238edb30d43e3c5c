import { describe, expect, it } from 'vitest';
import { type Audience, allPresetsOf, audienceOf } from '../../src/model/audience.ts';
import { allFields } from '../../src/model/fields.ts';
import { narrowed, needsOf } from '../../src/model/needs.ts';
import { componentNames, type Schema, schemaAt, schemaOf } from '../../src/model/schemas.ts';

const psirt: Audience = audienceOf({ kind: 'psirt' });
const at = (place: string): Schema => schemaAt(place) ?? {};

/** A schema and every condition and part in it. */
function inside(schema: Schema, place: string): [string, Schema][] {
  const { properties = {}, items, allOf = [], then, else: otherwise } = schema;
  const conditions = [...allOf, then, otherwise].filter((each) => each !== undefined);
  return [
    [place, schema],
    ...conditions.flatMap((each) => inside(each, place)),
    ...Object.entries(properties).flatMap(([key, property]) => inside(property, `${place}/${key}`)),
    ...(items ? inside(items, `${place}/0`) : []),
  ];
}

const everything = ['program', ...componentNames].flatMap((name) => inside(schemaOf(name), name));

describe('what a group needs', () => {
  it('is what is required, until it is there', () => {
    const item = at('/stakeholders/absentClasses/0');
    expect(needsOf(item, {}, psirt)).toEqual([{ key: 'class' }, { key: 'reason' }]);
    expect(needsOf(item, { class: 'finder', reason: 'None.' }, psirt)).toEqual([]);
  });

  it('is what other answers ask for', () => {
    const support = at('/products/0/support');
    expect(needsOf(support, { basis: 'dates' }, psirt)).toEqual([{ key: 'end' }]);
    expect(needsOf(support, { basis: 'releases' }, psirt)).toEqual([{ key: 'rule' }]);
  });

  it('is one of several ways, each with a name', () => {
    const [need] = needsOf(at('/policies/retention/0'), { recordType: 'log' }, psirt);
    expect(need).toMatchObject({
      ways: [
        { name: 'For a time', keys: ['keepFor'], sets: {} },
        { name: 'Until an event', keys: ['keepUntil'], sets: {} },
        { name: 'For ever', keys: [], sets: { permanent: true } },
      ],
    });
    expect(needsOf(at('/policies/retention/0'), { recordType: 'log', permanent: true }, psirt)).toEqual([]);
  });

  it('is no way that is for others', () => {
    expect(needsOf(at('/charter/scope'), {}, psirt)).toEqual([{ key: 'in' }]);
    expect(needsOf(at('/charter/scope'), {}, audienceOf({ kind: 'soc' }))).toEqual([{ key: 'assets' }]);
    expect(needsOf(at('/charter/scope'), {}, audienceOf({ kind: 'combined' }))).toMatchObject([{ ways: [{}, {}] }]);
  });

  it('is what has gaps or faults inside', () => {
    const intake = at('/resources/intake');
    expect(needsOf(intake, { channels: [{ id: 'mail' }], reportForm: { fields: [] } }, psirt)).toContainEqual({
      key: 'channels',
    });
  });

  it('narrows what may be answered', () => {
    const party = at('/stakeholders/parties/0');
    expect(narrowed(party, { side: 'internal' }, 'class').enum).not.toContain('finder');
    expect(narrowed(party, { side: 'external' }, 'class').enum).toContain('finder');
    expect(narrowed(at('/resources/intake/channels/0'), { kind: 'email' }, 'address').format).toBe('email');
  });
});

describe('the schemas', () => {
  it('have a question and a name for each of several ways', () => {
    const ways = everything.filter(([, { anyOf, oneOf }]) => (anyOf ?? oneOf ?? []).length > 1);
    expect(ways.length).toBeGreaterThan(20);
    for (const [place, { anyOf, oneOf, 'x-which': which }] of ways) {
      expect(which?.question, place).toMatch(/\?$/);
      expect(which?.ways, place).toHaveLength((anyOf ?? oneOf ?? []).length);
    }
  });

  it("ask of every usual row what makes it one's own", () => {
    const silent = allFields().flatMap(({ path, schema }) =>
      path === 'roles'
        ? []
        : allPresetsOf(schema)
            .filter((row) => isSilent(schema.items ?? {}, row))
            .map((row) => [path, row]),
    );
    expect(silent).toEqual([]);
  });

  it('ask in order only for lists of references', () => {
    const ordered = everything.filter(([, schema]) => schema['x-ordered']);
    expect(ordered.map(([place]) => place)).toEqual([
      'sponsorship/escalation/0/path',
      'organization/reportingLine',
      'policies/disclosure/contact/channels',
    ]);
    for (const [place, { items }] of ordered) expect(items?.['x-ref'], place).toBeDefined();
  });

  it('let the executive stand last among the usual roles', () => {
    const { 'x-presets': own = [], 'x-presets-soc': soc = [], 'x-presets-csirt': csirt = [] } = at('/roles');
    for (const rows of [own, soc, csirt]) {
      const kinds = rows.map(({ kind }) => kind === 'executive');
      expect(kinds.at(-1)).toBe(true);
      expect(kinds.lastIndexOf(false)).toBeLessThan(kinds.indexOf(true));
    }
  });
});

/** Whether a row needs nothing, and nothing optional is asked of it either. */
function isSilent(item: Schema, row: Readonly<Record<string, unknown>>): boolean {
  const open = Object.entries(item.properties ?? {}).filter(([key]) => key !== 'id' && row[key] === undefined);
  const isAsked = open.some(([, property]) => property['x-asked'] === true);
  return !isAsked && needsOf(item, { id: 'id', ...row }, audienceOf({ kind: 'combined' })).length === 0;
}
