// Lists and mappings in brackets.
import type { Cursor } from './cursor.ts';
import { flowItem, flowPair, flowPlain, NotPlain, plainValue } from './scalars.ts';

/** Reads what an opening bracket starts, up to its end; all lines of it are indented more than what it belongs to. */
export function bracketed(cursor: Cursor, parent: number): unknown {
  cursor.enter();
  const isList = cursor.next === '[';
  cursor.at++;
  step(cursor, parent);
  const value = isList ? list(cursor, parent) : mapping(cursor, parent);
  cursor.at++;
  cursor.leave();
  return value;
}

function list(cursor: Cursor, parent: number): unknown[] {
  const items: unknown[] = [];
  while (cursor.next !== ']') {
    cursor.note(cursor.at);
    flowItem.lastIndex = cursor.at;
    const item = flowItem.exec(cursor.text);
    if (item) cursor.at = flowItem.lastIndex;
    items.push(item ? plainValue(item[1]!) : valueIn(cursor, parent));
    if (item?.[2] === undefined) separate(cursor, ']', parent);
  }
  return items;
}

function mapping(cursor: Cursor, parent: number): Record<string, unknown> {
  const map: Record<string, unknown> = {};
  while (cursor.next !== '}') {
    flowPair.lastIndex = cursor.at;
    const pair = flowPair.exec(cursor.text);
    if (pair) cursor.addPair(map, pair);
    else entry(cursor, map, parent);
    if (pair?.[3] === undefined) separate(cursor, '}', parent);
  }
  return map;
}

function entry(cursor: Cursor, map: Record<string, unknown>, parent: number): void {
  const start = cursor.at;
  const key = cursor.word(flowPlain);
  if (!cursor.isIndicator(':')) throw new NotPlain();
  cursor.addKey(map, key, start);
  cursor.at++;
  cursor.skipSpaces();
  cursor.note(cursor.at);
  map[key] = valueIn(cursor, parent);
}

function valueIn(cursor: Cursor, parent: number): unknown {
  if (cursor.next === '[' || cursor.next === '{') return bracketed(cursor, parent);
  return cursor.isQuote ? cursor.quoted() : plainValue(cursor.take(flowPlain));
}

/** What stands between two entries, or before the closing bracket. */
function separate(cursor: Cursor, close: string, parent: number): void {
  step(cursor, parent);
  if (cursor.next === ',') {
    cursor.at++;
    step(cursor, parent);
  } else if (cursor.next !== close) throw new NotPlain();
}

/** Goes to what stands next inside the brackets. */
function step(cursor: Cursor, parent: number): void {
  cursor.skipSpaces();
  if (cursor.next !== '\n' && cursor.next !== '#') return;
  cursor.endLine();
  if (cursor.indent <= parent) throw new NotPlain();
}
