// Runs a template: its pieces become text, with the values of a program and the helpers of a document.
import { CannotRun } from '../words/exit.ts';
import type { Block, Call, Given, Lookup, Piece } from './pieces.ts';

/** What a helper around a block is given last: the text of what stands inside, and of what stands after `else`. */
export interface Options {
  fn: (context: unknown) => string;
  inverse: (context: unknown) => string;
}

/** What a template calls, by name; `this` is what is at hand. */
export type Helpers = Record<string, (this: unknown, ...parameters: never[]) => unknown>;

/** Where in the data a piece stands: what is at hand first, what lies further out behind it. */
interface Scope {
  around: readonly unknown[];
  root: unknown;
  loop: Readonly<Record<string, unknown>>;
  /** How many characters and entries of lists the document may still take. */
  room: { left: number };
}

/** So large a document is still read again when it is rendered the next time. */
const largestDocument = 16 * 1024 * 1024;
/** An entry of a list takes time even where nothing of it is shown. */
const weightOfEntry = 32;

/** The text of a template. Throws CannotRun where it grows beyond any document. */
export function run(pieces: readonly Piece[], data: unknown, helpers: Helpers): string {
  return textOf(pieces, { around: [data], root: data, loop: {}, room: { left: largestDocument } }, helpers);
}

function take(room: Scope['room'], size: number): void {
  room.left -= size;
  if (room.left < 0)
    throw new CannotRun(
      `A document would grow beyond ${largestDocument / 1024 / 1024} MiB. Look for a list that the template shows inside of another one.`,
    );
}

/** What a block of the language leaves to be run, and where in the data. */
interface Turn {
  pieces: readonly Piece[];
  scope: Scope;
}

/** What runs pieces calls itself only: V8 would copy functions that call each other into one another over and over. */
function textOf(pieces: readonly Piece[], scope: Scope, helpers: Helpers): string {
  let text = '';
  let insideBlocks = 0;
  for (const piece of pieces) {
    if (typeof piece === 'string') text += piece;
    else if (!('inside' in piece)) text += String(called(piece, scope, helpers) ?? '');
    else {
      const before = text.length;
      const turns = turnsOf(piece, scope, helpers);
      if (turns === undefined) text += String(called(piece, scope, helpers) ?? '');
      else for (const turn of turns) text += textOf(turn.pieces, turn.scope, helpers);
      insideBlocks += text.length - before;
    }
  }
  // What stands inside a block has been counted already.
  take(scope.room, text.length - insideBlocks);
  return text;
}

/** What is to be run of a block of the language; undefined for every other block. */
function turnsOf(block: Block, scope: Scope, helpers: Helpers): readonly Turn[] | undefined {
  return blocks.get(block.helper)?.(evaluated(block.given[0]!, scope, helpers), block, scope);
}

function called(call: Call | Block, scope: Scope, helpers: Helpers): unknown {
  const given: unknown[] = [];
  for (const one of call.given) given.push('helper' in one ? called(one, scope, helpers) : plainly(one, scope));
  given.push('inside' in call ? optionsOf(call, scope, helpers) : {});
  return helpers[call.helper]!.call(scope.around[0], ...(given as never[]));
}

function optionsOf({ inside, otherwise = [] }: Block, scope: Scope, helpers: Helpers): Options {
  return {
    fn: (context) => textOf(inside, within(scope, context), helpers),
    inverse: (context) => textOf(otherwise, within(scope, context), helpers),
  };
}

/** What is at hand already is not gone into once more. */
function within(scope: Scope, context: unknown): Scope {
  return context === scope.around[0] ? scope : { ...scope, around: [context, ...scope.around] };
}

/** The blocks of the language itself. */
const blocks = new Map<string, (value: unknown, block: Block, scope: Scope) => readonly Turn[]>([
  ['if', (value, { inside, otherwise = [] }, scope) => [{ pieces: isFalse(value) ? otherwise : inside, scope }]],
  ['unless', (value, { inside, otherwise = [] }, scope) => [{ pieces: isFalse(value) ? inside : otherwise, scope }]],
  [
    'with',
    (value, { inside, otherwise = [] }, scope) => [
      isFalse(value) && value !== 0 ? { pieces: otherwise, scope } : { pieces: inside, scope: within(scope, value) },
    ],
  ],
  [
    'each',
    (value, { inside, otherwise = [] }, scope) => {
      if (!Array.isArray(value) || value.length === 0) return [{ pieces: otherwise, scope }];
      take(scope.room, weightOfEntry * value.length);
      return value.map((item, index) => {
        const loop = { key: index, index, first: index === 0, last: index === value.length - 1 };
        return { pieces: inside, scope: { ...within(scope, item), loop } };
      });
    },
  ],
]);

/** Nothing, a text without a letter, a list without an entry, 0 and no are false. */
function isFalse(value: unknown): boolean {
  return !value || (Array.isArray(value) && value.length === 0);
}

function evaluated(given: Given, scope: Scope, helpers: Helpers): unknown {
  return 'helper' in given ? called(given, scope, helpers) : plainly(given, scope);
}

function plainly(given: Exclude<Given, Call>, scope: Scope): unknown {
  return 'keys' in given ? lookedUp(given, scope) : given.literal;
}

/** Only what the data itself holds is found; "constructor" and its like are not. */
function lookedUp({ keys, from = 0 }: Lookup, { around, root, loop }: Scope): unknown {
  let value = from === 'root' ? root : from === 'loop' ? loop : around[from];
  for (const key of keys) {
    if (value === undefined || value === null) return value;
    if (!Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}
