import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, dayNumber, dayOf, daysBetween, isDay } from '../../src/time/day.ts';
import {
  addDuration,
  businessDaysOf,
  count,
  isDuration,
  isLimit,
  isLonger,
  limitPattern,
  longestHours,
  sayEvery,
  sayHours,
  sayLimit,
  shortestHours,
} from '../../src/time/duration.ts';
import { inLanguage } from '../../src/words/language.ts';
import { runs } from '../runs.ts';

const small = fc.integer({ min: 0, max: 400 });
const iso = fc
  .record(
    { years: small, months: small, weeks: small, days: small, hours: small, minutes: small, seconds: small },
    { requiredKeys: [] },
  )
  .filter((parts) => Object.keys(parts).length > 0)
  .map(({ years, months, weeks, days, hours, minutes, seconds }) => {
    const part = (number: number | undefined, letter: string) => (number === undefined ? '' : `${number}${letter}`);
    const time = `${part(hours, 'H')}${part(minutes, 'M')}${part(seconds, 'S')}`;
    return `P${part(years, 'Y')}${part(months, 'M')}${part(weeks, 'W')}${part(days, 'D')}${time && `T${time}`}`;
  });
const business = fc.integer({ min: 0, max: 300 }).map((days) => count(days, 'business day'));
const limit = fc.oneof(iso, business);
const anyDay = fc.integer({ min: dayNumber('1990-01-01'), max: dayNumber('2090-01-01') }).map(dayOf);

describe('isDuration and isLimit', () => {
  it.each(['PT24H', 'P14D', 'P3M', 'P1Y6M', 'P2W', 'P1DT12H', 'PT90M', 'PT0S', 'P0D'])('take %s', (text) => {
    expect([isDuration(text), isLimit(text)]).toEqual([true, true]);
  });

  it.each([
    '',
    'P',
    'PT',
    'P1DT',
    '24H',
    'T24H',
    'P1H',
    'PT1D',
    'P1.5D',
    'P-1D',
    '-P1D',
    'p1d',
    'P1D ',
    'P1D\n',
    'P1D1M',
    'P123456D',
    '14 days',
    'P١D',
  ])('refuse %j', (text) => {
    expect([isDuration(text), isLimit(text)]).toEqual([false, false]);
  });

  it.each(['1 business day', '2 business days', '10 business days', '0 business days'])(
    'only isLimit takes %s',
    (text) => {
      expect([isDuration(text), isLimit(text)]).toEqual([false, true]);
    },
  );

  it.each([
    'business days',
    '2 businessdays',
    '2  business days',
    '-1 business days',
    '1.5 business days',
    '2 Business Days',
    '12345 business days',
  ])('both refuse %j', (text) => {
    expect([isDuration(text), isLimit(text)]).toEqual([false, false]);
  });

  it('take everything that is written by the rules', () => {
    fc.assert(fc.property(iso, (text) => isDuration(text) && isLimit(text)));
    fc.assert(fc.property(business, (text) => !isDuration(text) && isLimit(text)));
  });

  it('never throw', () => {
    fc.assert(
      fc.property(fc.string(), (text) => typeof isDuration(text) === 'boolean' && typeof isLimit(text) === 'boolean'),
    );
  });
});

describe('businessDaysOf', () => {
  it.each([
    ['1 business day', 1],
    ['10 business days', 10],
    ['P10D', undefined],
    ['soon', undefined],
  ])('of %s is %s', (text, days) => {
    expect(businessDaysOf(text)).toBe(days);
  });
});

describe('shortestHours and longestHours', () => {
  it.each([
    ['PT24H', 24, 24],
    ['PT90M', 1.5, 1.5],
    ['PT36S', 0.01, 0.01],
    ['P1DT12H', 36, 36],
    ['P2W', 336, 336],
    ['P1M', 672, 744],
    ['P3M', 2016, 2232],
    ['P1Y', 8760, 8784],
    ['P12M', 8760, 8784],
    ['P1Y6M', 8760 + 4032, 8784 + 4464],
    ['1 business day', 24, 72],
    ['5 business days', 120, 168],
    ['6 business days', 144, 240],
    ['0 business days', 0, 0],
    ['soon', 0, 0],
  ])('%s lasts %d to %d hours', (text, shortest, longest) => {
    expect(shortestHours(text)).toBeCloseTo(shortest, 9);
    expect(longestHours(text)).toBeCloseTo(longest, 9);
  });

  it('the shortest is at most the longest', () => {
    fc.assert(fc.property(limit, (text) => shortestHours(text) <= longestHours(text)));
  });

  it('hold every length that the calendar gives', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }), (day, months, days) => {
        const hours = daysBetween(day, addDuration(day, `P${months}M${days}D`)) * 24;
        expect(hours).toBeGreaterThanOrEqual(shortestHours(`P${months}M${days}D`));
        expect(hours).toBeLessThanOrEqual(longestHours(`P${months}M${days}D`));
      }),
    );
  });
});

describe('isLonger', () => {
  it.each([
    ['P7D', 'P5D'],
    ['PT25H', 'P1D'],
    ['P2M', 'P1M'],
    ['P32D', 'P1M'],
    ['P1M', 'P27D'],
    ['P91D', 'PT2160H'],
    ['3 business days', '2 business days'],
    ['2 business days', 'PT24H'],
    ['P8D', '5 business days'],
    ['P1Y', 'P11M'],
    ['P11M', 'P10M'],
    ['P25M', 'P2Y'],
    ['P6M1D', 'P6M'],
    ['P9M1W', 'P9M6D'],
  ])('%s is longer than %s', (longer, shorter) => {
    expect(isLonger(longer, shorter)).toBe(true);
    expect(isLonger(shorter, longer)).toBe(false);
  });

  it.each([
    ['P14D', 'P2W'],
    ['PT24H', 'P1D'],
    ['P12M', 'P1Y'],
    ['P1M', 'P30D'],
    ['P3M', 'P90D'],
    ['1 business day', 'P2D'],
    ['5 business days', 'P7D'],
  ])('%s and %s are not told apart', (one, other) => {
    expect([isLonger(one, other), isLonger(other, one)]).toEqual([false, false]);
  });

  it('says so of a pair in one direction at most, and never of a limit and itself', () => {
    fc.assert(fc.property(limit, limit, (a, b) => !(isLonger(a, b) && isLonger(b, a)) && !isLonger(a, a)));
  });

  it('is sure: where it says longer, no start day makes it shorter', () => {
    const plain = fc
      .tuple(fc.integer({ min: 0, max: 120 }), fc.constantFrom('D', 'W', 'M', 'Y'))
      .map(([number, unit]) => `P${number}${unit}`);
    const mixed = fc
      .tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 70 }))
      .map(([months, days]) => `P${months}M${days}D`);
    const length = fc.oneof(plain, mixed);
    fc.assert(
      fc.property(anyDay, length, length, (day, a, b) => !isLonger(a, b) || addDuration(day, a) >= addDuration(day, b)),
      { numRuns: runs(2000) },
    );
  });

  it('is sure with months and days mixed', () => {
    expect(addDuration('2063-08-29', 'P18M4D') < addDuration('2063-08-29', 'P15M96D')).toBe(true);
    expect(isLonger('P18M4D', 'P15M96D')).toBe(false);
  });
});

describe('addDuration', () => {
  it.each([
    ['2026-11-22', 'P14D', '2026-12-06'],
    ['2026-01-31', 'P1M', '2026-02-28'],
    ['2026-01-31', 'P1M1D', '2026-03-01'],
    ['2024-02-29', 'P1Y', '2025-02-28'],
    ['2026-11-22', 'PT1H', '2026-11-23'],
    ['2026-11-22', 'PT24H', '2026-11-23'],
    ['2026-11-22', 'PT25H', '2026-11-24'],
    ['2026-11-22', 'PT0S', '2026-11-22'],
    ['2026-11-22', 'P2W', '2026-12-06'],
    ['2026-11-22', 'soon', '2026-11-22'],
  ])('%s and %s is %s', (day, duration, later) => {
    expect(addDuration(day, duration)).toBe(later);
  });

  it('gives a day that exists, however far it goes', () => {
    expect(isDay(addDuration('2026-11-22', 'P9000Y1D'))).toBe(true);
  });

  it('never goes back', () => {
    fc.assert(fc.property(anyDay, iso, (day, duration) => dayNumber(addDuration(day, duration)) >= dayNumber(day)));
  });

  it('adds months first, then days', () => {
    fc.assert(
      fc.property(
        anyDay,
        small,
        small,
        (day, months, days) => addDuration(day, `P${months}M${days}D`) === addDays(addMonths(day, months), days),
      ),
    );
  });
});

describe('sayLimit', () => {
  it.each([
    ['PT24H', '24 hours'],
    ['P1D', '1 day'],
    ['P14D', '14 days'],
    ['P1Y6M', '1 year and 6 months'],
    ['P1Y2M3D', '1 year, 2 months and 3 days'],
    ['P1DT0H', '1 day'],
    ['PT0S', 'at once'],
    ['P0D', 'at once'],
    ['P2W', '2 weeks'],
    ['PT90M', '90 minutes'],
    ['PT1M30S', '1 minute and 30 seconds'],
    ['2 business days', '2 business days'],
    ['1 business days', '1 business day'],
    ['whenever', 'whenever'],
  ])('says %s as "%s"', (text, said) => {
    expect(sayLimit(text)).toBe(said);
  });

  it('never says nothing', () => {
    fc.assert(fc.property(limit, (text) => sayLimit(text).length > 0));
  });
});

describe('sayEvery', () => {
  it.each([
    ['P1M', 'every month'],
    ['P21D', 'every 21 days'],
    ['P2W', 'every 2 weeks'],
    ['P1Y6M', 'every 1 year and 6 months'],
  ])('says %s as "%s"', (rhythm, said) => {
    expect(sayEvery(rhythm)).toBe(said);
  });
});

describe('sayHours', () => {
  it.each([
    [0, 'at once'],
    [0.25, '15 minutes'],
    [1, '1 hour'],
    [1.5, '1 hour and 30 minutes'],
    [64, '64 hours'],
    [1 / 3, '20 minutes'],
  ])('says %d as "%s"', (hours, said) => {
    expect(sayHours(hours)).toBe(said);
  });
});

describe('count', () => {
  it.each([
    [0, '0 days'],
    [1, '1 day'],
    [2, '2 days'],
  ])('says %i as "%s"', (number, said) => {
    expect(count(number, 'day')).toBe(said);
  });
});

describe('a range', () => {
  it('is a limit of which the longer time counts', () => {
    expect(isLimit('P7D to P14D')).toBe(true);
    expect(isLimit('2 business days to 5 business days')).toBe(true);
    expect(isDuration('P7D to P14D')).toBe(false);
    expect(longestHours('P7D to P14D')).toBe(14 * 24);
    expect(shortestHours('P7D to P14D')).toBe(14 * 24);
    expect(isLonger('P7D to P14D', 'P10D')).toBe(true);
    expect(isLonger('P10D', 'P7D to P14D')).toBe(false);
    expect(businessDaysOf('2 business days to 5 business days')).toBe(5);
  });

  it('says both ends, and the unit once where it is one', () => {
    expect(sayLimit('P7D to P14D')).toBe('7 to 14 days');
    expect(sayLimit('2 business days to 5 business days')).toBe('2 to 5 business days');
    expect(sayLimit('P1D to P2D')).toBe('1 to 2 days');
    expect(sayLimit('PT12H to P3D')).toBe('12 hours to 3 days');
    expect(sayLimit('P1D to P1W')).toBe('1 day to 1 week');
    expect(sayLimit('P7D to P1M7D')).toBe('7 days to 1 month and 7 days');
    expect(sayLimit('P2Y6M to P3Y6M')).toBe('2 years and 6 months to 3 years and 6 months');
    expect(sayLimit('1 business day to 3 business days')).toBe('1 to 3 business days');
  });

  it('says the unit once in another language, too, where it is one word for one and several', () => {
    const messages = {
      '{} to {}': '{} bis {}',
      '{} day': '{} Tag',
      '{} days': '{} Tagen',
      '{} week': '{} Woche',
      '{} hours': '{} Stunden',
    };
    const german = (limit: string) => inLanguage({ code: 'de', messages }, () => sayLimit(limit));
    expect(german('P7D to P14D')).toBe('7 bis 14 Tagen');
    expect(german('P10D to P1W')).toBe('10 Tagen bis 1 Woche');
    expect(german('P1D to P14D')).toBe('1 Tag bis 14 Tagen');
    expect(german('PT12H to P14D')).toBe('12 Stunden bis 14 Tagen');
  });

  it('has its form, by which other validators are told', () => {
    for (const text of ['P7D', '2 business days', 'P7D to P14D', 'PT4H to 1 business day'])
      expect(limitPattern.test(text), text).toBe(true);
    for (const text of ['', 'soon', 'P7D to', 'P7D to P14D to P21D', 'P7D - P14D', ' P7D', 'P7D '])
      expect(limitPattern.test(text), text).toBe(false);
  });

  it('is refused the wrong way round, with three ends, or with an end that is none', () => {
    for (const text of [
      'P14D to P7D',
      'P7D to P7D',
      'P1D to P2D to P3D',
      'P7D to',
      'to P7D',
      'soon to P7D',
      'P7D - P14D',
    ])
      expect(isLimit(text), text).toBe(false);
  });
});
