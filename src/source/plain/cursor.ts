// A cursor goes through a plain YAML text once, and notes the offsets of what it passes.
import { doubleQuoted, NotPlain, plainValue, singleQuoted, unquoted } from './scalars.ts';

const deepest = 30;
/** YAML itself refuses keys of more than 1,024 characters, as they are written. */
const longestKey = 500;
const oddKeys = ['<<', 'prototype'];

/** From the end of a value to the next line that holds something. */
const gap = /(?: +#.*)? *(?:\n(?: *(?:#.*)?\n)* *(?:#.*)?|$)/y;
const blankLines = /(?: *(?:#.*)?\n)* *(?:#.*)?/y;
const spaces = / */y;
/** The start of a line that holds something. */
const laterLine = /\n *(?=[^ \n])/g;

/** A place in a text. Whatever is taken or passed lies behind it afterwards. */
export class Cursor {
  readonly text: string;
  /** Where the values and keys stand, in their order. */
  readonly offsets: number[] = [];
  at = 0;
  /** The indentation of the line that was reached last; -1 at the end of the text. */
  indent = 0;
  /** Every key that was seen to be an ordinary one. */
  readonly #keys = new Set<string>();
  #depth = 0;

  constructor(text: string) {
    this.text = text;
    this.#startLine(blankLines);
  }

  /** The character at this place. */
  get next(): string | undefined {
    return this.text[this.at];
  }

  /** Whether nothing but a comment follows in this line. */
  get isLineEnd(): boolean {
    const { next } = this;
    return next === '\n' || next === '#' || next === undefined;
  }

  get isQuote(): boolean {
    return this.next === '"' || this.next === "'";
  }

  get column(): number {
    return this.at - this.text.lastIndexOf('\n', this.at - 1) - 1;
  }

  /** Whether a colon or a dash stands here and means something. */
  isIndicator(character: ':' | '-'): boolean {
    const after = this.text[this.at + 1];
    return this.next === character && (after === ' ' || after === '\n' || after === undefined);
  }

  /** Takes what a pattern matches at this place. */
  take(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    if (!pattern.test(this.text)) throw new NotPlain();
    const start = this.at;
    this.at = pattern.lastIndex;
    return this.text.slice(start, this.at);
  }

  /** Takes a text in quotes. Only one that belongs to something (`parent`, its indentation) may go on in later lines. */
  quoted(parent = Number.POSITIVE_INFINITY): string {
    const written = this.take(this.next === '"' ? doubleQuoted : singleQuoted);
    if (written.includes('\n')) this.#refuseOutdented(written, parent);
    return unquoted(written);
  }

  #refuseOutdented(written: string, parent: number): void {
    for (const [start] of written.matchAll(laterLine)) if (start.length - 1 <= parent) throw new NotPlain();
  }

  /** A text with or without quotes; one without goes as far as its line. */
  word(plain: RegExp, parent?: number): string {
    return this.isQuote ? this.quoted(parent) : this.take(plain);
  }

  skipSpaces(): void {
    this.take(spaces);
  }

  /** Ends a value, and goes to what stands in the next line. */
  endValue(): void {
    this.#startLine(gap);
  }

  /** Ends a line after an indicator, behind which the spaces are skipped already. */
  endLine(): void {
    if (this.next === '#') this.at--;
    this.#startLine(gap);
  }

  /** Goes over blank lines and comments from the start of a line. */
  skipBlankLines(): void {
    this.#startLine(blankLines);
  }

  /** Goes to a line that starts with something. */
  startLineAt(at: number, indent: number): void {
    this.at = at;
    this.indent = indent;
  }

  #startLine(pattern: RegExp): void {
    this.take(pattern);
    this.startLineAt(this.at, this.at < this.text.length ? this.column : -1);
  }

  /** Reads something that lies deeper. */
  enter(): void {
    if (++this.#depth > deepest) throw new NotPlain();
  }

  leave(): void {
    this.#depth--;
  }

  note(offset: number): void {
    this.offsets.push(offset);
  }

  /** Notes a key that is to be put into a map. */
  addKey(map: object, key: string, start: number): void {
    if (!this.#keys.has(key)) {
      if (oddKeys.includes(key) || key in {} || key.length > longestKey || plainValue(key) !== key)
        throw new NotPlain();
      this.#keys.add(key);
    }
    if (key in map) throw new NotPlain();
    this.offsets.push(start);
  }

  /** Puts a key and a text that a pattern matched at this place into a map, and passes them. */
  addPair(map: Record<string, unknown>, pair: RegExpExecArray): void {
    const key = pair[1]!;
    this.addKey(map, key, this.at);
    this.offsets.push(this.at + key.length + 2);
    map[key] = plainValue(pair[2]!);
    this.at += pair[0].length;
  }
}
