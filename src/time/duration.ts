// Lengths of time: ISO 8601 durations (`PT24H`, `P14D`, `P3M`) and limits, which may also be working days.
import { isEnglish, said } from '../words/language.ts';
import { remembering } from '../words/once.ts';
import { addDays, addMonths, type Day } from './day.ts';

interface Parts {
  months: number;
  days: number;
  hours: number;
}

const durationForm =
  'P(?=[\\dT])(?:(\\d{1,4})Y)?(?:(\\d{1,4})M)?(?:(\\d{1,4})W)?(?:(\\d{1,5})D)?(?:T(?=\\d)(?:(\\d{1,6})H)?(?:(\\d{1,6})M)?(?:(\\d{1,6})S)?)?';
const businessForm = '(\\d{1,4}) business days?';
const oneForm = `(?:${durationForm}|${businessForm})`;
const between = ' to ';

/** The form of a duration. */
export const durationPattern = new RegExp(`^${durationForm}$`);
const businessPattern = new RegExp(`^${businessForm}$`);

/** The form of a limit: a duration or working days, or a range of them. */
export const limitPattern = new RegExp(`^${oneForm}(?:${between}${oneForm})?$`);

/** The longer end of a range, which is what a limit promises; any other limit as it stands. */
function upperEnd(limit: string): string {
  return limit.split(between).at(-1)!;
}

/** Programs name few durations, and rules compare them over and over. */
const parse = remembering((duration: string): Parts | undefined => {
  const match = durationPattern.exec(upperEnd(duration));
  if (!match) return undefined;
  const [years, months, weeks, days, hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0));
  return {
    months: (years ?? 0) * 12 + (months ?? 0),
    days: (weeks ?? 0) * 7 + (days ?? 0),
    hours: (hours ?? 0) + (minutes ?? 0) / 60 + (seconds ?? 0) / 3600,
  };
});

/** Whether a text is an ISO 8601 duration of whole units. */
export function isDuration(text: string): boolean {
  return durationPattern.test(text);
}

/** Whether a text is a limit: a duration, `N business days`, or a range of both such as `P7D to P14D`, the shorter first. */
export function isLimit(text: string): boolean {
  if (!limitPattern.test(text)) return false;
  const [from, to] = text.split(between);
  return to === undefined || shortestHours(from!) < longestHours(to);
}

/** The working days of a limit that is given in them. */
export function businessDaysOf(limit: string): number | undefined {
  const match = businessPattern.exec(upperEnd(limit));
  return match ? Number(match[1]) : undefined;
}

/**
 * The hours a duration lasts at least. A month counts 28 days, so that a comparison with a deadline errs to the safe side.
 * A limit in working days counts as so many days of 24 hours.
 */
export function shortestHours(limit: string): number {
  const business = businessDaysOf(limit);
  return business === undefined ? hoursOf(parse(limit), 365, 28) : business * 24;
}

/**
 * The hours a limit lasts at most. A month counts 31 days; working days are counted with the weekends that may lie
 * between them, without holidays.
 */
export function longestHours(limit: string): number {
  const business = businessDaysOf(limit);
  return business === undefined ? hoursOf(parse(limit), 366, 31) : (business + 2 * Math.ceil(business / 5)) * 24;
}

function hoursOf(parts: Parts | undefined, daysOfYear: number, daysOfMonth: number): number {
  if (!parts) return 0;
  const days = Math.floor(parts.months / 12) * daysOfYear + (parts.months % 12) * daysOfMonth + parts.days;
  return days * 24 + parts.hours;
}

/** Whether one limit is certainly longer than another, whatever the calendar says: a month and 30 days are not told apart. */
export function isLonger(limit: string, other: string): boolean {
  const [business, otherBusiness] = [businessDaysOf(limit), businessDaysOf(other)];
  if (business !== undefined && otherBusiness !== undefined) return business > otherBusiness;
  const [parts, otherParts] = [parse(limit), parse(other)];
  if (!parts || !otherParts) return shortestHours(limit) > longestHours(other);
  const shared = Math.min(parts.months, otherParts.months);
  const without = (all: Parts): Parts => ({ ...all, months: all.months - shared });
  return hoursOf(without(parts), 365, 28) > hoursOf(without(otherParts), 366, 31);
}

/** The day a duration after another day. Hours round up to whole days. */
export function addDuration(day: Day, duration: string): Day {
  const parts = parse(duration) ?? { months: 0, days: 0, hours: 0 };
  return addDays(addMonths(day, parts.months), parts.days + Math.ceil(parts.hours / 24));
}

/** A limit in words: `24 hours`, `2 business days`, `1 year and 6 months`, `7 to 14 days`. */
export function sayLimit(limit: string): string {
  const to = upperEnd(limit);
  if (to === limit) return sayOne(limit);
  const [first, last] = [sayOne(limit.slice(0, -to.length - between.length)), sayOne(to)];
  const unit = unitOf(first);
  const isShared = unit !== undefined && unit === unitOf(last);
  return said('{} to {}', isShared ? first.slice(0, first.indexOf(' ')) : first, last);
}

function sayOne(limit: string): string {
  const business = businessDaysOf(limit);
  if (business !== undefined) return count(business, 'business day');
  const match = durationPattern.exec(limit);
  if (!match) return limit;
  const units = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'];
  const parts = match
    .slice(1)
    .flatMap((part, index) => (Number(part ?? 0) ? [count(Number(part), units[index]!)] : []));
  if (parts.length === 0) return said('at once');
  return parts.length === 1 ? parts[0]! : `${parts.slice(0, -1).join(', ')}${said(' and ')}${parts.at(-1)}`;
}

/** How often something comes again, in words: `every month`, `every 2 weeks`. */
export function sayEvery(rhythm: string): string {
  return `every ${sayLimit(rhythm).replace(/^1 (?!.* and )/, '')}`;
}

/** Hours in words: `1 hour and 30 minutes`. */
export function sayHours(hours: number): string {
  const minutes = Math.round(hours * 60);
  return sayLimit(`PT${Math.floor(minutes / 60)}H${minutes % 60}M`);
}

/** A number with its noun: `1 day`, `3 days`. */
export function count(number: number, noun: string): string {
  return said(`{} ${noun}${number === 1 ? '' : 's'}`, number);
}

/** The unit of a length that has only one; elsewhere than in English it is a word of its own in the plural. */
function unitOf(length: string): string | undefined {
  return /^\d+ (\D+)$/.exec(isEnglish() ? length.replace(/s$/, '') : length)?.[1];
}
