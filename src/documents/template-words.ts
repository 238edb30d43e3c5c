// What a template may call, and the fault of one that calls something else.
import type { Schema } from '../model/schemas.ts';

/** A fault in a template; the command turns it into exit code 2. */
export class TemplateError extends Error {
  override name = 'TemplateError';
}

/** Helpers that a template may call; all else is a path. */
export const helperNames = [
  'show',
  'lower',
  'prose',
  'given',
  'rows',
  'view',
  'chart',
  'document',
  'eq',
  'count',
  'markdown',
  'cell',
  'period',
  'begun',
  'open',
  'every',
  'expected',
  'answered',
  'applies',
  'details',
  'stated',
] as const;

/** Helpers that may stand around a block. */
export const blockNames = ['if', 'unless', 'each', 'with', 'given', 'expected', 'rows', 'eq'];

/** Helpers whose first word is a name, and no path. */
export const takesName = new Set(['rows', 'view', 'chart', 'document']);

/** Helpers that stand only around a block. */
export const onlyBlocks = new Set(['given', 'expected', 'rows']);

/** A place in the schema while a template is walked; `undefined` where a view gives other keys. */
export type Scope = { schema: Schema; path: string } | { keys: readonly string[] };
