import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { openCatalogs } from '../../src/catalogs/catalogs.ts';
import { withUnixLines } from '../../src/documents/document.ts';
import { calendarText } from '../../src/documents/files/review-calendar.ts';
import { type CalendarSheet, calendarFile } from '../../src/documents/icalendar.ts';
import { loadTemplates } from '../../src/outside/library.ts';
import { readProgram } from '../../src/outside/repository.ts';
import { structureOf } from '../../src/program/structure.ts';
import { namesByKind, pagesFor } from '../../src/reference/reference.ts';
import { today } from '../assessed.ts';
import { header, psirt, put, type Run, temporaryFolder, textAt } from '../support.ts';

interface Entry {
  uid: string;
  day: string;
  summary: string;
  description: string;
  categories: string[];
  sequence: number;
  reminders: number;
}

/** A calendar as a program that is not ours reads it. */
function parsed(text: string): { name: unknown; entries: Entry[] } {
  // ICAL.js takes an X- property for text only where it says so; in RFC 5545 that is the default.
  const typed = text.replace('\r\nX-WR-CALNAME:', '\r\nX-WR-CALNAME;VALUE=TEXT:');
  const calendar = new ICAL.Component(ICAL.parse(typed));
  const entries = calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    expect(event.startDate.isDate).toBe(true);
    expect(event.duration.toSeconds()).toBe(86_400);
    return {
      uid: event.uid,
      day: String(component.getFirstPropertyValue('dtstart')).padStart(10, '0'),
      summary: event.summary,
      description: event.description,
      categories: component.getFirstProperty('categories')?.getValues() as string[],
      sequence: event.sequence,
      reminders: component.getAllSubcomponents('valarm').length,
    };
  });
  return { name: calendar.getFirstPropertyValue('x-wr-calname'), entries };
}

/** Every text of a YAML value that is a date and nothing else, with its place; nothing of psirt's own reading. */
function placesOfDates(value: unknown, place: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => placesOfDates(item, `${place}[${index}]`));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, inner]) =>
      placesOfDates(inner, place === '' ? key : `${place}.${key}`),
    );
  return /^\d{4}-\d{2}-\d{2}$/.test(String(value)) ? [`${value} ${place}`] : [];
}

function datesOfFiles(folder: string): string[] {
  const files = readdirSync(join(folder, 'program')).filter((file) => /\.yaml$/.test(file) && file !== 'people.yaml');
  return [
    ...placesOfDates(parse(textAt(folder, 'psirt.yaml')), ''),
    ...files.flatMap((file) => placesOfDates(parse(textAt(folder, `program/${file}`)), file.replace('.yaml', ''))),
  ];
}

/** A document as a reader sees it: without the marks that keep words from being markup. */
function asRead(text: string): string {
  return text
    .replaceAll(/\\([^\n])/g, '$1')
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}

describe.each(readdirSync('examples'))('the calendar of examples/%s', (name) => {
  const folder = join('examples', name);
  const program = readProgram(folder);
  const material = {
    data: program.data,
    structure: structureOf(program, today),
    catalogs: openCatalogs(),
    templates: [],
  };
  const wish = { title: 'Dates', tlp: 'AMBER', path: 'dates.ics' };
  const text = calendarText({ ...material, allDates: true }, wish)!;
  const { entries } = parsed(text);
  const shipped = parsed(readFileSync(join(folder, 'docs/review-calendar.ics'), 'utf8')).entries;

  it('holds every date of the program once', () => {
    const written = entries
      .filter(({ categories }) => !categories.includes('Counted'))
      .map(({ day, description }) => `${day} ${/^Where it stands: .*, (.*)$/m.exec(description)?.[1]}`);
    expect(written.sort()).toEqual(datesOfFiles(folder).sort());
    expect(written.length).toBeGreaterThan(30);
  });

  it('holds what comes due unless all dates are asked for, and reminds of all but holidays', () => {
    const due = entries.filter(({ categories }) => categories.includes('Due'));
    expect(shipped.map(({ uid }) => uid)).toEqual(due.map(({ uid }) => uid));
    expect(due.length).toBeLessThan(entries.length);
    const isHoliday = ({ summary }: Entry) => /holiday/i.test(summary);
    for (const entry of due) expect(entry.reminders, entry.summary).toBe(isHoliday(entry) ? 0 : 1);
    for (const { description } of due.filter(isHoliday)) expect(description).not.toContain('sees to it');
    for (const entry of entries.filter(({ categories }) => categories.includes('Record')))
      expect(entry.reminders).toBe(0);
  });

  it('has an identifier of its own for each entry', () => {
    expect(new Set(entries.map(({ uid }) => uid)).size).toBe(entries.length);
  });

  it('has short lines that end in CRLF, and names nobody', () => {
    expectLines(text);
    expect(withUnixLines(text)).not.toMatch(/(?<!\\)(?:\\\\)*\\\n /);
    const people = join(folder, 'program/people.yaml');
    const { members = [] } = (existsSync(people) ? parse(readFileSync(people, 'utf8')) : {}) as {
      members?: { name?: string }[];
    };
    for (const { name: person } of members) if (person) expect(withUnixLines(text)).not.toContain(person);
  });

  it('stands in the document as well, dates that are alike in one line', () => {
    const document = asRead(textAt(folder, 'docs/calendar.md'));
    const rows = (document.match(/^\| \d{4}-\d{2}-\d{2} \|.*$/gm) ?? []).map((row) => row.slice(2).split(' | '));
    expect(new Set(rows.map((row) => row.join())).size).toBe(rows.length);
    expect(new Set(rows.map(([day]) => day))).toEqual(new Set(entries.map(({ day }) => day)));
    for (const { day, summary } of entries) {
      const [title = '', subject = ''] = summary.split(/: (.*)/s);
      const holds = rows.some(
        (row) => row[0] === day && row[1] === title && subject.split(' · ').every((part) => row[2]?.includes(part)),
      );
      expect(holds, `${day} ${summary}`).toBe(true);
    }
  });
});

function expectLines(text: string): void {
  const lines = text.split('\r\n');
  expect(lines.at(-1)).toBe('');
  for (const line of lines) {
    expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
    expect(line).not.toMatch(/[\r\n]/);
  }
}

const sheet = (over: Partial<CalendarSheet['events'][number]> = {}, name = 'Dates'): string =>
  calendarFile({
    name,
    changedOn: '2026-11-22',
    events: [
      {
        uid: 'u',
        day: '2026-11-22',
        summary: 'Summary',
        description: 'What',
        categories: ['Due'],
        sequence: 0,
        ...over,
      },
    ],
  }) ?? '';

/** What a calendar may hold of a text. */
function allowed(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '')
    .replace(/\p{Surrogate}/gu, '\ufffd');
}

describe('a calendar file', () => {
  it('gives every text back to a program that is not ours', () => {
    const nasty = fc.constantFrom(
      '\r\n',
      '\n',
      '\r',
      '\\',
      '\\n',
      '\\N',
      ',',
      ';',
      ':',
      '"',
      ' ',
      '\t',
      '\u2028',
      '\ud800',
    );
    const alien = fc.constantFrom(
      '\u{1f469}\u200d\u{1f4bb}',
      '\u202eabc',
      'שלום',
      'END:VEVENT',
      '\r\nBEGIN:VEVENT\r\n',
    );
    const pieces = fc.array(fc.oneof(nasty, alien, fc.string({ unit: 'binary' })), { maxLength: 60 });
    fc.assert(
      fc.property(
        pieces.map((all) => all.join('')),
        (words) => {
          const text = sheet({ summary: words, description: words }, words);
          expectLines(text);
          const { name, entries } = parsed(text);
          expect(entries).toHaveLength(1);
          for (const said of [entries[0]?.summary, entries[0]?.description, name]) expect(said).toBe(allowed(words));
        },
      ),
    );
  });

  it('takes long names', () => {
    for (const name of ['x'.repeat(1000), '\u{1f600}'.repeat(1000), 'ש'.repeat(1000), '\\'.repeat(1000)]) {
      expectLines(sheet({}, name));
      expect(parsed(sheet({}, name)).name).toBe(name);
    }
  });

  it.each(['0001-01-01', '0999-12-31', '2028-02-29', '9999-12-30', '9999-12-31'])('writes %s', (day) => {
    expect(parsed(sheet({ day })).entries[0]?.day).toBe(day);
  });

  it('is not written without an entry, which RFC 5545 does not allow', () => {
    expect(calendarFile({ name: 'Dates', changedOn: '2026-11-22', events: [] })).toBeUndefined();
  });
});

describe('the reference', () => {
  const subject = { rules: [], catalogs: openCatalogs(), documents: loadTemplates(undefined) };
  const pages = (name: string) => JSON.stringify(pagesFor(name, subject));

  it('knows the file and names it with its document', () => {
    expect(pages('calendar-file')).toContain('render --only calendar');
    expect(pages('calendar')).toContain('review-calendar.ics');
    expect(namesByKind(subject).Documents?.map(({ name }) => name)).toContain('calendar-file');
  });
});

describe('psirt render', () => {
  const render = (directory: string, ...args: string[]): Promise<Run> => psirt(directory, ['render', ...args]);
  const rendered = async (text = header): Promise<string> => {
    const folder = temporaryFolder();
    put(folder, { 'psirt.yaml': text });
    expect((await render(folder)).code).toBe(0);
    return folder;
  };
  const file = 'docs/review-calendar.ics';

  it('finds the file current with the line ends of git, and edited when a word in it was changed', async () => {
    const folder = await rendered();
    const text = textAt(folder, file);
    expect(text).toMatch(/DTSTART;VALUE=DATE:20271101\r\n/);
    put(folder, { [file]: withUnixLines(text) });
    expect((await render(folder, '--check')).code).toBe(0);
    put(folder, { [file]: text.replace('SUMMARY:', 'SUMMARY:My ') });
    expect(await render(folder, '--check')).toMatchObject({ code: 1, out: expect.stringContaining('by hand') });
    expect((await render(folder)).code).toBe(1);
    expect((await render(folder, '--force')).code).toBe(0);
    expect(textAt(folder, file)).toBe(text);
  });

  it('finds the file stale when a date was changed, and foreign when it is not ours', async () => {
    const folder = await rendered();
    put(folder, { 'psirt.yaml': header.replace('2027-11-01', '2027-12-31') });
    const { out } = await render(folder, '--check');
    expect(out).toContain('review-calendar.ics is stale');
    expect(out).not.toContain('\r');
    expect((await render(folder, '--dry-run')).out).toContain('+DTSTART;VALUE=DATE:20271231');
    put(folder, { [file]: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n' });
    expect((await render(folder)).out).toContain('was not written by psirt');
  });

  it('writes it with its document, holds it back with it, and prunes it when no date is left', async () => {
    const folder = await rendered();
    await render(folder, '--only', 'calendar', '--out', 'one');
    expect(readdirSync(join(folder, 'one'))).toEqual(['calendar.md', 'review-calendar.ics']);
    expect((await render(folder, '--tlp', 'AMBER', '--out', 'two')).said).toContain('calendar (AMBER+STRICT)');
    expect(readdirSync(join(folder, 'two'))).not.toContain('review-calendar.ics');
    expect((await render(folder, '--tlp', 'AMBER', '--check')).said).toContain(file);
    put(folder, { 'psirt.yaml': header.replace(/^.*(?:On|By): .*\n/gm, '') });
    expect((await render(folder, '--check')).out).toContain('review-calendar.ics is left over');
    expect((await render(folder, '--prune')).code).toBe(0);
    expect(readdirSync(join(folder, 'docs'))).not.toContain('review-calendar.ics');
    expect(textAt(folder, 'docs/calendar.md')).toContain('names no date yet');
  });

  it('is not spoken of where nothing comes due', async () => {
    const folder = await rendered(header.replace(/^(?:effectiveOn|reviewBy): .*\n/gm, ''));
    expect(textAt(folder, 'docs/calendar.md')).toContain('## What was recorded');
    expect(textAt(folder, 'docs/calendar.md')).not.toContain('Import it into a calendar');
    expect(readdirSync(join(folder, 'docs'))).not.toContain('review-calendar.ics');
  });

  it('gives an entry that moved a higher number, also where it moved forward and nobody told of a change', async () => {
    const folder = await rendered();
    const numbers = () => parsed(textAt(folder, file)).entries.map(({ uid, sequence }) => [uid, sequence] as const);
    const numberAfter = async (text: string) => {
      const before = new Map(numbers());
      put(folder, { 'psirt.yaml': text });
      expect((await render(folder)).code).toBe(0);
      expect((await render(folder, '--check')).code).toBe(0);
      return numbers().flatMap(([uid, number]) => (number === before.get(uid) ? [] : [number - before.get(uid)!]));
    };
    expect(await numberAfter(header)).toEqual([]);
    expect(await numberAfter(header.replace('2027-11-01', '2027-11-08'))).toEqual([7]);
    expect(await numberAfter(header)).toEqual([1]);
    expect(await numberAfter(header.replace('2027-11-01', '2027-10-01'))).toEqual([1]);
    expect(Math.min(...(await numberAfter(header.replace(/updatedOn: .*/, 'updatedOn: 2027-01-31'))))).toBeGreaterThan(
      0,
    );
  });

  it('holds the dates of one role where one is named, and is no orphan then', async () => {
    const folder = temporaryFolder();
    cpSync('examples/small-vendor', folder, { recursive: true });
    const before = readdirSync(join(folder, 'docs'));
    expect((await render(folder, '--calendar-for', 'psirt-lead')).code).toBe(0);
    const made = readdirSync(join(folder, 'docs')).filter((name) => !before.includes(name));
    expect(made).toEqual(['review-calendar-psirt-lead.ics']);
    const { entries } = parsed(textAt(folder, `docs/${made[0]}`));
    expect(entries.length).toBeGreaterThan(5);
    for (const { description } of entries) expect(description).toMatch(/^Who sees to it: .*PSIRT lead/);
    expect((await render(folder, '--check')).code).toBe(0);
    expect(await render(folder, '--calendar-for', 'psirt-laed')).toMatchObject({
      code: 2,
      said: expect.stringContaining('psirt-lead'),
    });
    expect((await render(folder, '--calendar-for', 'nobody')).said).toMatch(
      /There is no role "nobody"\. Known are .*psirt-lead/,
    );
  });

  it('gives entries of two programs of one company identifiers of their own', async () => {
    const uids = async (text: string) =>
      parsed(textAt(await rendered(text), file))
        .entries.map(({ uid }) => uid)
        .sort();
    const own = await uids(header);
    expect(await uids(header.replace('2027-11-01', '2028-11-01'))).toEqual(own);
    expect(await uids(header.replace('kind: psirt', 'kind: combined'))).not.toEqual(own);
    expect(await uids(header.replace('name: Acme', 'name: Other'))).not.toEqual(own);
  });
});
