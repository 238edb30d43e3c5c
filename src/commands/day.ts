// The days that are typed after commands, and the one that a command takes for today: a typed one, else that of the clock.
import type { World } from '../outside/world.ts';
import { type Day, isDay } from '../time/day.ts';
import { CannotRun } from '../words/exit.ts';

/** The injected day of today. */
export function dayFrom(text: string | undefined, world: World): Day {
  return text === undefined ? world.today : dayTyped('--today', text);
}

/** The day that was typed after an option. Throws CannotRun for what is none. */
export function dayTyped(option: string, text: string): Day {
  if (!isDay(text)) throw new CannotRun(`"${option} ${text}" must be a date that exists, written as YYYY-MM-DD.`);
  return text;
}
