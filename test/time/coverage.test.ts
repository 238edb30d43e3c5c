import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Attendance, gapOf, ordinaryGapOf, whyNotKept, windowsOf } from '../../src/facts/attendance.ts';
import {
  type Calendar,
  fixedOffset,
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
import { addDays, type Day, dayNumber, type Weekday, weekdayOf } from '../../src/time/day.ts';
import { runs } from '../runs.ts';

const allDays = roundTheClock.days;
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
    ['counts Fridays in a week without Sundays', ['wednesday'], [], 2],
    ['counts all days where nobody ever comes', [], [], 5],
    ['is not ended by a holiday', ['friday'], ['2026-11-18'], 3],
  ])('%s', (_, open, holidays, run) => {
    expect(longestIdleRun([{ ...office, days: open }], calendar('2026-11-16', 7, ...holidays))).toBe(run);
  });
});

describe('the attendance of a team', () => {
  const today = '2026-11-22';
  const week = [{ days: [...workdays], from: '09:00', to: '17:00' }];
  const tier = { name: 'first line', participants: { roles: ['analyst'] }, shiftLength: 'P7D' };
  const alert = {
    trigger: ['A phone number'],
    pagedRoles: ['lead'],
    within: 'PT2H',
    testedOn: '2026-08-24',
    covers: ['eu-cra'],
  };
  const team = (
    coverage: Partial<Attendance['staff']['coverage']>,
    onCall?: Attendance['staff']['onCall'],
  ): Attendance => ({
    team: { name: 'Acme PSIRT', timezone: 'Europe/Berlin', languages: ['en'] },
    staff: { coverage: { mode: 'business-hours', hours: week, ...coverage }, onCall },
  });

  it('counts a year of 64-hour weekends, and Christmas where it is listed', () => {
    expect(gapOf(team({}), today).hours).toBe(65);
    const christmas = { dates: [{ date: '2026-12-25' }, { date: '2027-01-01' }] };
    expect(gapOf(team({ holidays: christmas }), today).hours).toBe(88);
    expect(ordinaryGapOf(team({ holidays: christmas }), today).hours).toBe(65);
  });

  it('counts holidays per site', () => {
    const dates = [{ date: '2026-12-25', site: 'Munich' }];
    expect(gapOf(team({ holidays: { dates } }), today).hours).toBe(88);
    const sites = [
      { name: 'Munich', people: 2 },
      { name: 'Pune', people: 2 },
    ];
    expect(gapOf(team({ holidays: { dates }, sites }), today).hours).toBe(65);
    expect(
      gapOf(team({ holidays: { dates }, sites, hours: week.map((row) => ({ ...row, site: 'Munich' })) }), today).hours,
    ).toBe(88);
  });

  it('counts on-call as there, on holidays too, and reads the zone of a site', () => {
    expect(
      gapOf(team({ mode: 'extended', holidays: { dates: [{ date: '2026-12-25' }] } }, { tiers: [tier] }), today).hours,
    ).toBe(0);
    expect(gapOf(team({ mode: 'staffed-24x7', holidays: { dates: [{ date: '2026-12-25' }] } }), today).hours).toBe(0);
    const pune = [{ name: 'Pune', people: 2, timezone: 'Asia/Kolkata' }];
    expect(windowsOf(team({ sites: pune, hours: week.map((row) => ({ ...row, site: 'Pune' })) }))[0]?.timezone).toBe(
      'Asia/Kolkata',
    );
  });

  it.each<[string, Parameters<typeof team>[0], string, boolean]>([
    ['24 hours cannot be kept in office hours', {}, 'PT24H', false],
    ['72 hours can', {}, 'PT72H', true],
    ['1 business day can', {}, '1 business day', true],
    [
      '2 business days cannot by a team that works on Mondays',
      { hours: [{ ...week[0]!, days: ['monday'] }] },
      '2 business days',
      false,
    ],
    ['an alert tested 90 days ago helps', { urgentAlert: alert }, 'PT24H', true],
    ['one tested 91 days ago does not', { urgentAlert: { ...alert, testedOn: '2026-08-23' } }, 'PT24H', false],
    ['nor one for other matters', { urgentAlert: { ...alert, covers: ['eu-gdpr-authority'] } }, 'PT24H', false],
    ['nor one that covers nothing by name', { urgentAlert: { ...alert, covers: undefined } }, 'PT24H', false],
    ['nor one that takes too long itself', { urgentAlert: { ...alert, within: 'P2D' } }, 'PT24H', false],
    [
      'a severity that is answered around the clock',
      { bySeverity: [{ severity: 'critical', aroundTheClock: true, roles: ['duty'] }] },
      'PT24H',
      true,
    ],
    ['but not by nobody', { bySeverity: [{ severity: 'critical', aroundTheClock: true }] }, 'PT24H', false],
  ])('%s', (_, coverage, limit, isKept) => {
    expect(whyNotKept(team(coverage), limit, { ids: ['eu-cra'] }, today) === undefined).toBe(isKept);
  });
});

const walls = new Map<string, string[]>();

/** What a clock in a zone shows at each minute of a day in UTC. */
function wallOf(day: number, timezone: string): string[] {
  const key = `${day} ${timezone}`;
  let wall = walls.get(key);
  if (!wall) {
    const formatter = new Intl.DateTimeFormat('sv-SE', {
      timeZone: timezone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
    wall = Array.from({ length: 1440 }, (_, minute) => formatter.format(day * 86_400_000 + minute * 60_000));
    walls.set(key, wall);
  }
  return wall;
}

/** The first minute at which the clock shows a time or a later one. */
function firstMinute(day: Day, wanted: string, timezone: string): number {
  const [on, clock] = wanted === '24:00' ? [addDays(day, 1), '00:00'] : [day, wanted];
  for (let number = dayNumber(on) - 1; ; number++) {
    const minute = wallOf(number, timezone).findIndex((shown) => shown >= `${on} ${clock}`);
    if (minute >= 0) return number * 1440 + minute;
  }
}

/** The longest run of minutes that no window covers, found without any arithmetic on zones. */
function scan(
  windows: readonly Window[],
  { timezone, from, days, holidays, sites = [] }: Calendar,
): { longest: number; total: number } {
  const [start, end] = [firstMinute(from, '00:00', timezone), firstMinute(addDays(from, days), '00:00', timezone)];
  const attended = new Uint8Array(end - start);
  for (const window of windows) {
    for (let offset = -3; offset <= days + 3; offset++) {
      const day = addDays(from, offset);
      const closedAt = (site: string): boolean =>
        holidays.some((holiday) => holiday.day === day && holiday.site === site);
      const isClosed =
        holidays.some((holiday) => holiday.day === day && holiday.site === undefined) ||
        (window.site ? closedAt(window.site) : sites.length > 0 && sites.every(closedAt));
      if (!window.days.includes(weekdayOf(day)) || (isClosed && !window.onHolidays)) continue;
      const zone = window.timezone ?? timezone;
      const opens = firstMinute(day, window.from, zone);
      const closes = firstMinute(window.to > window.from ? day : addDays(day, 1), window.to, zone);
      attended.fill(1, Math.max(opens - start, 0), Math.max(closes - start, 0));
    }
  }
  let [longest, run] = [0, 0];
  for (const minute of attended) {
    run = minute ? 0 : run + 1;
    longest = Math.max(longest, run);
  }
  return { longest, total: end - start };
}

describe('the longest gap of any windows', () => {
  const zones = [
    'Europe/Berlin',
    'America/New_York',
    'America/St_Johns',
    'America/Santiago',
    'Africa/Cairo',
    'Africa/Casablanca',
    'Asia/Beirut',
    'Asia/Kathmandu',
    'Asia/Tokyo',
    'Australia/Lord_Howe',
    'Pacific/Chatham',
    'Pacific/Kiritimati',
    'Pacific/Honolulu',
    'Etc/UTC',
  ];
  const turns = [
    '2026-03-08',
    '2026-03-22',
    '2026-03-29',
    '2026-04-05',
    '2026-04-24',
    '2026-09-06',
    '2026-09-27',
    '2026-10-04',
    '2026-10-25',
    '2026-10-30',
    '2026-11-01',
    '2026-12-25',
  ];
  const time = fc
    .tuple(fc.nat(23), fc.nat(59))
    .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
  const window: fc.Arbitrary<Window> = fc.record({
    days: fc.uniqueArray(fc.constantFrom(...allDays), { minLength: 1, maxLength: 7 }),
    from: time,
    to: fc.oneof({ weight: 5, arbitrary: time }, { weight: 1, arbitrary: fc.constant('24:00') }),
    timezone: fc.option(fc.constantFrom(...zones), { nil: undefined }),
    site: fc.constantFrom(undefined, 'Pune', 'Austin'),
    onHolidays: fc.boolean(),
  });
  const days = fc
    .tuple(fc.constantFrom(...turns), fc.nat(4), fc.integer({ min: 3, max: 7 }))
    .chain(([turn, before, length]) =>
      fc.record({
        timezone: fc.constantFrom(...zones),
        from: fc.constant(addDays(turn, -before)),
        days: fc.constant(length),
        sites: fc.constantFrom<string[]>([], ['Pune', 'Austin']),
        holidays: fc.array(
          fc.record({
            day: fc.nat(length - 1).map((later) => addDays(turn, later - before)),
            site: fc.constantFrom(undefined, 'Pune', 'Austin'),
          }),
          { maxLength: 3 },
        ),
      }),
    );

  it('is what a scan of every minute finds', () => {
    const seen = { finite: 0, changed: 0 };
    fc.assert(
      fc.property(fc.array(window, { maxLength: 4 }), days, (windows, calendar_) => {
        const gap = longestGap(windows, calendar_);
        const scanned = scan(windows, calendar_);
        if (Number.isFinite(gap.hours)) seen.finite += 1;
        if ((scanned.total / 60) % 24 !== 0) seen.changed += 1;
        expect(Number.isFinite(gap.hours) ? Math.round(gap.hours * 60) : scanned.total).toBe(scanned.longest);
        expect((gap.to - gap.from) / 60_000).toBe(scanned.longest);
      }),
      { numRuns: runs(300, 10), seed: 20261122 },
    );
    expect(seen.finite).toBeGreaterThan(150);
    expect(seen.changed).toBeGreaterThan(20);
  });
});
