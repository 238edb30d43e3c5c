// What is told of all programs, kept until the last one is judged: a long telling lies packed, since it is the same words again and again.
import { packageNamed } from '../words/package.ts';

/** So many characters are packed, or written, at once. */
const atOnce = 16 * 1024;

/** Up to so many all of it lies as it is: the usual report is shorter and needs no packing. */
const mostLoose = 64 * 1024;

/** The pieces that a format tells of each program, in their order; an empty one between two programs. */
export class Kept implements Iterable<string> {
  readonly #packed: Uint8Array[] = [];
  #loose: string[] = [];
  #size = 0;

  /** Keeps what is told of one program more. */
  add(program: Iterable<string>): void {
    if (this.#packed.length + this.#loose.length > 0) this.#keep('');
    for (const piece of program) this.#keep(piece);
  }

  *[Symbol.iterator](): Generator<string> {
    for (const packed of this.#packed) {
      const { inflateRawSync } = packageNamed<typeof import('node:zlib')>('node:zlib');
      yield* JSON.parse(inflateRawSync(packed).toString()) as string[];
    }
    yield* this.#loose;
  }

  #keep(piece: string): void {
    this.#loose.push(piece);
    this.#size += piece.length;
    if (this.#size < (this.#packed.length === 0 ? mostLoose : atOnce)) return;
    const { deflateRawSync } = packageNamed<typeof import('node:zlib')>('node:zlib');
    this.#packed.push(deflateRawSync(JSON.stringify(this.#loose), { level: 1 }));
    this.#loose = [];
    this.#size = 0;
  }
}

/** What was told, with something of its own between two programs. */
export function* parted(told: Iterable<string>, between: string): Generator<string> {
  for (const piece of told) yield piece === '' ? between : piece;
}

/** What was told as JSON, a value in each piece, without regard to programs. */
export function* readBack<T>(told: Iterable<string>): Generator<T> {
  for (const piece of told) if (piece !== '') yield JSON.parse(piece) as T;
}

/** Pieces of a text, put together to longer ones that end with a line. */
export function* inLines(pieces: Iterable<string>): Generator<string> {
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length < atOnce) continue;
    const end = text.lastIndexOf('\n') + 1;
    if (end > 0) yield text.slice(0, end);
    text = text.slice(end);
  }
  if (text !== '') yield text;
}
