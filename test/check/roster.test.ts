import { cpSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { psirt, put, temporaryFolder } from '../support.ts';

const file = 'rosters/on-call.ics';

/** An entry of a calendar; times as they stand in it, with their parameters: `;TZID=Europe/Berlin:20261122T000000`. */
const entry = (person: string, from: string, to: string, ...more: string[]) =>
  [
    'BEGIN:VEVENT',
    `UID:${person}-${from}`,
    `DTSTART${from}`,
    `DTEND${to}`,
    `SUMMARY:${person}`,
    ...more,
    'END:VEVENT',
  ].join('\r\n');

const calendar = (...entries: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//on-call//EN', ...entries, 'END:VCALENDAR', ''].join('\r\n');

const berlin = (stamp: string) => `;TZID=Europe/Berlin:${stamp}`;

/** Weeks of six people in turn, from a Monday on. */
function weeks(from: string, many: number): string[] {
  const start = Date.parse(`${from}T00:00:00Z`);
  const stamp = (week: number) =>
    berlin(`${new Date(start + week * 604_800_000).toISOString().slice(0, 10).replaceAll('-', '')}T080000`);
  return Array.from({ length: many }, (_, week) => entry(`Person ${week % 6}`, stamp(week), stamp(week + 1)));
}

/** What check says of the manufacturer with a roster. */
async function found(
  roster: string | Buffer | undefined,
  readOn = '2026-11-20',
  path = file,
  changed = (staff: string): string => staff,
): Promise<string[]> {
  const folder = temporaryFolder();
  // A check reads no documents.
  cpSync('examples/manufacturer', folder, { recursive: true, filter: (path) => basename(path) !== 'docs' });
  const staff = readFileSync(join(folder, 'program/staff.yaml'), 'utf8');
  put(folder, {
    'program/staff.yaml': changed(staff).replace(
      '  maxShare: 25\n',
      `  maxShare: 25\n  roster: { file: "${path}", readOn: ${readOn} }\n`,
    ),
    ...(roster === undefined ? {} : { [file]: roster }),
  });
  const { out } = await psirt(folder, ['check', '--today', '2026-11-22', '--format', 'json']);
  const [report] = JSON.parse(out).reports as [{ findings: { rule: string; severity: string; message: string }[] }];
  return report.findings
    .filter(({ rule }) => rule.startsWith('roster') || rule === 'value-wrong' || rule === 'secret-in-file')
    .map(({ rule, severity, message }) => `${severity} ${rule}: ${message}`);
}

describe('the duty roster', () => {
  it('that is complete is not spoken of', async () => {
    expect(await found(calendar(...weeks('2026-11-16', 20)))).toEqual([]);
  });

  it('that leaves out Christmas is one finding, with the stretch in local time and nobody named', async () => {
    const before = entry('Person 1', berlin('20261116T080000'), berlin('20261224T000000'));
    const after = weeks('2026-12-28', 12);
    const messages = await found(
      calendar(
        ...weeks('2026-11-16', 5),
        entry('Person 5', berlin('20261221T080000'), berlin('20261224T000000')),
        ...after,
      ),
    );
    expect(messages).toEqual([
      expect.stringMatching(
        /^error roster-leaves-hours-open: Nobody is on the roster from Thursday 2026-12-24 00:00 to Monday 2026-12-28 08:00 \(104 hours\), Europe\/Berlin, although /,
      ),
    ]);
    expect(messages.join()).not.toContain('Person');
    expect(before).toContain('DTSTART;TZID=Europe/Berlin');
  });

  it('counts working hours, in which somebody is there anyway', async () => {
    const nights = 'RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH';
    const turns = [
      entry('Night', berlin('20261116T170000'), berlin('20261117T080000'), nights),
      entry('Weekend', berlin('20261120T153000'), berlin('20261123T080000'), 'RRULE:FREQ=WEEKLY'),
    ];
    const messages = await found(calendar(...turns));
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatch(/ and at \d+ other times, Europe/);
    expect(messages[0]).toContain('from Thursday 2026-12-24 08:00 to Thursday 2026-12-24 17:00');
  });

  it.each([
    ['a site', 'hours: [{ HOURS, site: Tokyo }]', '    - { name: Tokyo, timezone: Asia/Tokyo }\n'],
    ['a team', 'teams: [{ name: Tokyo, mode: on-call-24x7, timezone: Asia/Tokyo, hours: [{ HOURS }] }]', ''],
  ])('counts the working hours of %s on its own clock', async (_, said, site) => {
    const tuesday = 'days: [tuesday], from: "00:00", to: "24:00"';
    const inTokyo = (staff: string) =>
      staff
        .replace(/ {2}hours:\n(?: {4}- .*\n)+/, `  ${said.replace('HOURS', tuesday)}\n`)
        .replace('  sites:\n', `  sites:\n${site}`)
        .replace(/.*2026-12-29.*\n/, '');
    const rest = entry('A', berlin('20261117T160000'), berlin('20261123T160000'), 'RRULE:FREQ=WEEKLY;COUNT=10');
    expect((await found(calendar(rest), undefined, undefined, inTokyo)).join()).not.toContain('leaves-hours-open');
    const late = entry('A', berlin('20261117T170000'), berlin('20261123T160000'), 'RRULE:FREQ=WEEKLY;COUNT=10');
    expect((await found(calendar(late), undefined, undefined, inTokyo)).join()).toContain(
      'from Tuesday 2026-11-24 16:00 to Tuesday 2026-11-24 17:00 (1 hour)',
    );
  });

  it('is read with UTC, whole days, repetitions, exceptions, moved and cancelled entries', async () => {
    const days = entry(
      'A',
      ';VALUE=DATE:20261116',
      ';VALUE=DATE:20261117',
      'RRULE:FREQ=DAILY;COUNT=90',
      'EXDATE;VALUE=DATE:20261205',
    );
    const utc = entry('B', ':20261204T230000Z', ':20261205T230000Z');
    expect((await found(calendar(days, utc))).filter((message) => message.includes('leaves-hours'))).toEqual([]);
    const cancelled = entry('B', ':20261204T230000Z', ':20261205T230000Z', 'STATUS:CANCELLED');
    expect((await found(calendar(days, cancelled)))[0]).toContain(
      'from Saturday 2026-12-05 00:00 to Sunday 2026-12-06 00:00',
    );
    const moved = `${entry('A', ';VALUE=DATE:20261208', ';VALUE=DATE:20261209', 'RECURRENCE-ID;VALUE=DATE:20261206').replace(/UID:.*/, 'UID:A-;VALUE=DATE:20261116')}`;
    expect((await found(calendar(days, utc, moved)))[0]).toContain(
      'from Sunday 2026-12-06 00:00 to Monday 2026-12-07 00:00',
    );
  });

  it('leaves the turn of another person as it is where one of the same time is cancelled', async () => {
    const daily = (person: string) =>
      entry(person, ';VALUE=DATE:20261116', ';VALUE=DATE:20261117', 'RRULE:FREQ=DAILY;COUNT=90');
    const cancelled = entry(
      'A',
      ';VALUE=DATE:20261206',
      ';VALUE=DATE:20261207',
      'RECURRENCE-ID;VALUE=DATE:20261206',
      'STATUS:CANCELLED',
    ).replace(/UID:.*/, 'UID:A-;VALUE=DATE:20261116');
    const messages = await found(calendar(daily('A'), daily('B'), cancelled));
    expect(messages.filter((message) => message.includes('leaves-hours'))).toEqual([]);
  });

  it('knows zones that only the calendar describes', async () => {
    const zone = [
      'BEGIN:VTIMEZONE',
      'TZID:Office',
      'BEGIN:STANDARD',
      'DTSTART:19700101T000000',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0100',
      'END:STANDARD',
      'END:VTIMEZONE',
    ].join('\r\n');
    const turn = entry(
      'A',
      ';TZID=Office:20261116T000000',
      ';TZID=Office:20261120T000000',
      'RRULE:FREQ=DAILY;COUNT=90',
    );
    expect((await found(calendar(zone, turn))).filter((message) => message.includes('leaves-hours'))).toEqual([]);
  });

  it('that ends soon, is old, or names nobody says so', async () => {
    expect(await found(calendar(...weeks('2026-11-16', 3)))).toEqual([
      expect.stringMatching(/^warning roster-ends-soon: The roster ends on Monday 2026-12-07 08:00, within 30 days/),
    ]);
    expect(await found(calendar(...weeks('2026-11-16', 20)), '2026-11-14')).toEqual([
      expect.stringMatching(/^warning roster-out-of-date: The roster was exported on 2026-11-14, 8 days ago/),
    ]);
    expect(await found(calendar(...weeks('2025-11-17', 3)))).toEqual([
      expect.stringContaining('names nobody from today on'),
    ]);
  });

  it('tells turns that follow each other, and two at once', async () => {
    const one = (week: number) => weeks('2026-11-16', 20)[week]!;
    const twice = weeks('2026-11-16', 20).map((turn, week) =>
      week === 3 ? turn.replaceAll('Person 3', 'Person 2') : turn,
    );
    expect(await found(calendar(...twice))).toEqual([
      expect.stringMatching(
        /^warning roster-turn-too-long: One person is on call from Monday 2026-11-30 08:00 to Monday 2026-12-14 08:00 without a break, 336 hours/,
      ),
    ]);
    expect(await found(calendar(...weeks('2026-11-16', 20), one(4).replace('UID:', 'UID:again-')))).toEqual([
      expect.stringMatching(
        /^warning roster-person-twice: One person has two turns at once from Monday 2026-12-14 08:00/,
      ),
    ]);
  });

  it.each([
    ['is not there', undefined, 'there is no such file'],
    ['is no calendar', 'name,from,to\n', 'it is no calendar'],
    ['is empty', '', 'it holds no entry'],
    ['holds no entry', calendar(), 'it holds no entry'],
    ['is no text', Buffer.from([0xff, 0xfe, 0x00]), 'it is no plain text file'],
    ['is huge', Buffer.alloc(17 * 1024 * 1024, 32), 'larger than 16 MiB'],
  ])('that %s is one finding', async (_, roster, said) => {
    expect(await found(roster)).toEqual([
      expect.stringContaining(`roster-not-readable: The roster ${file} cannot be used: `),
    ]);
    expect((await found(roster))[0]).toContain(said);
  });

  it('is never fetched, and the link of a feed is not shown', async () => {
    const secret = 'https://acme.pagerduty.com/private/0a1b2c3d4e5f60718293a4b5c6d7e8f9/feed/PXYZ123';
    const messages = await found(undefined, '2026-11-20', secret);
    expect(messages.length).toBeGreaterThan(0);
    expect(messages.join()).not.toContain('0a1b2c3d');
  });
});
