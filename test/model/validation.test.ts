import { describe, expect, it } from 'vitest';
import { fieldsOf } from '../../src/model/fields.ts';
import { formats } from '../../src/model/formats.ts';
import { assembledSchema, componentNames, type Schema } from '../../src/model/schemas.ts';
import { withoutWrong } from '../../src/model/valid.ts';
import { isGap, violationsOf, withoutGaps } from '../../src/model/validation.ts';

const good: Readonly<Record<string, readonly string[]>> = {
  date: ['2026-11-22', '2024-02-29', '2000-02-29'],
  duration: ['PT24H', 'P14D', 'P3M', 'P1Y', 'P2W', 'PT30M', 'P1DT12H'],
  limit: ['PT24H', '2 business days', '1 business day'],
  timezone: ['Europe/Berlin', 'UTC', 'America/Argentina/Buenos_Aires'],
  language: ['en', 'de-AT', 'zh-Hant-TW'],
  jurisdiction: ['EU', 'DE', 'US', 'GB'],
  currency: ['EUR', 'USD', 'JPY'],
  'https-link': ['https://acme.example', 'https://acme.example:8443/a?b=c#d', 'https://a.b/%C3%A9'],
  email: ['psirt@acme.example', 'a.b+c@d-e.co.uk'],
  hostname: ['acme.example', 'a-b.c.de', 'xn--mnchen-3ya.example'],
};

const bad: Readonly<Record<string, readonly string[]>> = {
  date: ['2026-02-29', '2026-13-01', '26-01-01', '2026-1-1', '2026-11-22T00:00:00Z', ' 2026-11-22', '2026-11-22\n', ''],
  duration: ['24h', 'P', 'PT', 'P1H', '-P1D', 'P1.5D', 'p1d', '1 day', 'PT24H\n', ''],
  limit: ['2 days', 'business days', '-1 business days', '2 business days\n', ''],
  timezone: ['CET', 'Berlin', 'Europe/Atlantis', 'europe/berlin', '+01:00', 'UTC\n', '../etc', ''],
  language: ['english', 'e', 'en_US', 'xx-', 'x-private', 'qqq', ''],
  jurisdiction: ['UK', 'de', 'DEU', 'Germany', 'ZZ', 'XX', 'DE\n', ''],
  currency: ['euro', 'eur', 'EURO', '€', 'XYZ', ''],
  'https-link': [
    'http://a.b',
    'javascript:alert(1)',
    'https://u:p@a.b',
    'https://u@a.b',
    'https://a',
    'https://',
    'https://a.b/ c',
  ],
  email: ['a@b', '@b.c', 'a b@c.de', 'a@b..c', 'a@-b.de', 'A <a@b.de>', 'a@b.de\n', 'mailto:a@b.de', ''],
  hostname: ['https://a.b', 'a', 'a..b', '-a.b', 'a.b/c', 'a_b.c', 'A.B', 'a.b\n', `${'a'.repeat(64)}.de`, ''],
};

describe.each(Object.entries(formats))('the format %s', (name, { test, must }) => {
  it.each(good[name]?.map((text) => [text]) ?? [])('takes %j', (text) => {
    expect(test(text)).toBe(true);
  });

  it.each(bad[name]?.map((text) => [text]) ?? [])('refuses %j', (text) => {
    expect(test(text)).toBe(false);
  });

  it('says what must stand there, and has good and bad values here', () => {
    expect(must).toMatch(/^an? /);
    expect(good[name]?.length).toBeGreaterThan(1);
    expect(bad[name]?.length).toBeGreaterThan(1);
  });

  it('is done in time with a mebibyte', () => {
    const start = performance.now();
    for (const piece of [
      'a',
      'a.',
      'a-',
      '1',
      'P1D',
      '%',
      '@',
      'a@',
      'https://',
      'https://a.',
      '/',
      ' ',
      'é',
      'A/',
      '-',
    ])
      for (const [before, after] of [
        ['', ''],
        ['a@', '!'],
        ['https://', '!'],
        ['P', '!'],
        ['A/', '!'],
      ])
        test(`${before}${piece.repeat(200_000)}${after}`);
    expect(performance.now() - start).toBeLessThan(30_000);
  });
});

describe('the length of a text', () => {
  it('is counted as the schema counts it: a shield is one character', () => {
    const mission = (text: string) => violationsOf('charter', { mission: text }).filter(({ at }) => at === '/mission');
    expect(mission(`${'x'.repeat(18)}🛡`).map(({ message }) => message)).toEqual([
      'charter.mission must have at least 20 characters; it has 19.',
    ]);
    expect(mission(`${'x'.repeat(19)}🛡`)).toEqual([]);
  });
});

describe('the schemas', () => {
  const lists: string[] = [];
  const texts: string[] = [];
  const patterns = new Set<string>();
  const walk = (schema: Schema | undefined, place: string): void => {
    if (!schema) return;
    if (schema.type === 'array' && schema.maxItems === undefined) lists.push(place);
    if (
      schema.type === 'string' &&
      schema.maxLength === undefined &&
      !schema.enum &&
      !schema.format &&
      schema.const === undefined
    )
      texts.push(place);
    if (schema.pattern) patterns.add(schema.pattern);
    for (const [key, inner] of Object.entries(schema.properties ?? {})) walk(inner, `${place}/${key}`);
    walk(schema.items, `${place}/0`);
  };
  walk(assembledSchema(), '');

  it('limit every list and every text', () => {
    expect({ lists, texts }).toEqual({ lists: [], texts: [] });
  });

  it('have patterns that no text keeps busy', () => {
    const start = performance.now();
    for (const pattern of patterns)
      for (const piece of ['a', 'a-', '1', '1.', '/', 'a/', ' ', '-', '+', '.', 'A'])
        new RegExp(pattern, 'u').test(`${piece.repeat(200_000)}!\n`);
    expect(performance.now() - start).toBeLessThan(30_000);
  });
});

describe('violationsOf', () => {
  it('tells an overlong list once, and does not compare its entries with each other', () => {
    const domains = Array.from({ length: 200_000 }, (_, index) => `d${index}.example`);
    const start = performance.now();
    const found = violationsOf('program', {
      company: { name: 'A', jurisdictions: ['DE'], sizeClass: 'small', domains },
    });
    expect(performance.now() - start).toBeLessThan(30_000);
    expect(found.filter(({ at }) => at.startsWith('/company/domains'))).toMatchObject([
      { rule: 'value-wrong', at: '/company/domains', message: expect.stringContaining('it has 200000') },
    ]);
  });

  it.each([[5], ['x'], [true], [[]], [[null]], [{ a: [] }]])('finds %j wrong in every field, in sentences', (value) => {
    for (const name of ['program', ...componentNames]) {
      const data = Object.fromEntries(fieldsOf(name).map((field) => [field.name, value]));
      for (const { message, rule } of violationsOf(name, data)) {
        expect(message).toMatch(/^["A-Za-z].*[.?]$/s);
        expect(message).not.toMatch(/undefined|\[object|NaN/);
        expect(['value-wrong', 'key-unknown', 'field-missing']).toContain(rule);
      }
    }
  });
});

describe('gaps', () => {
  it('are nothing and texts without a word', () => {
    expect([null, undefined, '', ' ', '\n\t '].every(isGap)).toBe(true);
    expect([0, false, [], {}, 'x', ' x '].some(isGap)).toBe(false);
    expect(withoutGaps({ a: ' ', b: { c: null, d: 0 }, e: [{ f: '' }] })).toEqual({ b: { d: 0 }, e: [{}] });
  });
});

describe('withoutWrong', () => {
  it('leaves out exactly what has the wrong form', () => {
    const data = {
      kind: 'psirt',
      updatedOn: '2026-13-01',
      roles: [{ id: 'a', title: 'A', kind: 'lead' }, 7, { id: 'b', title: 5, kind: 'lead' }, null],
      nothing: 1,
      charter: { mission: 'We protect our customers.', services: 'y' },
      staff: 5,
    };
    expect(withoutWrong(data)).toEqual({
      kind: 'psirt',
      roles: [
        { id: 'a', title: 'A', kind: 'lead' },
        { id: 'b', kind: 'lead' },
      ],
      charter: { mission: 'We protect our customers.' },
    });
    expect(data.roles).toHaveLength(4);
  });
});

describe('data without empty answers', () => {
  it('is the data itself where nothing is empty', () => {
    const full = { a: { b: [1, 'x', { c: false }] }, d: 0 };
    expect(withoutGaps(full)).toBe(full);
  });

  it('lacks what is empty at any depth, and leaves the rest and the given data as they are', () => {
    const given = { a: { b: [{ c: null, d: 1 }], e: ' ' }, f: undefined, g: { h: 2 } };
    const before = structuredClone(given);
    const known = withoutGaps(given);
    expect(known).toEqual({ a: { b: [{ d: 1 }] }, g: { h: 2 } });
    expect(Object.keys(known)).toEqual(['a', 'g']);
    expect(known.g).toBe(given.g);
    expect(given).toEqual(before);
  });
});
