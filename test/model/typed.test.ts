import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formats } from '../../src/model/formats.ts';
import { dayFrom } from '../../src/model/typed/days.ts';
import { durationFrom } from '../../src/model/typed/durations.ts';
import type { Meaning } from '../../src/model/typed/meaning.ts';
import { moneyFrom } from '../../src/model/typed/money.ts';
import { countryFrom, currencyFrom, languageFrom } from '../../src/model/typed/names.ts';
import { spanFrom, timeFrom } from '../../src/model/typed/times.ts';
import { meaningOf } from '../../src/model/typed/typed.ts';
import { zoneFrom } from '../../src/model/typed/zones.ts';
import { addDays } from '../../src/time/day.ts';
import { count, sayLimit } from '../../src/time/duration.ts';

const meant = (meaning: Meaning) => (meaning && 'value' in meaning ? meaning.value : undefined);
const doubtOf = (meaning: Meaning) => (meaning && 'doubt' in meaning ? meaning.doubt : undefined);

describe('what a question says may be typed', () => {
  it.each([
    ['date', ['31 December 2027', '31.12.2027', '2027-12-31']],
    ['duration', ['24 hours', '14 days', '3 months']],
    ['limit', ['24 hours', '14 days', '2 business days', '7 to 14 days']],
    ['timezone', ['Berlin', 'Europe/Berlin', 'GMT+05:30']],
    ['language', ['German', 'de-AT']],
    ['jurisdiction', ['Germany', 'DE', 'EU']],
    ['currency', ['euro', 'EUR']],
  ])('a %s can be typed so', (format, examples) => {
    for (const text of examples) {
      expect(formats[format]?.typed).toContain(text);
      const meaning = meaningOf({ format }, text);
      expect(
        meaning && 'value' in meaning ? formats[format]?.test(String(meaning.value)) : formats[format]?.test(text),
        text,
      ).toBe(true);
    }
  });
});

describe('a share in percent', () => {
  const percent = { type: 'number', 'x-unit': 'percent' } as const;

  it.each([
    ['60%', 60],
    ['60 %', 60],
    ['12.5 %', 12.5],
    ['12,5%', 12.5],
    ['60 percent', 60],
  ])('%s is taken', (text, value) => {
    expect(meaningOf(percent, text)).toMatchObject({ value });
  });

  it('is asked for by no other number, so that 60 % of a post is none', () => {
    expect(meaningOf({ type: 'number' }, '60%')).toBeUndefined();
    expect(meaningOf(percent, 'many %')).toBeUndefined();
  });
});

describe('a length of time', () => {
  it.each([
    ['every year', 'P1Y'],
    ['once a year', 'P1Y'],
    ['Yearly', 'P1Y'],
    ['1 year', 'P1Y'],
    ['monthly', 'P1M'],
    ['each quarter', 'P3M'],
    ['every two weeks', 'P2W'],
    ['24h', 'PT24H'],
    ['24 hrs.', 'PT24H'],
    ['15 min', 'PT15M'],
    ['within 72 hours', 'PT72H'],
    ['14d', 'P14D'],
    ['a day', 'P1D'],
    ['1 year and 6 months', 'P1Y6M'],
    ['1h30min', 'PT1H30M'],
    ['1.5 hours', 'PT1H30M'],
    ['1,5 years', 'P1Y6M'],
    ['half an hour', 'PT30M'],
    ['half a year', 'P6M'],
    ['pt24h', 'PT24H'],
    ['at once', 'PT0S'],
    ['two working days', '2 business days'],
    ['1 business day', '1 business day'],
    ['5 Work-days', '5 business days'],
  ])('%s is %s', (text, value) => {
    expect(meant(durationFrom(text, true))).toBe(value);
  });

  it.each(['', 'soon', '24', 'half a month ago', '1.5 months', '3 apples', 'two', '1 h x', '0.1 s', '99999999 h'])(
    '%j is none',
    (text) => {
      expect(durationFrom(text, true)).toBeUndefined();
    },
  );

  it('that may be two is asked back', () => {
    expect(doubtOf(durationFrom('15m', true))).toContain('15 min, or 15 months');
    expect(doubtOf(durationFrom('biweekly', true))).toContain('2 weeks');
    expect(doubtOf(durationFrom('two working days', false))).toContain('days or hours');
  });

  it('is understood as it is said', () => {
    const whole = fc.nat({ max: 99 });
    fc.assert(
      fc.property(whole, whole, whole, whole, (years, days, hours, minutes) => {
        fc.pre(years + days + hours + minutes > 0);
        const time = hours + minutes > 0 ? `T${hours ? `${hours}H` : ''}${minutes ? `${minutes}M` : ''}` : '';
        const value = `P${years ? `${years}Y` : ''}${days ? `${days}D` : ''}${time}`;
        expect(meant(durationFrom(sayLimit(value), true))).toBe(value);
        expect(durationFrom(value, true)).toEqual({ value, said: sayLimit(value) });
      }),
    );
  });

  it('of working days is understood as it is said', () => {
    fc.assert(
      fc.property(fc.nat({ max: 9999 }), (days) => {
        expect(meant(durationFrom(count(days, 'working day'), true))).toBe(count(days, 'business day'));
      }),
    );
  });
});

describe('a time of day', () => {
  it.each([
    ['9', '09:00'],
    ['9:00', '09:00'],
    ['9.30', '09:30'],
    ['0930', '09:30'],
    ['9am', '09:00'],
    ['9:15 a.m.', '09:15'],
    ['5 PM', '17:00'],
    ['12am', '00:00'],
    ['12 pm', '12:00'],
    ['noon', '12:00'],
    ['17h', '17:00'],
    ["9 o'clock", '09:00'],
    ['23:59', '23:59'],
  ])('%s is %s', (text, value) => {
    expect(meant(timeFrom(text))).toBe(value);
  });

  it.each(['', '25', '24:00', '9:60', '13pm', '0am', 'late', '-1', '9:5'])('%j is none', (text) => {
    expect(timeFrom(text)).toBeUndefined();
  });

  it('may be the end of the day where an end is asked for', () => {
    expect(['24:00', '24', 'midnight'].map((text) => meant(timeFrom(text, true)))).toEqual(Array(3).fill('24:00'));
    expect(meant(timeFrom('midnight'))).toBe('00:00');
    expect(timeFrom('24:01', true)).toBeUndefined();
  });

  it.each([
    ['09:00-17:00', '09:00', '17:00'],
    ['9-17', '09:00', '17:00'],
    ['9am to 5pm', '09:00', '17:00'],
    ['from 8:30 until 16:15', '08:30', '16:15'],
    ['22:00–06:00', '22:00', '06:00'],
    ['0-24', '00:00', '24:00'],
  ])('%s is a span', (text, from, to) => {
    expect(spanFrom(text)).toEqual({ from, to });
  });

  it('of a span that may end in the afternoon is asked back', () => {
    expect(spanFrom('9-5')).toEqual({ doubt: expect.stringContaining('write 09:00-17:00, or 09:00-05:00') });
    expect(['9', '9-', '9-late', 'to to to'].map(spanFrom)).toEqual(Array(4).fill(undefined));
  });
});

describe('a date', () => {
  it.each([
    '2026-12-31',
    '31.12.2026',
    '31. 12. 2026',
    '31/12/2026',
    '12/31/2026',
    '2026/12/31',
    '20261231',
    '31 December 2026',
    '31st of December 2026',
    'December 31, 2026',
    'Dec 31 2026',
    '31 dec. 2026',
  ])('%s is the last day of 2026', (text) => {
    expect(dayFrom(text)).toEqual({ value: '2026-12-31', said: '31 December 2026' });
  });

  it.each(['', '31.11.2026', '29 February 2026', '2026', '1 Foo 2026', 'Ma 2026', '31.12.26', '0/0/2026'])(
    '%j is none',
    (text) => {
      expect(dayFrom(text)).toBeUndefined();
    },
  );

  it('that may be two, or is a month, is asked back', () => {
    expect(doubtOf(dayFrom('01/02/2026'))).toBe(
      '"01/02/2026" can mean two days: write 2026-02-01 for 1 February 2026, or 2026-01-02 for 2 January 2026.',
    );
    expect(doubtOf(dayFrom('12/2031'))).toContain('2031-12-01 or 2031-12-31');
    expect(doubtOf(dayFrom('February 2028'))).toContain('2028-02-29');
    expect(meant(dayFrom('02/02/2026'))).toBe('2026-02-02');
  });

  it('is understood as it is said, and as it is written with dots', () => {
    fc.assert(
      fc.property(fc.nat({ max: 40_000 }), (days) => {
        const day = addDays('1990-01-01', days);
        const meaning = dayFrom(day);
        expect(meaning && 'said' in meaning && dayFrom(meaning.said)).toEqual(meaning);
        expect(meant(dayFrom(day.split('-').reverse().join('.')))).toBe(day);
      }),
    );
  });
});

describe('an amount', () => {
  const euros = { currency: 'EUR', digits: 2 };
  it.each([
    ['185000', 18_500_000],
    ['185,50', 18_550],
    ['185.5', 18_550],
    ['1,200.50', 120_050],
    ['1.200,50', 120_050],
    ['1,200,300', 120_030_000],
    ["185'000", 18_500_000],
    ['185 000', 18_500_000],
    ['185k', 18_500_000],
    ['1.5 million', 150_000_000],
    ['1,5 Mio. EUR', 150_000_000],
    ['EUR 185000', 18_500_000],
    ['€ 12', 1200],
    ['12 euros', 1200],
    ['0', 0],
    ['0.1', 10],
  ])('%s is taken', (text, value) => {
    expect(meant(moneyFrom(text, euros))).toBe(value);
  });

  it.each(['185.000', '12,500', 'EUR 185.000', '1.200 €'])('%s is asked back', (text) => {
    expect(doubtOf(moneyFrom(text, euros))).toContain('can mean two amounts');
  });

  it('says both amounts, and refuses another currency and too many decimals', () => {
    expect(doubtOf(moneyFrom('185.000', euros))).toBe(
      '"185.000" can mean two amounts: write 185000 for EUR 185,000, or 185 for EUR 185.',
    );
    expect(doubtOf(moneyFrom('USD 12', euros))).toContain('kept in EUR');
    expect(doubtOf(moneyFrom('12.3456', euros))).toContain('at most 2 decimals');
    expect(doubtOf(moneyFrom('12.5', { currency: 'JPY', digits: 0 }))).toContain('at most 0 decimals');
  });

  it.each(['', 'much', '1,2,3', '12 apples', '1.200.30', '1..2', '1,20,000'])('%j is none', (text) => {
    expect(meant(moneyFrom(text, euros))).toBeUndefined();
  });

  it('is understood as it is said', () => {
    fc.assert(
      fc.property(fc.nat({ max: 10 ** 12 }), (cents) => {
        const meaning = moneyFrom(String(cents / 100), euros);
        const plain = /\.\d{3}$/.test(String(cents / 100)) ? undefined : cents;
        expect(meant(meaning)).toBe(plain);
        const said = meaning && 'said' in meaning ? meaning.said : '';
        const again = moneyFrom(said, euros);
        expect(again && 'doubt' in again ? cents : meant(again)).toBe(cents);
      }),
    );
  });
});

describe('names', () => {
  it.each([
    ['Germany', 'DE'],
    ['de', 'DE'],
    ['UK', 'GB'],
    ['united states', 'US'],
    ['The Netherlands', 'NL'],
    ['Cote d’Ivoire', 'CI'],
    ['EU', 'EU'],
    ['St Lucia', 'LC'],
    ['Österreich', 'AT'],
  ])('%s is the country %s', (text, code) => {
    expect(meant(countryFrom(text))).toBe(code);
    expect(formats.jurisdiction?.test(code)).toBe(true);
  });

  it.each([
    ['German', 'de'],
    ['EN', 'en'],
    ['norwegian bokmal', 'nb'],
  ])('%s is the language %s', (text, code) => {
    expect(meant(languageFrom(text))).toBe(code);
  });

  it.each([
    ['eur', 'EUR'],
    ['Euro', 'EUR'],
    ['€', 'EUR'],
    ['pound sterling', 'GBP'],
    ['Swiss Franc', 'CHF'],
  ])('%s is the currency %s', (text, code) => {
    expect(meant(currencyFrom(text))).toBe(code);
  });

  it.each([
    ['Berlin', 'Europe/Berlin'],
    ['europe/berlin', 'Europe/Berlin'],
    ['New York', 'America/New_York'],
    ['Germany', 'Europe/Berlin'],
    ['gmt', 'UTC'],
  ])('%s is the zone %s', (text, zone) => {
    expect(meant(zoneFrom(text))).toBe(zone);
    expect(formats.timezone?.test(zone)).toBe(true);
  });

  it('that several share are asked back, and what is none is none', () => {
    expect(doubtOf(currencyFrom('$'))).toContain('USD');
    expect(doubtOf(zoneFrom('CET'))).toContain('Berlin');
    expect([countryFrom('Atlantis'), languageFrom('x'), currencyFrom('gold'), zoneFrom('Nowhere')]).toEqual(
      Array(4).fill(undefined),
    );
  });
});

it('no text makes any of them stumble, and what is understood has the form that is asked for', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[0-9.,:/ a-z-]{0,12}$/)),
      (text) => {
        const forms = [
          [durationFrom(text, false), formats.duration],
          [durationFrom(text, true), formats.limit],
          [dayFrom(text), formats.date],
          [countryFrom(text), formats.jurisdiction],
          [languageFrom(text), formats.language],
          [currencyFrom(text), formats.currency],
          [zoneFrom(text), formats.timezone],
        ] as const;
        for (const [meaning, format] of forms) {
          if (meaning && 'value' in meaning) expect(format?.test(String(meaning.value))).toBe(true);
          if (meaning && 'doubt' in meaning) expect(meaning.doubt).toMatch(/\.$/);
        }
        const money = moneyFrom(text, { currency: 'EUR', digits: 2 });
        if (money && 'value' in money) expect(Number.isSafeInteger(money.value)).toBe(true);
        const time = timeFrom(text);
        if (time && 'value' in time) expect(time.value).toMatch(/^([01]\d|2[0-3]):[0-5]\d$/);
      },
    ),
    { numRuns: 300 },
  );
});
