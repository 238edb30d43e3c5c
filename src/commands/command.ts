// What the declarations of commands share.
import type { World } from '../outside/world.ts';

/** What a command runs with: the world, and where it leaves its exit code. */
export interface Running {
  world: World;
  done: (code: number) => void;
}

/** The examples at the end of a help text. */
export function examples(...lines: string[]): string {
  return `\nExamples:\n${lines.map((line) => `  $ ${line}`).join('\n')}\n`;
}

/** Gathers the values of an option that may be given several times. */
export function collect(value: string, previous: string[] = []): string[] {
  return [...previous, value];
}
