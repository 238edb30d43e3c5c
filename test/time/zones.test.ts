import { afterEach, describe, expect, it, vi } from 'vitest';
import { offsetAt } from '../../src/time/zones.ts';
import { said } from '../node-clock.ts';

const minute = 60_000;
/** The years of the table. */
const [start, end] = [Date.UTC(2023), Date.UTC(2038)];

describe('how far a clock is ahead of UTC', () => {
  it.each([
    ['Europe/Berlin', '2026-03-29T00:59:59.999Z', 60],
    ['Europe/Berlin', '2026-03-29T01:00:00Z', 120],
    ['Europe/Berlin', '2026-10-25T00:59:59.999Z', 120],
    ['Europe/Berlin', '2026-10-25T01:00:00Z', 60],
    ['Australia/Lord_Howe', '2026-04-04T14:59:59Z', 660],
    ['Australia/Lord_Howe', '2026-04-04T15:00:00Z', 630],
    ['America/New_York', '2023-01-01T00:00:00Z', -300],
    ['America/New_York', '2037-12-31T23:59:59Z', -300],
    ['Asia/Kathmandu', '2030-06-01T12:00:00Z', 345],
    ['Etc/UTC', '2030-06-01T12:00:00Z', 0],
    ['GMT+05:30', '1900-01-01T00:00:00Z', 330],
    ['UTC-3', '2999-12-31T00:00:00Z', -180],
  ])('is in %s at %s %d minutes', (zone, instant, minutes) => {
    expect(offsetAt(Date.parse(instant), zone)).toBe(minutes * minute);
  });

  it.each([
    ['America/Vancouver', '2026-12-01T12:00Z', -7],
    ['America/Winnipeg', '2027-01-15T12:00Z', -5],
    ['Africa/Casablanca', '2026-12-01T12:00Z', 0],
  ])('of %s on %s is %d hours on every Node, as the rule of 2026 says', (zone, instant, hours) => {
    expect(offsetAt(Date.parse(instant), zone)).toBe(hours * 60 * minute);
  });
});

describe('what the table does not hold', () => {
  afterEach(() => vi.restoreAllMocks());

  it.each([
    ['the year before', start - 1000, 'Europe/Berlin'],
    ['the year after', end, 'Europe/Berlin'],
    ['a summer long ago', Date.parse('1983-07-01T12:00:00Z'), 'Europe/Berlin'],
    ['a summer to come', Date.parse('2041-07-01T12:00:00Z'), 'America/New_York'],
    ['an abbreviation', Date.parse('2026-07-01T12:00:00Z'), 'CET'],
    ['a zone in small letters', Date.parse('2026-07-01T12:00:00Z'), 'europe/berlin'],
  ])('is what Node says: %s', (_, instant, zone) => {
    expect(offsetAt(instant, zone)).toBe(said(instant, zone));
    expect(offsetAt(instant, zone)).toBe(said(instant, zone));
  });

  it('is exact between two seconds', () => {
    expect(offsetAt(Date.parse('1983-07-01T12:00:00.250Z'), 'Europe/Berlin')).toBe(120 * minute);
  });

  it('is a RangeError where nobody knows the zone', () => {
    expect(() => offsetAt(start, 'Europe/Nowhere')).toThrow(RangeError);
  });

  it('alone is asked of Node', () => {
    const asked = vi.spyOn(Intl.DateTimeFormat.prototype, 'formatToParts');
    for (const zone of ['Africa/Cairo', 'GMT+05:30', 'UTC'])
      for (const instant of [start, end - 1]) offsetAt(instant, zone);
    expect(asked).not.toHaveBeenCalled();
    offsetAt(end, 'Africa/Cairo');
    expect(asked).toHaveBeenCalledOnce();
  });
});
