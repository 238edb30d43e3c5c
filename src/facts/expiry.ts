// How near the last day of something is: past, near enough to act, or far.
import { addDays, type Day } from '../time/day.ts';

/** Whether the last day is over. */
export function isPast(lastDay: Day, today: Day): boolean {
  return lastDay < today;
}

/** Whether the last day is today or within so many days (`--within`), but not over. */
export function isNear(lastDay: Day, today: Day, soon: number): boolean {
  return !isPast(lastDay, today) && lastDay <= addDays(today, soon);
}
