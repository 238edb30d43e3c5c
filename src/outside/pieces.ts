// What arrives from a terminal, cut into keys and into what was pasted as a whole.
import { StringDecoder } from 'node:string_decoder';

/** A key, a run of letters, or what was pasted in one go. */
export interface Piece {
  text: string;
  isPasted: boolean;
}

/** So many characters of pasted text are handed to one question; the longest text that a field takes has 4,000. */
export const mostPasted = 4096;

/** A piece with fewer characters was typed, or ends what was pasted. */
export const fewestPasted = 100;

export const controlC = '\u0003';
export const escapeKey = '\u001b';

/** What a terminal puts around what is pasted, once it is asked to. */
const marks = { begin: '\u001b[200~', end: '\u001b[201~' } as const;

/** Asks a terminal to mark what is pasted, and to stop that. */
export const marking = { on: '\u001b[?2004h', off: '\u001b[?2004l' } as const;

// A control character is a key of its own here, and none of what is pasted.
const keys = /\r\n?|\n|\u001b(?:\[[\d;]*[A-Za-z~]|O[A-Za-z]|[^\u001b\r\n])?|[?\u0003]|[^\r\n\u001b?\u0003]+/gs;

/** Cuts typed text after each key that may end a question, so that the next question gets what follows. */
export function keysOf(text: string): Piece[] {
  return (text.match(keys) ?? []).map((key) => ({ text: key, isPasted: false }));
}

/** Whether a question may be over with this key: Enter, "?", Esc, Ctrl-C. */
export function mayEnd({ text, isPasted }: Piece): boolean {
  return !isPasted && /^[\r\n?\u001b\u0003]/.test(text) && (text === escapeKey || !text.startsWith(escapeKey));
}

/** What a reader of a terminal is told. */
export interface Reading {
  typed: (text: string) => void;
  /** `wasCut`: more was pasted than a question takes. */
  pasted: (text: string, wasCut: boolean) => void;
}

/** Reads what arrives, in pieces of any size; the marks around what is pasted may be torn in two. */
export function readerOf({ typed, pasted }: Reading): (chunk: Buffer | string) => void {
  const decoder = new StringDecoder('utf8');
  let [held, paste]: [string, string | undefined] = ['', undefined];
  let wasCut = false;
  const read = (text: string): void => {
    const mark = paste === undefined ? marks.begin : marks.end;
    const at = text.indexOf(mark);
    const torn = at < 0 ? tornOff(text, mark) : 0;
    const before = at < 0 ? text.slice(0, text.length - torn) : text.slice(0, at);
    held = at < 0 ? text.slice(text.length - torn) : '';
    if (paste === undefined) {
      if (before !== '') typed(before);
    } else {
      wasCut ||= paste.length + before.length > mostPasted;
      paste = `${paste}${before}`.slice(0, mostPasted);
    }
    if (at < 0) return;
    if (paste === undefined) [paste, wasCut] = ['', false];
    else {
      pasted(paste, wasCut);
      paste = undefined;
    }
    read(text.slice(at + mark.length));
  };
  return (chunk) => {
    const text = typeof chunk === 'string' ? chunk : decoder.write(chunk);
    // Whoever presses Ctrl-C alone wants to stop, whatever a paste without an end has begun.
    if (text === controlC) [held, paste] = ['', undefined];
    read(`${held}${text}`);
  };
}

/** How many characters at the end may be the beginning of a mark; outside of a paste Esc alone is a key. */
function tornOff(text: string, mark: string): number {
  const most = Math.min(mark.length - 1, text.length);
  for (let length = most; length >= (mark === marks.begin ? 2 : 1); length--)
    if (text.endsWith(mark.slice(0, length))) return length;
  return 0;
}
