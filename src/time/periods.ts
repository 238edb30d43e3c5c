// When a period of days, weeks, months or years ends by Regulation (EEC, Euratom) 1182/71, which reckons the periods of Union law.
import { addDays, type Day, daysBetween, weekdayOf } from './day.ts';
import { addDuration } from './duration.ts';

/** Whether a period is counted in days, weeks, months or years; one with hours runs on over weekends and holidays. */
export function isOfDays(period: string): boolean {
  return /^P[^T]+$/.test(period);
}

/**
 * The last day of a period of days, weeks, months or years. The day of the event does not count (Art. 3(1)); months and years
 * end on the day with the same number, or the last of the month (Art. 3(2)(c)); a last day on a Saturday, Sunday or public
 * holiday moves to the next working day (Art. 3(4)); two days or more hold at least two working days (Art. 3(5)).
 */
export function lastDayOf(event: Day, period: string, holidays: ReadonlySet<Day> = new Set()): Day {
  const isWorking = (day: Day) => !['saturday', 'sunday'].includes(weekdayOf(day)) && !holidays.has(day);
  const end = addDuration(event, period);
  let last = end;
  while (!isWorking(last)) last = addDays(last, 1);
  if (daysBetween(event, end) < 2) return last;
  for (let worked = workingDays(event, last, isWorking); worked < 2; worked += isWorking(last) ? 1 : 0)
    last = addDays(last, 1);
  return last;
}

function workingDays(event: Day, last: Day, isWorking: (day: Day) => boolean): number {
  let count = 0;
  for (let day = addDays(event, 1); day <= last && count < 2; day = addDays(day, 1)) if (isWorking(day)) count += 1;
  return count;
}

/** How many days after an event a period ends, at least and at most, over the events of a year. */
export function rangeOf(
  period: string,
  year: number,
  holidays: ReadonlySet<Day> = new Set(),
): { least: number; most: number } {
  // Where only weekends move the end of days and weeks, all is the same a week later.
  const events = holidays.size === 0 && /^P[^MY]+$/.test(period) ? 7 : 366;
  const lengths = Array.from({ length: events }, (_, index) => {
    const event = addDays(`${year}-01-01`, index);
    return daysBetween(event, lastDayOf(event, period, holidays));
  });
  return { least: Math.min(...lengths), most: Math.max(...lengths) };
}
