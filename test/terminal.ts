// A pseudo terminal for tests: types keys, waits for text, never sleeps.
import { spawn } from '@lydell/node-pty';
import { atOnce } from './support.ts';

const escapes = /\u001b\[[0-9;?]*[A-Za-z]|\u001b\][^\u0007]*\u0007|\u001b[()][A-Z0-9]/g;

/** A program in a pseudo terminal. */
export interface Terminal {
  /** Waits until a text is shown after what was waited for before. */
  waitFor: (text: string) => Promise<void>;
  type: (keys: string) => void;
  /** Waits for the text, then types an answer and Enter. */
  answer: (text: string, keys?: string) => Promise<void>;
  /** Sends a signal, such as the one of a window that is closed. */
  kill: (signal: 'SIGHUP' | 'SIGTERM') => void;
  exit: Promise<number>;
  /** Everything shown so far, without control sequences. */
  shown: () => string;
  /** The same with the control sequences, by which colors are told. */
  raw: () => string;
}

export const keys = {
  enter: '\r',
  escape: '\u001b',
  controlC: '\u0003',
  down: '\u001b[B',
  up: '\u001b[A',
  space: ' ',
} as const;

/** Starts Node with arguments in a pseudo terminal. */
export function openTerminal(
  args: readonly string[],
  directory: string,
  { columns = 120, environment = {} }: { columns?: number; environment?: Record<string, string> } = {},
): Terminal {
  const { CI, FORCE_COLOR, NO_COLOR, ...env } = process.env;
  const child = spawn(process.execPath, [atOnce, ...args], {
    cwd: directory,
    cols: columns,
    rows: 50,
    env: { ...env, TERM: 'xterm', ...environment } as Record<string, string>,
  });
  let output = '';
  let seen = 0;
  let ended = false;
  const waiting = new Set<() => void>();
  const wake = (): void => {
    for (const check of [...waiting]) check();
  };
  child.onData((data) => {
    output += data;
    wake();
  });
  const exit = new Promise<number>((resolve) => {
    child.onExit(({ exitCode }) => {
      ended = true;
      wake();
      resolve(exitCode);
    });
  });
  const shown = (): string => output.replace(escapes, '').replaceAll('\r', '');
  const waitFor = (text: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const check = (): void => {
        const found = shown().indexOf(text, seen);
        if (found >= 0) seen = found + text.length;
        else if (!ended) return;
        waiting.delete(check);
        clearTimeout(patience);
        if (found >= 0) resolve();
        else reject(new Error(`The program ended before it showed "${text}". It showed:\n${shown().slice(-2000)}`));
      };
      const patience = setTimeout(
        () => reject(new Error(`"${text}" was never shown. Shown last:\n${shown().slice(-1500)}`)),
        20_000,
      );
      waiting.add(check);
      check();
    });
  const type = (text: string): void => child.write(text);
  return {
    waitFor,
    type,
    answer: async (text, typed = '') => {
      await waitFor(text);
      type(typed + keys.enter);
    },
    kill: (signal) => child.kill(signal),
    exit,
    shown,
    raw: () => output,
  };
}
