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

function textOf(pieces: readonly Piece[], scope: Scope, helpers: Helpers): string {
  let text = '';
  for (const piece of pieces) {
    const said = typeof piece === 'string' ? piece : String(called(piece, scope, helpers) ?? '');
    // What stands inside a block has been counted already.
    if (typeof piece === 'string' || !('inside' in piece)) take(scope.room, said.length);
    text += said;
  }
  return text;
}

function called(call: Call | Block, scope: Scope, helpers: Helpers): unknown {
  const given = call.given.map((one) => evaluated(one, scope, helpers));
  const [here] = scope.around;
  if (!('inside' in call)) return helpers[call.helper]!.call(here, ...([...given, {}] as never[]));
  const ofLanguage = blocks.get(call.helper);
  if (ofLanguage) return ofLanguage(given[0], call, scope, helpers);
  return helpers[call.helper]!.call(here, ...([...given, optionsOf(call, scope, helpers)] as never[]));
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
const blocks = new Map<string, (value: unknown, block: Block, scope: Scope, helpers: Helpers) => string>([
  [
    'if',
    (value, { inside, otherwise = [] }, scope, helpers) => textOf(isFalse(value) ? otherwise : inside, scope, helpers),
  ],
  [
    'unless',
    (value, { inside, otherwise = [] }, scope, helpers) => textOf(isFalse(value) ? inside : otherwise, scope, helpers),
  ],
  [
    'with',
    (value, { inside, otherwise = [] }, scope, helpers) =>
      isFalse(value) && value !== 0 ? textOf(otherwise, scope, helpers) : textOf(inside, within(scope, value), helpers),
  ],
  ['each', each],
]);

function each(value: unknown, { inside, otherwise = [] }: Block, scope: Scope, helpers: Helpers): string {
  if (!Array.isArray(value) || value.length === 0) return textOf(otherwise, scope, helpers);
  const texts = value.map((item, index) => {
    take(scope.room, weightOfEntry);
    const loop = { key: index, index, first: index === 0, last: index === value.length - 1 };
    return textOf(inside, { ...within(scope, item), loop }, helpers);
  });
  return texts.join('');
}

/** Nothing, a text without a letter, a list without an entry, 0 and no are false. */
function isFalse(value: unknown): boolean {
  return !value || (Array.isArray(value) && value.length === 0);
}

function evaluated(given: Given, scope: Scope, helpers: Helpers): unknown {
  if ('helper' in given) return called(given, scope, helpers);
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
