import { describe, expect, it } from 'vitest';
import { weekdayOf } from '../../src/time/day.ts';
import { isOfDays, lastDayOf, rangeOf } from '../../src/time/periods.ts';

describe('a period by Regulation 1182/71', () => {
  it.each([
    // Thursday: the day of the event does not count, and the fourteenth day after it is a Thursday.
    ['2026-11-05', 'P14D', [], '2026-11-19'],
    // Saturday and Sunday move to Monday.
    ['2026-11-07', 'P14D', [], '2026-11-23'],
    ['2026-11-08', 'P14D', [], '2026-11-23'],
    // A holiday moves to the next working day, also behind a weekend.
    ['2026-12-11', 'P14D', ['2026-12-25'], '2026-12-28'],
    // A month ends on the day with the same number, or the last of the month.
    ['2026-01-31', 'P1M', [], '2026-03-02'],
    ['2027-03-31', 'P1M', [], '2027-04-30'],
    ['2026-10-15', 'P1M', [], '2026-11-16'],
    ['2026-11-16', 'P1W', [], '2026-11-23'],
    // Two days or more hold two working days: Friday, then Monday and Tuesday.
    ['2026-11-20', 'P2D', [], '2026-11-24'],
    ['2026-11-21', 'P2D', [], '2026-11-24'],
    ['2026-11-16', 'P2D', [], '2026-11-18'],
    // One day needs one working day only.
    ['2026-11-20', 'P1D', [], '2026-11-23'],
  ])('of %s and %s, with %j, ends on %s', (event, period, holidays, last) => {
    expect(lastDayOf(event, period, new Set(holidays))).toBe(last);
    expect(['saturday', 'sunday']).not.toContain(weekdayOf(last));
  });

  it('lasts longer over weekends only', () => {
    expect(rangeOf('P14D', 2026)).toEqual({ least: 14, most: 16 });
    expect(rangeOf('P2D', 2026)).toEqual({ least: 2, most: 4 });
    expect(rangeOf('P1M', 2026)).toEqual({ least: 28, most: 33 });
  });

  it('lasts longer over the holidays of that year, too', () => {
    expect(rangeOf('P14D', 2026, new Set(['2026-12-25']))).toEqual({ least: 14, most: 17 });
  });

  it('is one of days, not of hours', () => {
    expect(['P14D', 'P1M', 'P2W', 'P1Y'].every(isOfDays)).toBe(true);
    expect(['PT72H', 'P1DT12H', 'PT24H', '2 business days to P7D'].some(isOfDays)).toBe(false);
  });
});
