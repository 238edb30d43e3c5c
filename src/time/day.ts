// Calendar days as `YYYY-MM-DD`, without a clock and without a time zone.

/** A calendar date such as 2026-11-22. Text order is time order. */
export type Day = string;

/** How long a day lasts, without a clock that changes. */
export const millisecondsPerDay = 86_400_000;

/** Whether a text is a date that exists. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(text)) return false;
  return Number(text.slice(8)) <= daysIn(Number(text.slice(0, 4)), Number(text.slice(5, 7)));
}

function daysIn(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** The number of a day, counted from 1970-01-01. */
export function dayNumber(day: Day): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / millisecondsPerDay);
}

const lastDay = 2_932_896;

/** The day with a number; days after 9999-12-31 are that day, so that text order stays time order. */
export function dayOf(number: number): Day {
  return new Date(Math.min(number, lastDay) * millisecondsPerDay).toISOString().slice(0, 10);
}

/** How many days lie from one day to another; negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** A day so many days later (or earlier). */
export function addDays(day: Day, days: number): Day {
  return dayOf(dayNumber(day) + days);
}

/** A day so many months later. The last days of a month stay in the month: 31 January plus one month is 28 or 29 February. */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = new Date(0);
  first.setUTCFullYear(year, month - 1 + months, 1);
  const last = new Date(first);
  last.setUTCMonth(last.getUTCMonth() + 1, 0);
  return dayOf(first.getTime() / millisecondsPerDay + Math.min(date, last.getUTCDate()) - 1);
}

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

/** A day of the week. */
export type Weekday = (typeof weekdays)[number];

/** The day of the week of a date. */
export function weekdayOf(day: Day): Weekday {
  return weekdays[(((dayNumber(day) + 4) % 7) + 7) % 7] as Weekday;
}
