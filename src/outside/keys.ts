// The keyboard, as one question after the other reads it: what is typed ahead waits for its question, and a paste is one answer.
import { PassThrough } from 'node:stream';
import { controlC, escapeKey, fewestPasted, keysOf, mayEnd, mostPasted, type Piece, readerOf } from './pieces.ts';

/** So long a key that may end a question is given to do so, in milliseconds; the prompt is told of a lone Esc after 500. */
const patience = { key: 20, escape: 700 } as const;

/** What a prompt reads from, while it asks. */
export interface Keys {
  input: NodeJS.ReadableStream;
  /** Whether more was pasted than a question takes. */
  wasCut: () => boolean;
  /** Whether what the prompt is being given was pasted. */
  isPasting: () => boolean;
  /** Presses a key in the place of somebody. */
  press: (key: string) => void;
  /** Gives standard input back. */
  close: () => void;
}

/** A keyboard that outlasts a question. */
export interface Keyboard {
  /** Reads for one question, which makes one answer of pasted lines. */
  open: (joined: (pasted: string) => string) => Keys;
}

/** The keyboard of a terminal. A prompt draws anew with each character, so ten million would take it hours. */
export function openKeyboard(stdin: NodeJS.ReadStream): Keyboard {
  const waiting: Piece[] = [];
  let [room, isCut] = [mostPasted, false];
  let wake = (): void => undefined;
  const read = readerOf({
    pasted: (text, wasCut) => {
      isCut ||= wasCut;
      waiting.push({ text, isPasted: true });
    },
    typed: (text) => {
      if (text === controlC) waiting.length = 0;
      const taken = text.length < fewestPasted ? text : text.slice(0, room);
      if (text.length >= fewestPasted) room -= taken.length;
      if (/[\r\n][^\r\n]/.test(taken) && taken.length >= fewestPasted) waiting.push({ text: taken, isPasted: true });
      else waiting.push(...keysOf(taken));
      if (taken.length === text.length) return;
      isCut = true;
      if (text.includes(controlC)) waiting.push(...keysOf(controlC));
    },
  });
  const take = (chunk: Buffer | string): void => {
    read(chunk);
    wake();
  };
  return {
    open(joined) {
      [room, isCut] = [mostPasted, false];
      const { input, give, isPasting, stop } = giver(stdin, waiting, joined);
      wake = give;
      const end = (): void => void input.end();
      stdin.on('data', take).on('end', end).resume();
      return {
        input,
        wasCut: () => isCut,
        isPasting,
        press: (key) => void input.write(key),
        close: () => {
          stop();
          wake = () => undefined;
          stdin.off('data', take).off('end', end).pause();
        },
      };
    },
  };
}

/** Gives a prompt what waits for it, and after each key that may end it the time to do so. */
function giver(stdin: NodeJS.ReadStream, waiting: Piece[], joined: (pasted: string) => string) {
  // Without `isTTY`: a prompt throws away what a terminal holds ready when it begins to ask.
  const input = Object.assign(new PassThrough(), { setRawMode: (isRaw: boolean) => stdin.setRawMode?.(isRaw) });
  let [isReading, isPasting] = [false, false];
  let held: { by: string; timer: NodeJS.Timeout } | undefined;
  const hold = (by: string, time: number): void => {
    const release = (): void => {
      [held, isPasting] = [undefined, false];
      give();
    };
    held = { by, timer: setTimeout(release, time) };
  };
  const give = (): void => {
    // The rest of an arrow key may come after its Esc.
    if (held?.by === escapeKey && /^[[O]/.test(waiting[0]?.text ?? '')) {
      clearTimeout(held.timer);
      held = undefined;
    }
    while (isReading && held === undefined) {
      const piece = waiting.shift();
      if (piece === undefined) return;
      isPasting = piece.isPasted;
      input.write(piece.isPasted ? joined(piece.text) : piece.text);
      if (isPasting || mayEnd(piece)) hold(piece.text, piece.text === escapeKey ? patience.escape : patience.key);
    }
  };
  input.once('resume', () => {
    isReading = true;
    give();
  });
  return {
    input,
    give,
    isPasting: () => isPasting,
    stop: () => {
      isReading = false;
      clearTimeout(held?.timer);
    },
  };
}
