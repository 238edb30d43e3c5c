// The World: everything outside of the program's own thinking, as one parameter.
import { Chalk, type ChalkInstance } from 'chalk';
import type { Day } from '../time/day.ts';
import { exitCodes } from '../words/exit.ts';

/** The outside world as commands see it. Tests hand in their own. */
export interface World {
  /** The current folder. */
  directory: string;
  environment: Readonly<Record<string, string | undefined>>;
  /** The day of the clock; `--today` overrides it. */
  today: Day;
  /** Writes a result to standard output. */
  print: (text: string) => void;
  /** Writes everything else to standard error. */
  say: (text: string) => void;
  /** Colors of standard output and of standard error. */
  paint: ChalkInstance;
  paintSaid: ChalkInstance;
  /** No colors at all, for files. */
  plain: ChalkInstance;
  /** Whether questions can be asked: a terminal on both sides and no CI. */
  isInteractive: boolean;
  /** Standard input, read to its end. */
  readInput: () => string;
}

/** How colors are decided: `--no-color`, then NO_COLOR, then FORCE_COLOR, then the terminal. */
export function colorLevel(argv: readonly string[], environment: World['environment'], isTerminal: boolean): 0 | 1 {
  if (argv.includes('--no-color') || environment.NO_COLOR) return 0;
  if (environment.FORCE_COLOR !== undefined) return environment.FORCE_COLOR === '0' ? 0 : 1;
  return isTerminal && environment.TERM !== 'dumb' ? 1 : 0;
}

/** The world of a running process. Opening a stream takes time, so each is opened when it is first needed. */
export function openWorld(argv: readonly string[], readInput: () => string): World {
  const { env } = process;
  const isCi = !['', '0', 'false'].includes(env.CI ?? '');
  const streams: { stdout?: NodeJS.WriteStream; stderr?: NodeJS.WriteStream } = {};
  const open = (name: 'stdout' | 'stderr'): NodeJS.WriteStream => {
    streams[name] ??= process[name].on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') return;
      if (name === 'stdout') open('stderr').write(`psirt: The output cannot be written: ${error.message}.\n`);
      process.exit(exitCodes.cannotRun);
    });
    return streams[name];
  };
  return {
    directory: process.cwd(),
    environment: env,
    today: new Date().toISOString().slice(0, 10),
    print: (text) => void open('stdout').write(text),
    say: (text) => void open('stderr').write(text),
    paint: new Chalk({ level: colorLevel(argv, env, open('stdout').isTTY === true) }),
    get paintSaid() {
      return new Chalk({ level: colorLevel(argv, env, open('stderr').isTTY === true) });
    },
    plain: new Chalk({ level: 0 }),
    get isInteractive() {
      return process.stdin.isTTY === true && open('stderr').isTTY === true && !isCi;
    },
    readInput,
  };
}
