// The day that a command takes for today: the one that was typed, else that of the clock.
import type { World } from '../outside/world.ts';
import { type Day, isDay } from '../time/day.ts';
import { CannotRun } from '../words/exit.ts';

/** The injected day of today. */
export function dayFrom(text: string | undefined, world: World): Day {
  if (text === undefined) return world.today;
  if (!isDay(text)) throw new CannotRun(`"--today ${text}" must be a date that exists, written as YYYY-MM-DD.`);
  return text;
}
