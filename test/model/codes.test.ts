import { describe, expect, it } from 'vitest';
import { newAjv } from '../../src/model/ajv.ts';
import { codeFile } from '../../src/model/code-files.ts';
import {
  codesIn,
  countryName,
  decimalsOf,
  isCurrency,
  isLanguage,
  languageName,
  type Table,
  validCodes,
} from '../../src/model/codes.ts';
import { writtenSchema } from '../../src/model/schema-files.ts';
import { sayMoney } from '../../src/program/display.ts';
import { newFindings } from '../edited.ts';

const tables: Table[] = ['countries', 'currencies', 'languages', 'time-zones'];

describe.each(tables)('the table of %s', (table) => {
  it('has the form of its schema, no code twice, and codes that took the place of others', () => {
    const ajv = newAjv().addSchema(writtenSchema('definitions') as object);
    const validate = ajv.compile(writtenSchema('catalog-codes') as object);
    const file = codeFile(table) as { name: string; entries: { code: string; instead?: string }[] };
    expect(validate(file), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
    expect(file.name).toBe(table);
    expect(codesIn(table).size).toBe(file.entries.length);
    const valid = new Set(validCodes(table));
    expect(file.entries.filter(({ instead }) => instead !== undefined && !valid.has(instead))).toEqual([]);
  });
});

describe('what the running Node knows', () => {
  it('names every country of ours, and no more than the reserved ones beside them', () => {
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    expect(validCodes('countries').filter((code) => names.of(code) === undefined)).toEqual([]);
    expect(validCodes('countries')).toHaveLength(250);
  });

  it('agrees on which currencies there are, and on the decimals of those that no version counts otherwise', () => {
    const names = new Intl.DisplayNames('en', { type: 'currency', fallback: 'none' });
    expect(validCodes('currencies').filter((code) => names.of(code) === undefined && code !== 'XCG')).toEqual([]);
    const stable = ['EUR', 'USD', 'GBP', 'CHF', 'JPY', 'KRW', 'KWD', 'BHD', 'TND', 'CLP', 'VND', 'SEK', 'PLN', 'XOF'];
    const known = stable.map((currency) =>
      new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions(),
    );
    expect(stable.map(decimalsOf)).toEqual(known.map(({ maximumFractionDigits }) => maximumFractionDigits));
  });

  it('names every language of ours of two letters, and keeps every time zone of ours', () => {
    const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
    const short = validCodes('languages').filter((code) => code.length === 2);
    expect(short.filter((code) => names.of(code) === undefined)).toEqual([]);
    expect(short.length).toBeGreaterThan(180);
    for (const timeZone of validCodes('time-zones')) new Intl.DateTimeFormat('en', { timeZone });
    const ours = new Set(validCodes('time-zones'));
    const newer = ['America/Coyhaique'];
    expect(Intl.supportedValuesOf('timeZone').filter((zone) => !ours.has(zone) && !newer.includes(zone))).toEqual([]);
  });
});

describe('codes', () => {
  it.each([
    [8226600, 'HUF', 'HUF 82,266'],
    [8226650, 'HUF', 'HUF 82,266.50'],
    [100, 'IDR', 'IDR 1'],
    [100, 'COP', 'COP 1'],
    [100, 'PKR', 'PKR 1'],
    [100, 'RSD', 'RSD 1'],
    [100, 'UGX', 'UGX 100'],
    [1000, 'IQD', 'IQD 1'],
  ])('%i smallest units of %s are %s, whatever Node says', (amount, currency, text) => {
    expect(sayMoney(amount, currency)).toBe(text);
  });

  it('know no currency that was withdrawn, and no unit of account', () => {
    expect(['ZWL', 'HRK', 'ANG', 'XAU', 'XXX', 'CHW', 'eur'].filter(isCurrency)).toEqual([]);
    expect(['ZWG', 'XCG', 'EUR'].every(isCurrency)).toBe(true);
  });

  it('read language tags by their parts', () => {
    expect(['de', 'de-AT', 'zh-Hans', 'es-419', 'EN-gb', 'de-1996'].map(languageName)).toEqual([
      'German',
      'German (Austria)',
      'Chinese (simplified)',
      'Spanish (Latin America)',
      'English (United Kingdom)',
      'German (1996)',
    ]);
    expect(['de-XX', 'de-Zzzz', 'qqq', 'de-UK'].filter(isLanguage)).toEqual([]);
    expect([languageName('qqq'), countryName('ZZ')]).toEqual(['qqq', 'ZZ']);
  });

  it('are findings where they are none, with the code that was meant', () => {
    const findings = newFindings('small-vendor', [
      ['company.jurisdictions', ['EE', 'EU', 'YD', 'FX', 'Germny', 'XQ']],
      ['budget.currency', 'ZWL'],
      ['team.languages', ['englsh']],
    ]).filter(({ rule }) => rule === 'value-wrong');
    expect(findings.map(({ pointer, message }) => [pointer, /Did you mean.*$/.exec(message)?.[0]])).toEqual([
      ['/company/jurisdictions/2', 'Did you mean "YE"?'],
      ['/company/jurisdictions/3', 'Did you mean "FR"?'],
      ['/company/jurisdictions/4', 'Did you mean Germany (DE)?'],
      ['/company/jurisdictions/5', undefined],
      ['/team/languages/0', 'Did you mean English (en)?'],
      ['/budget/currency', 'Did you mean "ZWG"?'],
    ]);
  });
});
