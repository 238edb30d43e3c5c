// The World: everything outside of the program's own thinking, as one parameter.
import { Chalk, type ChalkInstance } from 'chalk';
import type { Day } from '../time/day.ts';
import { exitCodes } from '../words/exit.ts';
import { fitted } from '../words/fitting.ts';

/** The outside world as commands see it. Tests hand in their own. */
export interface World {
  /** The current folder. */
  directory: string;
  environment: Readonly<Record<string, string | undefined>>;
  /** The day of the clock; `--today` overrides it. */
  today: Day;
  /** The time zone of the clock, by IANA. */
  zone: string;
  /** Writes a result to standard output. */
  print: (text: string) => void;
  /** Waits until standard output has taken what was printed: a long result would otherwise be held until its end. */
  taken?: () => Promise<void>;
  /** Writes everything else to standard error. */
  say: (text: string) => void;
  /** The columns of standard output where it is a terminal. What goes elsewhere is never broken. */
  width?: number | undefined;
  /** Colors of standard output and of standard error. */
  paint: ChalkInstance;
  paintSaid: ChalkInstance;
  /** No colors at all, for files. */
  plain: ChalkInstance;
  /** Whether questions can be asked: a terminal on both sides and no CI. */
  isInteractive: boolean;
  /** Whether the private part may be read through a link that leads out of the repository. */
  allowsOutside?: boolean;
  /** Standard input, read to its end. */
  readInput: () => string;
}

/** How colors are decided: `--no-color`, then NO_COLOR, then FORCE_COLOR, then the terminal. */
export function colorLevel(argv: readonly string[], environment: World['environment'], isTerminal: boolean): 0 | 1 {
  if (argv.includes('--no-color') || environment.NO_COLOR) return 0;
  if (environment.FORCE_COLOR !== undefined) return environment.FORCE_COLOR === '0' ? 0 : 1;
  return isTerminal && environment.TERM !== 'dumb' ? 1 : 0;
}

/** Whether a CI system says that it runs this. */
export function isCi({ CI }: World['environment']): boolean {
  return !['', '0', 'false'].includes(CI ?? '');
}

/** The packages that ask questions look at the environment only, and there first at FORCE_COLOR. */
function tellPackages(argv: readonly string[], environment: NodeJS.ProcessEnv): void {
  if (!argv.includes('--no-color') && !environment.NO_COLOR) return;
  environment.NO_COLOR = '1';
  delete environment.FORCE_COLOR;
}

/** The world of a running process. Opening a stream takes time, so each is opened when it is first needed. */
export function openWorld(argv: readonly string[], readInput: () => string): World {
  const { env } = process;
  tellPackages(argv, env);
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
    get zone() {
      return Intl.DateTimeFormat().resolvedOptions().timeZone;
    },
    print: (text) => void open('stdout').write(text),
    taken: () => drained(open('stdout')),
    say: (text) => void open('stderr').write(fitted(text, columnsIn(open('stderr')))),
    get width() {
      return columnsIn(open('stdout'));
    },
    paint: new Chalk({ level: colorLevel(argv, env, open('stdout').isTTY === true) }),
    get paintSaid() {
      return new Chalk({ level: colorLevel(argv, env, open('stderr').isTTY === true) });
    },
    plain: new Chalk({ level: 0 }),
    get isInteractive() {
      return process.stdin.isTTY === true && open('stderr').isTTY === true && !isCi(env);
    },
    readInput,
  };
}

/** One that somebody has closed takes nothing more, and is not waited for. */
async function drained(stream: NodeJS.WriteStream): Promise<void> {
  if (!stream.writableNeedDrain) return;
  await new Promise<void>((resolve) => {
    const done = () => {
      stream.off('drain', done).off('close', done);
      resolve();
    };
    stream.on('drain', done).on('close', done);
  });
}

function columnsIn({ isTTY, columns }: NodeJS.WriteStream): number | undefined {
  return isTTY ? columns : undefined;
}
