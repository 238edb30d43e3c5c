// The longest gap is what a clock shows that is read minute by minute, without any arithmetic on zones.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Calendar, longestGap, roundTheClock, type Window } from '../../src/time/coverage.ts';
import { addDays, type Day, dayNumber, weekdayOf } from '../../src/time/day.ts';
import { runs } from '../runs.ts';

const allDays = roundTheClock.days;

const walls = new Map<string, string[]>();

/** What a clock shows at each of 15 minutes: read at every one, unless the last shows that it went on evenly from the first. */
function quarterOf(shownAt: (minute: number) => string, first: number): string[] {
  const [start, end] = [shownAt(first), shownAt(first + 14)];
  const even = Array.from(
    { length: 15 },
    (_, later) => start.slice(0, -2) + String(Number(start.slice(-2)) + later).padStart(2, '0'),
  );
  return even.at(-1) === end ? even : even.map((_, later) => shownAt(first + later));
}

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
    const shownAt = (minute: number) => formatter.format(day * 86_400_000 + minute * 60_000);
    wall = Array.from({ length: 96 }, (_, quarter) => quarterOf(shownAt, quarter * 15)).flat();
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
  // Of these days every Node that we support says the same.
  const turns = [
    '2025-02-23',
    '2025-03-09',
    '2025-03-30',
    '2025-04-06',
    '2025-04-25',
    '2025-09-07',
    '2025-09-28',
    '2025-10-05',
    '2025-10-26',
    '2025-10-31',
    '2025-11-02',
    '2025-12-25',
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
