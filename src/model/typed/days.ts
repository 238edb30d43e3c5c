// Dates as people type them: "31.12.2026", "31 December 2026", "Dec 31, 2026", "2026/12/31".
import { isDay } from '../../time/day.ts';
import { months } from '../../words/language.ts';
import type { Meaning } from './meaning.ts';

/** What a date means. */
export function dayFrom(text: string): Meaning {
  const plain = text.trim().replace(/\s+/g, ' ');
  const byYear = /^(\d{4})[-/. ]?(\d{1,2})[-/. ]?(\d{1,2})$/.exec(plain);
  if (byYear) return onDay(byYear[1], byYear[2], byYear[3]);
  const dotted = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/.exec(plain);
  if (dotted) return onDay(dotted[3], dotted[2], dotted[1]);
  const slashed = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(plain);
  if (slashed) return slashedDay(plain, slashed[1], slashed[2], slashed[3]);
  return inMonth(plain) ?? withName(plain);
}

function onDay(year = '', month = '', date = ''): Meaning {
  const value = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(value) ? { value, said: `${Number(date)} ${months[Number(month) - 1]} ${year}` } : undefined;
}

/** The first number is the day for some and the month for others. */
function slashedDay(text: string, first = '', second = '', year = ''): Meaning {
  const [american, european] = [onDay(year, first, second), onDay(year, second, first)];
  if (!american || !european || first.padStart(2, '0') === second.padStart(2, '0')) return european ?? american;
  const [one, other] = [european, american].flatMap((meaning) => ('value' in meaning ? [meaning] : []));
  return {
    doubt: `"${text}" can mean two days: write ${one?.value} for ${one?.said}, or ${other?.value} for ${other?.said}.`,
  };
}

/** A month is no day, and which of its days ends something is not for us to say. */
function inMonth(text: string): Meaning {
  const [, number, year] = /^(\d{1,2})[/.](\d{4})$/.exec(text) ?? [];
  const [, name = '', named] = /^([a-z]{3,9})\.? (\d{4})$/i.exec(text) ?? [];
  const month = number === undefined ? monthNamed(name) : Number(number);
  if (month === undefined || month < 1 || month > 12) return undefined;
  const start = `${year ?? named}-${String(month).padStart(2, '0')}`;
  const last = ['31', '30', '29', '28'].find((date) => isDay(`${start}-${date}`));
  return { doubt: `"${text}" is a month: write the day too, such as ${start}-01 or ${start}-${last}.` };
}

function withName(text: string): Meaning {
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th|\.)? (?:of )?([a-z]{3,9})\.?,? (\d{4})$/i.exec(text);
  const monthFirst = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i.exec(text);
  const [date, name, year] = dayFirst
    ? [dayFirst[1], dayFirst[2], dayFirst[3]]
    : [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]];
  const month = monthNamed(name ?? '');
  return month === undefined ? undefined : onDay(year, String(month), date);
}

function monthNamed(name: string): number | undefined {
  const start = name.toLowerCase();
  const index = months.findIndex(
    (month) => month.toLowerCase().startsWith(start) || (start === 'sept' && month === 'September'),
  );
  return name.length >= 3 && index >= 0 ? index + 1 : undefined;
}
