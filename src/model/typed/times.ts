// Times of day as people type them: "9", "9:00", "9am", "17h", "noon", and from one to another: "09:00-17:00".
import type { Meaning } from './meaning.ts';

const time = /^(\d{1,2})(?:[:.h ]?([0-5]\d))?\s*(?:h|hrs?|uhr|o'?clock)?\s*(am|pm|a\.m\.|p\.m\.)?$/;

/** What a time of day means. `toEnd` says whether the end of the day may be written as 24:00. */
export function timeFrom(text: string, toEnd = false): Meaning {
  const plain = text.trim().toLowerCase().replace(/\s+/g, ' ');
  if (plain === 'noon') return understood(12, '00');
  if (plain === 'midnight') return understood(toEnd ? 24 : 0, '00');
  const [, hour = '', minutes = '00', half] = time.exec(plain) ?? [];
  if (hour === '') return undefined;
  const number = hourOf(Number(hour), half?.[0]);
  const isEnd = number === 24 && minutes === '00';
  return number === undefined || number > 24 || (number === 24 && !(toEnd && isEnd))
    ? undefined
    : understood(number, minutes);
}

function understood(hour: number, minutes: string): Meaning {
  const value = `${String(hour).padStart(2, '0')}:${minutes}`;
  return { value, said: value };
}

function hourOf(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}

/** From one time to another. */
export interface Span {
  from: string;
  to: string;
}

/** The two times of a span such as "9-17" or "from 9am until 5pm"; a doubt where the second may be meant for the afternoon. */
export function spanFrom(text: string): Span | { doubt: string } | undefined {
  const [, first = '', second = ''] =
    /^(?:from )?(.{1,12}?)\s*(?:-|–|—|\bto\b|\buntil\b|\btill\b)\s*(.{1,12})$/.exec(text.trim().toLowerCase()) ?? [];
  const [from, to] = [timeFrom(first), timeFrom(second, true)];
  if (!from || !to || 'doubt' in from || 'doubt' in to) return undefined;
  const span = { from: String(from.value), to: String(to.value) };
  const isHours = /^\d{1,2}$/.test(first.trim()) && /^\d{1,2}$/.test(second.trim());
  if (isHours && span.to <= span.from && Number(second) < 12)
    return {
      doubt: `"${text.trim()}" can mean two things: write ${span.from}-${Number(second) + 12}:00, or ${span.from}-${span.to} for an end on the next day.`,
    };
  return span;
}
