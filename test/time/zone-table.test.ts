// How far clocks are ahead of UTC is what Intl says of every zone in the years of our table, where both know the same edition of tz.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validCodes } from '../../src/model/codes.ts';
import { violationsOf } from '../../src/model/validation.ts';
import { zoneFile } from '../../src/time/zone-file.ts';
import { offsetAt } from '../../src/time/zones.ts';
import { said } from '../node-clock.ts';
import { runs } from '../runs.ts';

const { from, to, entries, edition } = zoneFile() as ReturnType<typeof zoneFile> & { edition: string };
const [start, end] = [Date.UTC(from), Date.UTC(to + 1)];
const minute = 60_000;

const placed = entries.flatMap(({ changes, zones }) =>
  Object.entries(zones).flatMap(([offset, names]) => names.map((zone) => ({ zone, offset: Number(offset), changes }))),
);

/** What changed between the edition of an older Node and that of the table: the rules of Morocco, Moldova and parts of Canada. */
const changedSince2025 = [
  'Africa/Casablanca',
  'Africa/El_Aaiun',
  'America/Edmonton',
  'America/Inuvik',
  'America/Rainy_River',
  'America/Vancouver',
  'America/Winnipeg',
  'America/Yellowknife',
  'Canada/Central',
  'Canada/Mountain',
  'Canada/Pacific',
  'Europe/Chisinau',
  'Europe/Tiraspol',
];

/** Zones whose rules have stood for years: what any edition says of them. */
const stable = [
  'America/Chicago',
  'America/Los_Angeles',
  'America/New_York',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Asia/Shanghai',
  'Asia/Singapore',
  'Asia/Tokyo',
  'Australia/Lord_Howe',
  'Australia/Sydney',
  'Europe/Berlin',
  'Europe/London',
  'Pacific/Auckland',
  'Etc/UTC',
];

/** The zones of which the running Node must say what the table says. */
function comparable(): string[] {
  const every = placed.map(({ zone }) => zone);
  const running = process.versions.tz ?? '';
  if (running === edition) return every;
  if (running.startsWith('2025')) return every.filter((zone) => !changedSince2025.includes(zone));
  return stable;
}

describe('the table of offsets', () => {
  it('has the form of its schema, and each time zone of ours once', () => {
    expect(violationsOf('catalog-zone-offsets', zoneFile())).toEqual([]);
    expect(placed.map(({ zone }) => zone).sort()).toEqual(validCodes('time-zones').sort());
  });

  it('has its changes in order, in its years, and no entry twice', () => {
    for (const { changes } of entries) {
      expect(changes).toEqual([...changes].sort());
      for (const change of changes) {
        expect(Number(change.slice(0, 4))).toBeGreaterThanOrEqual(from);
        expect(Number(change.slice(0, 4))).toBeLessThanOrEqual(to);
      }
    }
    expect(new Set(entries.map(({ changes }) => changes.join())).size).toBe(entries.length);
  });
});

describe('how far a clock is ahead of UTC', () => {
  it('is what Node says a minute before and after each change, and at the changes themselves', () => {
    const zones = new Set(comparable());
    let compared = 0;
    for (const { zone, offset, changes } of placed.filter((one) => zones.has(one.zone))) {
      let ahead = offset;
      const instants = changes.map((change) => {
        const [shown, forward] = change.split(' ');
        const instant = Date.parse(`${shown}Z`) - ahead * minute;
        ahead += Number(forward);
        return instant;
      });
      for (const instant of [start, ...instants, end - 1000])
        for (const near of [instant - minute, instant - 1000, instant, instant + minute]) {
          if (near < start || near >= end) continue;
          if (offsetAt(near, zone) !== said(near, zone))
            expect.unreachable(`${zone} at ${new Date(near).toISOString()}`);
          compared += 1;
        }
    }
    expect(compared).toBeGreaterThan(1000);
  });

  it('is what Node says on the first day of each month', () => {
    const months = Array.from({ length: (to - from + 1) * 12 }, (_, month) => Date.UTC(from, month, 1, 12));
    for (const zone of comparable())
      expect(
        months.filter((instant) => offsetAt(instant, zone) !== said(instant, zone)),
        zone,
      ).toEqual([]);
  });

  it('is what Node says at any second', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...comparable()),
        fc.integer({ min: start / 1000, max: end / 1000 - 1 }),
        (zone, second) => {
          expect(offsetAt(second * 1000, zone)).toBe(said(second * 1000, zone));
        },
      ),
      { numRuns: runs(5000) },
    );
  });
});
