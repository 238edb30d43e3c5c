// Reads plain YAML fast: the part of YAML of which nearly every program file is made.
import { bracketed } from './brackets.ts';
import { Cursor } from './cursor.ts';
import { blockPair, blockPlain, blockText, dashedPlain, folded, NotPlain, plainValue } from './scalars.ts';

/** What plain YAML holds, and the offset of every value and key, in the order in which they stand. */
export interface Reading {
  data: Record<string, unknown> | undefined;
  offsets: readonly number[];
}

const blockHeader = /[|>][-+]? *\n/y;

/**
 * Reads a text in which line feeds end the lines, without tabs and what cannot be seen. Undefined where the text is not
 * plain YAML: then the referee reads it, and says what is wrong with it if anything is. Not plain are
 *
 * - anchors, aliases, tags, directives, `? ` keys, a second document, `...`, anything beside `---`, nothing after it;
 * - a root that is no block mapping in the first column;
 * - keys that are no text (or would be none without their quotes), that stand twice, that are a whole number, `<<`, or a
 *   name that every object has, that have a space before their colon, or more than 500 characters;
 * - numbers with an exponent, a plus, leading zeros, a bare point, more than 15 digits before the point, in octal or
 *   hexadecimal, infinite ones and `.nan`;
 * - quoted keys over several lines, and escapes other than `\" \\ \/ \n \t`;
 * - plain texts that start with an indicator, or with a dash in brackets or in the first column, that hold a space before a
 *   colon, or that go on in a later line with an indicator, a comment or a key;
 * - block scalars with an indentation indicator or a comment in their header, empty ones, ones that the end of the file
 *   cuts off, ones with lines of nothing but surplus spaces; folded ones that start with a blank line or have lines that
 *   are indented more;
 * - in brackets: pairs in a list, keys without a value on their line, texts over several lines, lines that are not
 *   indented more than what the brackets belong to;
 * - entries of a list without a value;
 * - values more than 30 levels deep, and whatever breaks the rules of YAML.
 */
export function readPlainly(text: string): Reading | undefined {
  try {
    const cursor = new Cursor(text);
    return { data: root(cursor), offsets: cursor.offsets };
  } catch (error) {
    // A text of some mebibytes can run a pattern out of its stack.
    if (error instanceof NotPlain || error instanceof RangeError) return undefined;
    throw error;
  }
}

function root(cursor: Cursor): Record<string, unknown> | undefined {
  if (cursor.indent < 0) return undefined;
  if (cursor.indent === 0 && cursor.text.startsWith('---\n', cursor.at)) {
    cursor.at += 4;
    cursor.skipBlankLines();
  }
  if (cursor.indent !== 0) throw new NotPlain();
  cursor.note(cursor.at);
  const data = mapping(cursor, 0, cursor.at, cursor.word(blockPlain));
  // Whatever is indented as nothing before it is has ended everything that it stands in.
  if (cursor.at < cursor.text.length) throw new NotPlain();
  return data;
}

/** A block mapping from the colon of its first key to the next line outside it. */
function mapping(cursor: Cursor, column: number, start: number, first: string): Record<string, unknown> {
  const map: Record<string, unknown> = {};
  pair(cursor, map, column, start, first);
  while (cursor.indent === column)
    if (!simplePair(cursor, map, column)) pair(cursor, map, column, cursor.at, cursor.word(blockPlain));
  return map;
}

/** The colon and value of a key. */
function pair(cursor: Cursor, map: Record<string, unknown>, column: number, start: number, key: string): void {
  if (!cursor.isIndicator(':')) throw new NotPlain();
  cursor.addKey(map, key, start);
  cursor.at++;
  map[key] = valueAfterKey(cursor, column);
}

/** A key with a text that ends with its line, after which the mapping goes on or ends. */
function simplePair(cursor: Cursor, map: Record<string, unknown>, column: number): boolean {
  blockPair.lastIndex = cursor.at;
  const found = blockPair.exec(cursor.text);
  const indentation = found?.[3];
  if (!found || indentation === undefined || indentation.length > column) return false;
  cursor.addPair(map, found);
  cursor.startLineAt(cursor.at, indentation.length);
  return true;
}

function valueAfterKey(cursor: Cursor, column: number): unknown {
  cursor.skipSpaces();
  if (!cursor.isLineEnd) {
    cursor.note(cursor.at);
    return inline(cursor, column);
  }
  const isRemarked = endedWithRemark(cursor);
  cursor.note(cursor.at);
  if (cursor.indent > column) return unlessText(block(cursor, cursor.indent, column), isRemarked);
  if (cursor.indent === column && cursor.isIndicator('-')) return sequence(cursor, column);
  return null;
}

/** Ends the line before a value; whether a comment stands between. */
function endedWithRemark(cursor: Cursor): boolean {
  const from = cursor.at;
  cursor.endLine();
  return cursor.text.slice(from, cursor.at).includes('#');
}

/** The referee reads a text after a comment otherwise than it stands, so it is left to it. */
function unlessText<V>(value: V, isRemarked: boolean): V {
  if (isRemarked && typeof value !== 'object') throw new NotPlain();
  return value;
}

function sequence(cursor: Cursor, column: number): unknown[] {
  const list: unknown[] = [];
  while (cursor.indent === column && cursor.isIndicator('-')) {
    cursor.at++;
    cursor.skipSpaces();
    const isRemarked = cursor.isLineEnd && endedWithRemark(cursor);
    cursor.indent = cursor.column;
    if (cursor.indent <= column) throw new NotPlain();
    cursor.note(cursor.at);
    list.push(unlessText(block(cursor, cursor.indent, column), isRemarked));
  }
  return list;
}

/** Whatever may stand at the start of a line or after a dash. */
function block(cursor: Cursor, column: number, parent: number): unknown {
  cursor.enter();
  const value = cursor.isIndicator('-') ? sequence(cursor, column) : mappingOrText(cursor, column, parent);
  cursor.leave();
  return value;
}

function mappingOrText(cursor: Cursor, column: number, parent: number): unknown {
  const start = cursor.at;
  if ('[{|>'.includes(cursor.next!)) return inline(cursor, parent);
  const { isQuote } = cursor;
  const text = word(cursor, parent);
  if (cursor.isIndicator(':')) {
    if (isQuote && cursor.text.slice(start, cursor.at).includes('\n')) throw new NotPlain();
    return mapping(cursor, column, start, text);
  }
  return ended(cursor, isQuote, text, parent);
}

/** A value that starts in the line of its key. */
function inline(cursor: Cursor, parent: number): unknown {
  if (cursor.next === '|' || cursor.next === '>') return blockScalar(cursor, parent);
  if (cursor.next === '[' || cursor.next === '{') {
    const value = bracketed(cursor, parent);
    cursor.endValue();
    return value;
  }
  const { isQuote } = cursor;
  return ended(cursor, isQuote, word(cursor, parent), parent);
}

function word(cursor: Cursor, parent: number): string {
  return cursor.word(cursor.next === '-' ? dashedPlain : blockPlain, parent);
}

/** Ends a text; one without quotes goes on in lines that are indented more than what it belongs to. */
function ended(cursor: Cursor, isQuoted: boolean, text: string, parent: number): unknown {
  let end = cursor.at;
  cursor.endValue();
  if (isQuoted) return text;
  if (cursor.indent <= parent) return plainValue(text);
  const lines = [text];
  while (cursor.indent > parent) {
    const between = cursor.text.slice(end, cursor.at);
    if (between.includes('#')) throw new NotPlain();
    lines.push(...between.split('\n').slice(2).fill(''), cursor.take(blockPlain));
    end = cursor.at;
    cursor.endValue();
  }
  return folded(lines);
}

/** A text of several lines, of which the first decides how far all are indented. */
function blockScalar(cursor: Cursor, parent: number): string {
  const header = cursor.take(blockHeader);
  const lines: string[] = [];
  let indentation = 0;
  while (cursor.at < cursor.text.length) {
    const end = cursor.text.indexOf('\n', cursor.at);
    const line = cursor.text.slice(cursor.at, end);
    const indent = line.search(/[^ ]/);
    if (indent >= 0 && indent < Math.max(indentation, parent + 1)) break;
    indentation ||= Math.max(indent, 0);
    const isSurplus = indent === -1 ? line.length > indentation : header.startsWith('>') && indent > indentation;
    if (end === -1 || isSurplus) throw new NotPlain();
    lines.push(line.slice(indentation));
    cursor.at = end + 1;
  }
  cursor.skipBlankLines();
  return blockText(lines, header);
}
