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
    `X-PSIRT-SEAL:${noSeal}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    ...events.flatMap((event) => linesOf(event, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function linesOf({ uid, day, summary, description, categories }: CalendarEvent, stamp: string): string[] {
  const next = addDays(day, 1);
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    // The day after the last day of 9999 cannot be written; an entry without an end lasts one day.
    ...(next > day ? [`DTEND;VALUE=DATE:${compact(next)}`] : []),
    `SUMMARY:${escapeText(summary)}`,
    `DESCRIPTION:${escapeText(description)}`,
    `CATEGORIES:${categories.map(escapeText).join(',')}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
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

/** Lines of at most 75 octets; a longer one goes on after a space, and no character is cut. */
function folded(line: string): string {
  const octets = Buffer.byteLength(line);
  if (octets <= widest) return line;
  if (octets === line.length)
    return [line.slice(0, widest), ...(line.slice(widest).match(/.{1,74}/gs) ?? [])].join('\r\n ');
  let text = '';
  let width = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (width + size > widest) {
      text += '\r\n ';
      width = 1;
    }
    text += character;
    width += size;
  }
  return text;
}
