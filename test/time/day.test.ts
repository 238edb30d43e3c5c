import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, dayNumber, dayOf, daysBetween, isDay, weekdayOf } from '../../src/time/day.ts';

const anyNumber = fc.integer({ min: dayNumber('0200-01-01'), max: dayNumber('9900-01-01') });
const anyDay = anyNumber.map(dayOf);
const months = fc.integer({ min: -600, max: 600 });

describe('isDay', () => {
  it('knows the same days as the clock of the runtime', () => {
    const digits = (number: number, width: number) => String(number).padStart(width, '0');
    for (const year of [0, 4, 100, 400, 1900, 1999, 2000, 2024, 2026, 2100, 9999])
      for (let month = 0; month <= 13; month++)
        for (let day = 0; day <= 32; day++) {
          const text = `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
          const time = Date.parse(`${text}T00:00:00Z`);
          const isThere = !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
          expect(isDay(text), text).toBe(isThere);
        }
  });

  it.each(['2026-11-22', '2024-02-29', '2000-02-29', '1970-01-01', '0001-01-01', '9999-12-31'])('takes %s', (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-5',
    '26-01-05',
    '2026/01/05',
    '2026-01-05T00:00:00Z',
    ' 2026-01-05',
    '2026-01-05\n',
    '+002026-01-05',
    '-2026-01-05',
    '',
    '٢٠٢٦-٠١-٠٥',
  ])('refuses %j', (text) => {
    expect(isDay(text)).toBe(false);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof isDay(text) === 'boolean'));
  });
});

describe('dayNumber and dayOf', () => {
  it('count from 1970-01-01', () => {
    expect([dayNumber('1970-01-01'), dayNumber('1969-12-31'), dayNumber('2000-03-01')]).toEqual([0, -1, 11_017]);
  });

  it('undo each other', () => {
    fc.assert(fc.property(anyNumber, (number) => dayNumber(dayOf(number)) === number && isDay(dayOf(number))));
  });

  it('keep the order: text order is time order', () => {
    fc.assert(fc.property(anyNumber, anyNumber, (a, b) => a < b === dayOf(a) < dayOf(b)));
  });
});

describe('addDays and daysBetween', () => {
  it.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-03-28', 2, '2026-03-30'],
  ])('%s and %i days is %s', (day, days, later) => {
    expect(addDays(day, days)).toBe(later);
    expect(daysBetween(day, later)).toBe(days);
  });

  it('undo each other', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: -30_000, max: 30_000 }),
        (day, days) => daysBetween(day, addDays(day, days)) === days,
      ),
    );
  });

  it('daysBetween changes its sign when the days change places', () => {
    fc.assert(fc.property(anyDay, anyDay, (a, b) => daysBetween(a, b) + daysBetween(b, a) === 0));
  });
});

describe('addMonths', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2026-11-22', 3, '2027-02-22'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-11-22', 0, '2026-11-22'],
    ['2026-10-31', -20, '2025-02-28'],
  ])('%s and %i months is %s', (day, count, later) => {
    expect(addMonths(day, count)).toBe(later);
  });

  it('lands in the wanted month, on the same date or on the last one', () => {
    fc.assert(
      fc.property(anyDay, months, (day, count) => {
        const later = addMonths(day, count);
        const [year, month, date] = day.split('-').map(Number) as [number, number, number];
        const [laterYear, laterMonth, laterDate] = later.split('-').map(Number) as [number, number, number];
        expect(isDay(later)).toBe(true);
        expect(laterYear * 12 + laterMonth).toBe(year * 12 + month + count);
        if (laterDate !== date) {
          expect(laterDate).toBeLessThan(date);
          expect(addDays(later, 1).slice(8)).toBe('01');
        }
      }),
    );
  });

  it('keeps the first hundred years', () => {
    expect(addMonths('0050-05-31', 0)).toBe('0050-05-31');
  });

  it('gives a day that exists, however far it goes', () => {
    expect(isDay(addMonths('2026-11-22', 12 * 9000))).toBe(true);
  });

  it('keeps the order of days', () => {
    fc.assert(
      fc.property(anyDay, anyDay, months, (a, b, count) => a > b || addMonths(a, count) <= addMonths(b, count)),
    );
  });
});

describe('weekdayOf', () => {
  it.each([
    ['2026-11-22', 'sunday'],
    ['2026-11-27', 'friday'],
    ['2026-12-25', 'friday'],
    ['1970-01-01', 'thursday'],
    ['1969-12-31', 'wednesday'],
    ['1900-01-01', 'monday'],
  ])('%s is a %s', (day, weekday) => {
    expect(weekdayOf(day)).toBe(weekday);
  });

  it('comes back after seven days, and not before', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const week = [0, 1, 2, 3, 4, 5, 6].map((days) => weekdayOf(addDays(day, days)));
        expect(new Set(week).size).toBe(7);
        expect(weekdayOf(addDays(day, 7))).toBe(week[0]);
      }),
    );
  });
});
