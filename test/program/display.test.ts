import { describe, expect, it } from 'vitest';
import type { Schema } from '../../src/model/schemas.ts';
import { display, joinWords, type Names, sayMoney, sayWindow } from '../../src/program/display.ts';
import { namesOf } from '../../src/program/names.ts';

const names: Names = {
  currency: 'EUR',
  nameOf: (list, id) => ({ roles: { lead: 'PSIRT *lead*' } })[list]?.[id as 'lead'],
};

describe('display', () => {
  it.each<[unknown, Schema | undefined, string]>([
    ['plain', { type: 'string' }, 'plain'],
    ['a | <b>', { type: 'string' }, 'a \\| &lt;b&gt;'],
    ['lead', { 'x-ref': 'roles' }, 'PSIRT \\*lead\\*'],
    ['no-such-role', { 'x-ref': 'roles' }, '\\[Gap: no-such-role names nothing\\]'],
    ['<x>', { 'x-ref': 'roles' }, '\\[Gap: &lt;x&gt; names nothing\\]'],
    ['out-of-band-release', { enum: ['out-of-band-release'] }, 'Out-of-band release'],
    ['ciso', { enum: ['ciso'], 'x-labels': { ciso: 'CISO' } }, 'CISO'],
    ['https://a.example/x', { format: 'https-link' }, '[https&#58;//a.example/x](https://a.example/x)'],
    ['a@b.example', { format: 'email' }, '[a&#64;b.example](mailto:a@b.example)'],
    ['de-AT', { format: 'language' }, 'German (Austria)'],
    ['EU', { format: 'jurisdiction' }, 'European Union'],
    ['DE', { format: 'jurisdiction' }, 'Germany'],
    ['PT24H', { format: 'duration' }, '24 hours'],
    [true, { type: 'boolean' }, 'yes'],
    [false, { type: 'boolean' }, 'no'],
    [1250000, { 'x-unit': 'money' }, 'EUR 12,500'],
    [40, { 'x-unit': 'percent' }, '40 %'],
    [9999, { type: 'integer' }, '9999'],
    [10000, { type: 'integer' }, '10,000'],
    [1.5, { type: 'number' }, '1.5'],
    [['lead', 'x'], { items: { 'x-ref': 'roles' } }, 'PSIRT \\*lead\\* and \\[Gap: x names nothing\\]'],
    [
      ['paging', 'csaf', 'open-vex'],
      { items: { enum: ['paging'], 'x-labels': { csaf: 'CSAF', 'open-vex': 'OpenVEX' } } },
      'Paging, CSAF and OpenVEX',
    ],
    [['loss-of-people', 'data-breach'], { items: { enum: [] } }, 'Loss of people and data breach'],
    [['saturday', 'sunday'], { items: { enum: [] } }, 'Saturday and Sunday'],
    [[], {}, ''],
    [undefined, {}, ''],
    [null, {}, ''],
    [{ a: 1 }, {}, ''],
    ['text', undefined, 'text'],
  ])('%j by %j reads %j', (value, schema, shown) => {
    expect(display(value, schema, names)).toBe(shown);
  });
});

describe('the words of display', () => {
  it.each([
    [['monday', 'tuesday', 'wednesday', 'thursday', 'friday'], 'Monday to Friday 08:00 to 17:00 (Europe/Berlin)'],
    [['saturday', 'sunday'], 'Saturday and Sunday 08:00 to 17:00 (Europe/Berlin)'],
    [['monday', 'wednesday'], 'Monday and Wednesday 08:00 to 17:00 (Europe/Berlin)'],
    [
      ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
      'every day 08:00 to 17:00 (Europe/Berlin)',
    ],
  ])('%j is %j', (days, said) => {
    expect(sayWindow({ days, from: '08:00', to: '17:00', timezone: 'Europe/Berlin' })).toBe(said);
  });

  it.each([
    [1250050, 'EUR', 'EUR 12,500.50'],
    [1250, 'JPY', 'JPY 1,250'],
    [-5, 'USD', 'USD -0.05'],
    [1234567, undefined, '1,234,567'],
    [0, 'EUR', 'EUR 0'],
  ])('%i of %s is %j', (amount, currency, said) => {
    expect(sayMoney(amount, currency)).toBe(said);
  });

  it('joins words', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(joinWords)).toEqual(['', 'a', 'a and b', 'a, b and c']);
    expect(joinWords(['Who?', 'Why?'])).toBe('Who?; Why?');
  });

  it('finds names in any list, and none where there is no list', () => {
    const found = namesOf({ roles: [{ id: 'a', title: 'A' }, null], budget: 7 }, () => 'Clock');
    expect(found.nameOf('roles', 'a')).toBe('A');
    expect(found.nameOf('roles', 'b')).toBeUndefined();
    expect(found.nameOf('policies.slas', 'a')).toBeUndefined();
    expect(found.nameOf('budget.lines', 'a')).toBeUndefined();
    expect(found.nameOf('catalog:clocks', 'a')).toBe('Clock');
  });
});
