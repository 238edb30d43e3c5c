// How near the last day of something is: past, near enough to act, or far.
import { addDays, type Day } from '../day.ts';

/** How many days before an end a warning begins. */
export const noticeDays = 30;

/** Whether the last day is over. */
export function isPast(lastDay: Day, today: Day): boolean {
  return lastDay < today;
}

/** Whether the last day is today or in the next days, but not over. */
export function isNear(lastDay: Day, today: Day, days = noticeDays): boolean {
  return !isPast(lastDay, today) && lastDay <= addDays(today, days);
}
