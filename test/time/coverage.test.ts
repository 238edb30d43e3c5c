import { describe, expect, it } from 'vitest';
import {
  type Calendar,
  gapsIn,
  instantOf,
  longestGap,
  longestIdleRun,
  opensOn,
  roundTheClock,
  sayInstant,
  sayInstantOfWeek,
  type Window,
} from '../../src/time/coverage.ts';
import type { Day, Weekday } from '../../src/time/day.ts';
import { fixedOffset } from '../../src/time/zones.ts';

const allDays: readonly Weekday[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const workdays = allDays.slice(0, 5);
const office: Window = { days: workdays, from: '09:00', to: '17:00' };

function calendar(from: Day, days: number, ...holidays: Day[]): Calendar {
  return { timezone: 'Europe/Berlin', holidays: holidays.map((day) => ({ day })), from, days };
}

describe('the longest gap', () => {
  it.each<[string, Window[], Calendar, number, string, string]>([
    ['a weekend', [office], calendar('2026-11-16', 14), 64, 'Friday 2026-11-20 17:00', 'Monday 2026-11-23 09:00'],
    ['a weeknight', [office], calendar('2026-11-16', 4), 16, 'Monday 2026-11-16 17:00', 'Tuesday 2026-11-17 09:00'],
    [
      'Christmas 2026',
      [office],
      calendar('2026-12-21', 14, '2026-12-25'),
      88,
      'Thursday 2026-12-24 17:00',
      'Monday 2026-12-28 09:00',
    ],
    [
      'Easter 2027',
      [office],
      { ...calendar('2027-03-15', 21, '2027-03-26', '2027-03-29'), timezone: 'Etc/UTC' },
      112,
      'Thursday 2027-03-25 17:00',
      'Tuesday 2027-03-30 09:00',
    ],
    [
      'Easter 2027 in Berlin, where the night of Easter Sunday is an hour short',
      [office],
      calendar('2027-03-15', 21, '2027-03-26', '2027-03-29'),
      111,
      'Thursday 2027-03-25 17:00',
      'Tuesday 2027-03-30 09:00',
    ],
    [
      'a week without weekend',
      [{ ...office, days: allDays }],
      calendar('2026-11-16', 14),
      16,
      'Monday 2026-11-16 17:00',
      'Tuesday 2026-11-17 09:00',
    ],
    [
      'the weekend on which summer time begins',
      [office],
      calendar('2026-03-27', 4),
      63,
      'Friday 2026-03-27 17:00',
      'Monday 2026-03-30 09:00',
    ],
    [
      'the weekend on which summer time ends',
      [office],
      calendar('2026-10-23', 4),
      65,
      'Friday 2026-10-23 17:00',
      'Monday 2026-10-26 09:00',
    ],
  ])('over %s', (_, windows, days, hours, from, to) => {
    const gap = longestGap(windows, days);
    expect([gap.hours, sayInstant(gap.from, days.timezone), sayInstant(gap.to, days.timezone)]).toEqual([
      hours,
      from,
      to,
    ]);
  });

  it('is the whole time without any window, and nothing around the clock', () => {
    expect(longestGap([], calendar('2026-11-16', 7)).hours).toBe(Number.POSITIVE_INFINITY);
    expect(longestGap([roundTheClock], calendar('2026-10-19', 14, '2026-10-23')).hours).toBe(0);
  });

  it('is not cut in two by a window that the clock skips', () => {
    const skipped: Window = { days: ['sunday'], from: '02:10', to: '02:40' };
    expect(longestGap([office, skipped], calendar('2026-03-27', 4)).hours).toBe(63);
  });
});

describe('the stretches without anybody', () => {
  const utc = (from: Day, days: number): Calendar => ({ ...calendar(from, days), timezone: 'Etc/UTC' });
  const said = (windows: readonly Window[], days: Calendar) =>
    gapsIn(windows, days).map(({ hours, from, to }) => [
      hours,
      sayInstantOfWeek(from, 'UTC'),
      sayInstantOfWeek(to, 'UTC'),
    ]);

  it('are told in order, from the first moment to the last', () => {
    expect(said([office], utc('2026-11-19', 3))).toEqual([
      [9, 'Thursday 00:00', 'Thursday 09:00'],
      [16, 'Thursday 17:00', 'Friday 09:00'],
      [31, 'Friday 17:00', 'Sunday 00:00'],
    ]);
    expect(
      said(
        [
          { ...office, days: ['friday'] },
          { ...office, days: ['thursday'] },
        ],
        utc('2026-11-19', 2),
      ),
    ).toEqual([
      [9, 'Thursday 00:00', 'Thursday 09:00'],
      [16, 'Thursday 17:00', 'Friday 09:00'],
      [7, 'Friday 17:00', 'Saturday 00:00'],
    ]);
  });

  it('are none where one window ends as the next opens, and none around the clock', () => {
    const morning: Window = { days: allDays, from: '00:00', to: '12:00' };
    const rest: Window = { days: allDays, from: '12:00', to: '00:00' };
    expect(gapsIn([morning, rest], utc('2026-11-16', 7))).toEqual([]);
    expect(gapsIn([rest, morning], utc('2026-11-16', 7))).toEqual([]);
    expect(gapsIn([{ days: allDays, from: '09:00', to: '09:00' }], utc('2026-11-16', 7))).toEqual([]);
    expect(gapsIn([roundTheClock], utc('2026-11-16', 7))).toEqual([]);
  });

  it('know a night that began on the day before', () => {
    const night: Window = { days: ['wednesday'], from: '22:00', to: '06:00' };
    expect(said([night], utc('2026-11-19', 1))).toEqual([[18, 'Thursday 06:00', 'Friday 00:00']]);
  });

  it('are the whole time where a window only touches it', () => {
    for (const days of [['wednesday'], ['friday']] satisfies Weekday[][])
      expect(said([{ days, from: '00:00', to: '24:00' }], utc('2026-11-19', 1)), days[0]).toEqual([
        [Number.POSITIVE_INFINITY, 'Thursday 00:00', 'Friday 00:00'],
      ]);
  });

  it('know hours on the other side of the world, though their day is another one', () => {
    const night: Window = { days: ['monday'], from: '22:00', to: '20:00', timezone: 'Pacific/Pago_Pago' };
    expect(said([night], { ...utc('2026-11-18', 1), timezone: 'Pacific/Kiritimati' })).toEqual([
      [3, 'Wednesday 07:00', 'Wednesday 10:00'],
    ]);
    const early: Window = { days: ['friday'], from: '00:00', to: '12:00', timezone: 'Pacific/Kiritimati' };
    expect(said([early], { ...utc('2026-11-18', 1), timezone: 'Pacific/Pago_Pago' })).toEqual([
      [23, 'Wednesday 11:00', 'Thursday 10:00'],
    ]);
  });

  it('have a first among the longest', () => {
    const gap = longestGap([{ ...office, days: allDays }], utc('2026-11-16', 4));
    expect([gap.hours, sayInstant(gap.from, 'UTC')]).toEqual([16, 'Monday 2026-11-16 17:00']);
    const none = longestGap([roundTheClock], utc('2026-11-16', 4));
    expect([none.hours, sayInstant(none.from, 'UTC'), none.to]).toEqual([0, 'Monday 2026-11-16 00:00', none.from]);
  });
});

describe('a zone that is always so far from UTC', () => {
  it.each([
    ['GMT+05:30', 5.5],
    ['UTC+0530', 5.5],
    ['UTC-3', -3],
    ['GMT-09:30', -9.5],
    ['GMT+02', 2],
    ['UTC+14', 14],
    ['GMT+0', 0],
  ])('%s is %d hours ahead', (zone, hours) => {
    expect(fixedOffset(zone)).toBe(hours * 3_600_000);
    expect(instantOf('2026-11-19', '12:00', zone)).toBe(Date.parse('2026-11-19T12:00Z') - hours * 3_600_000);
    expect(sayInstant(Date.parse('2026-11-19T12:00Z') - hours * 3_600_000, zone)).toBe('Thursday 2026-11-19 12:00');
  });

  it.each([
    'GMT',
    'UTC',
    'GMT+15',
    'GMT+24',
    'GMT+5:60',
    'GMT+5:3',
    'GMT+05:30:00',
    'Etc/GMT+5',
    'CET+1',
    'GMT 5',
    '+05:30',
  ])('%s is none', (zone) => {
    expect(fixedOffset(zone)).toBeUndefined();
  });
});

describe('an instant', () => {
  it('is said with its weekday, and without its date where that says nothing', () => {
    const instant = Date.parse('2026-11-27T16:05:59Z');
    expect(sayInstant(instant, 'Europe/Berlin')).toBe('Friday 2026-11-27 17:05');
    expect(sayInstantOfWeek(instant, 'Europe/Berlin')).toBe('Friday 17:05');
    expect(sayInstantOfWeek(instant, 'Pacific/Auckland')).toBe('Saturday 05:05');
  });

  it.each([
    ['00:00', 'Etc/UTC', '2026-11-01', '2026-11-01T00:00:00.000Z', 'midnight at the start of the day'],
    ['09:05', 'Europe/Berlin', '2026-03-28', '2026-03-28T08:05:00.000Z', 'the day before the clock changes'],
    ['09:05', 'Europe/Berlin', '2026-03-29', '2026-03-29T07:05:00.000Z', 'the day on which it changes'],
    ['01:59', 'Europe/Berlin', '2026-03-29', '2026-03-29T00:59:00.000Z', 'the last minute before the skip'],
    ['03:00', 'Europe/Berlin', '2026-03-29', '2026-03-29T01:00:00.000Z', 'the first minute after the skip'],
    ['09:05', 'Europe/Berlin', '2026-03-31', '2026-03-31T07:05:00.000Z', 'two days after it'],
    ['09:05', 'Europe/Berlin', '2026-10-24', '2026-10-24T07:05:00.000Z', 'the day before it changes back'],
    ['09:05', 'Europe/Berlin', '2026-10-25', '2026-10-25T08:05:00.000Z', 'the day on which it changes back'],
    ['09:05', 'Europe/Berlin', '2026-10-27', '2026-10-27T08:05:00.000Z', 'two days after that'],
    ['09:05', 'Pacific/Apia', '2026-11-19', '2026-11-18T20:05:00.000Z', 'the day before in UTC'],
    ['02:10', 'Australia/Lord_Howe', '2026-10-04', '2026-10-03T15:30:00.000Z', 'a skip of half an hour'],
    ['09:05', 'Europe/Berlin', '1965-07-01', '1965-07-01T08:05:00.000Z', 'before 1970'],
    ['02:30', 'Europe/Berlin', '2026-03-29', '2026-03-29T01:00:00.000Z', 'skipped: the first instant after the skip'],
    ['02:30', 'Europe/Berlin', '2026-10-25', '2026-10-25T00:30:00.000Z', 'twice: the first of the two'],
    ['01:30', 'America/New_York', '2026-11-01', '2026-11-01T05:30:00.000Z', 'twice: the first of the two'],
    ['24:00', 'Asia/Kathmandu', '2026-11-01', '2026-11-01T18:15:00.000Z', 'midnight at the end of the day'],
  ])('%s in %s on %s is %s (%s)', (clock, zone, day, instant) => {
    expect(new Date(instantOf(day, clock, zone)).toISOString()).toBe(instant);
  });
});

describe('holidays', () => {
  const sites = ['Pune', 'Austin'];
  const day = '2026-11-27';
  it.each<[string, Window, Calendar['holidays'], readonly string[], boolean]>([
    ['close all windows when they name no site', { ...office, site: 'Pune' }, [{ day }], sites, false],
    ['close the windows of their site', { ...office, site: 'Pune' }, [{ day, site: 'Pune' }], sites, false],
    ['leave those of another site open', { ...office, site: 'Pune' }, [{ day, site: 'Austin' }], sites, true],
    ['leave a window of any site open while one site works', office, [{ day, site: 'Pune' }], sites, true],
    [
      'close it when no site works',
      office,
      [
        { day, site: 'Pune' },
        { day, site: 'Austin' },
      ],
      sites,
      false,
    ],
    ['close it for every site at once', office, [{ day }, { day, site: 'Pune' }], sites, false],
    ['leave it open when no site is known', office, [{ day, site: 'Pune' }], [], true],
    ['close nothing on another day', office, [{ day: '2026-11-26' }], sites, true],
    ['open nothing on a day without hours', { ...office, days: ['monday'], onHolidays: true }, [], sites, false],
    ['leave on-call alone', { ...office, onHolidays: true }, [{ day }], sites, true],
  ])('%s', (_, window, holidays, known, isOpen) => {
    expect(opensOn(day, window, { holidays, sites: known })).toBe(isOpen);
  });
});

describe('the longest run of working days without anybody', () => {
  it.each<[string, Weekday[], Day[], number]>([
    ['is nothing for office hours', [...workdays], [], 0],
    ['counts the rest of the week of a team that works on Mondays', ['monday'], [], 4],
    ['does not count holidays', ['monday'], ['2026-11-17'], 3],
    ['counts a Monday to the first day somebody is there', ['thursday'], [], 3],
    ['knows a week from Sunday to Thursday', ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday'], [], 0],
    ['counts Sundays in such a week', ['sunday', 'thursday'], [], 3],
    ['counts no Sundays in a week to Friday', ['sunday', 'friday'], [], 4],
    ['counts none in a week of one day, either', ['monday'], ['2026-11-20'], 3],
    ['counts Fridays in a week without Sundays', ['wednesday'], [], 2],
    ['counts all days where nobody ever comes', [], [], 5],
    ['is not ended by a holiday', ['friday'], ['2026-11-18'], 3],
  ])('%s', (_, open, holidays, run) => {
    expect(longestIdleRun([{ ...office, days: open }], calendar('2026-11-16', 7, ...holidays))).toBe(run);
  });

  it('is ended by any of several windows', () => {
    const [monday, wednesday] = [['monday'], ['wednesday']] satisfies Weekday[][] as [Weekday[], Weekday[]];
    const windows = [monday, wednesday].map((days) => ({ ...office, days }));
    expect(longestIdleRun(windows, calendar('2026-11-16', 7))).toBe(2);
  });

  it('counts the holiday of one site as a working day of the others', () => {
    const windows: Window[] = [{ ...office, days: ['sunday', 'friday'], site: 'Pune' }];
    const holidays = [{ day: '2026-11-20', site: 'Pune' }];
    expect(longestIdleRun(windows, { ...calendar('2026-11-16', 7), holidays, sites: ['Pune', 'Austin'] })).toBe(5);
  });
});
