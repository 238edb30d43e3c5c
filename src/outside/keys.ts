// The keys that somebody types, as a prompt reads them: what is pasted beyond what a question takes is left out, and said.
import { PassThrough } from 'node:stream';

/** So many characters of pasted text are handed to one question; the longest text that a field takes has 4,000. */
const mostPasted = 4096;

/** A piece with fewer characters was typed, or ends what was pasted. */
const fewestPasted = 100;

const controlC = '\u0003';

/** What a prompt reads from, while it asks. */
export interface Keys {
  input: NodeJS.ReadableStream;
  /** Whether more was pasted than a question takes. */
  wasCut: () => boolean;
  /** Presses a key in the place of somebody. */
  press: (key: string) => void;
  /** Gives standard input back. */
  close: () => void;
}

/** Reads standard input for one question. A prompt draws anew with each character, so ten million would take it hours. */
export function openKeys(stdin: NodeJS.ReadStream): Keys {
  const input = Object.assign(new PassThrough(), {
    isTTY: stdin.isTTY,
    setRawMode: (isRaw: boolean) => stdin.setRawMode?.(isRaw),
  });
  let [pasted, isCut] = [0, false];
  const forward = (chunk: Buffer | string): void => {
    const text = String(chunk);
    const room = text.length < fewestPasted ? text.length : Math.max(0, mostPasted - pasted);
    if (text.length >= fewestPasted) pasted += text.length;
    if (room >= text.length) input.write(text);
    else {
      isCut = true;
      input.write(`${text.slice(0, room)}${text.includes(controlC) ? controlC : ''}`);
    }
  };
  const end = (): void => void input.end();
  stdin.on('data', forward).on('end', end).resume();
  return {
    input,
    wasCut: () => isCut,
    press: (key) => void input.write(key),
    close: () => {
      stdin.off('data', forward).off('end', end).pause();
    },
  };
}
