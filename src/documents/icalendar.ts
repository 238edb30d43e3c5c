// Writes days as a calendar for calendar programs (iCalendar, RFC 5545): whole days, no time zone, the same bytes each time.
import { addDays, type Day } from '../time/day.ts';
import { noSeal } from './document.ts';

/** An entry of a whole day. */
export interface CalendarEvent {
  /** The same in every edition, and of no other entry. */
  uid: string;
  day: Day;
  summary: string;
  description: string;
  categories: readonly string[];
  /** Grows when the day moves, so that calendar programs take the new one. */
  sequence: number;
  /** How many days before a reminder is given; absent: none is. */
  remindBefore?: number;
}

/** A calendar; `changedOn` stands in for the moment of writing, which would differ with every run. */
export interface CalendarSheet {
  name: string;
  changedOn: Day;
  events: readonly CalendarEvent[];
}

/** The text of a calendar, with an empty seal. RFC 5545 allows none without entries: then there is no text. */
export function calendarFile({ name, changedOn, events }: CalendarSheet): string | undefined {
  if (events.length === 0) return undefined;
  const stamp = `${compact(changedOn)}T000000Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//psirt//Review calendar//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-PSIRT-SEAL:${noSeal}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    ...events.flatMap((event) => linesOf(event, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function linesOf(event: CalendarEvent, stamp: string): string[] {
  const { uid, day, summary, description, categories, sequence, remindBefore } = event;
  const next = addDays(day, 1);
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    `SEQUENCE:${sequence}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    // The day after the last day of 9999 cannot be written; an entry without an end lasts one day.
    ...(next > day ? [`DTEND;VALUE=DATE:${compact(next)}`] : []),
    `SUMMARY:${escapeText(summary)}`,
    `DESCRIPTION:${escapeText(description)}`,
    `CATEGORIES:${categories.map(escapeText).join(',')}`,
    'TRANSP:TRANSPARENT',
    ...(remindBefore === undefined ? [] : reminder(remindBefore, summary)),
    'END:VEVENT',
  ];
}

function reminder(days: number, summary: string): string[] {
  return ['BEGIN:VALARM', 'ACTION:DISPLAY', `TRIGGER:-P${days}D`, `DESCRIPTION:${escapeText(summary)}`, 'END:VALARM'];
}

/** The days and sequence numbers of the entries of a calendar that we wrote, by identifier; none where it is not one. */
export function entriesOf(text: string): Map<string, { day: Day; sequence: number }> {
  const lines = text.replace(/\r?\n /g, '').matchAll(/^(UID|DTSTART|SEQUENCE)(?![A-Z-])[^:\n]*:(.*)/gm);
  const entries = new Map<string, { day: Day; sequence: number }>();
  let uid = '';
  for (const [, name, value = ''] of lines) {
    if (name === 'UID') uid = value;
    const known = entries.get(uid) ?? { day: '', sequence: 0 };
    if (name === 'DTSTART') entries.set(uid, { ...known, day: value.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3') });
    if (name === 'SEQUENCE') entries.set(uid, { ...known, sequence: Number(value) || 0 });
  }
  return entries;
}

function compact(day: Day): string {
  return day.replaceAll('-', '');
}

/** Line breaks of every kind become one; other control characters may not stand in a calendar and are dropped. */
function escapeText(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

const widest = 75;

/**
 * Lines of at most 75 octets; a longer one goes on after a space. No character is cut, and no backslash is parted from what it
 * escapes: RFC 5545 allows that, but not every calendar program reads it.
 */
function folded(line: string): string {
  const octets = Buffer.from(line);
  if (octets.length <= widest) return line;
  const parts: string[] = [];
  let start = 0;
  for (let end = widest; end < octets.length; end = start + widest - 1) {
    end = lastCut(octets, end);
    parts.push(octets.toString('utf8', start, end));
    start = end;
  }
  parts.push(octets.toString('utf8', start));
  return parts.join('\r\n ');
}

/** The last place up to `most` that lies neither within a character nor behind a backslash that escapes what follows. */
function lastCut(octets: Buffer, most: number): number {
  let cut = most;
  while ((octets[cut]! & 0xc0) === 0x80) cut -= 1;
  let backslashes = 0;
  while (octets[cut - backslashes - 1] === 0x5c) backslashes += 1;
  return cut - (backslashes % 2);
}
