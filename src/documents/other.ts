// The choice "other" is no answer to a reader: what is meant stands beside it, or its word is missing.

import type { Schema } from '../model/schemas.ts';
import { isChoice } from '../program/display.ts';
import { said } from '../words/language.ts';
import { escapeInline } from '../words/markdown.ts';

/** Keys beside a choice that say what "other" means. */
const naming = [
  ...['what', 'name', 'title', 'reference', 'scope', 'note', 'triggerNote', 'reason', 'text', 'address'],
  ...['addressKeptIn', 'kind', 'party', 'description'],
];

/** Whether a value is, or holds, the choice "other". */
export function holdsOther(value: unknown, schema: Schema | undefined): boolean {
  if (Array.isArray(value)) return isChoice(schema?.items) && value.includes('other');
  return isChoice(schema) && value === 'other';
}

/** What a document says instead of "other": that it is something else, where its entry says what; else the gap. */
export function sayOther(entry: unknown, path: string, schema: Schema | undefined): string {
  const own = path.split('.').at(-1)?.replace('[]', '');
  const isNamed = (key: string) => key !== own && Boolean((entry as Record<string, unknown> | undefined)?.[key]);
  if (typeof entry === 'object' && entry !== null && naming.some(isNamed)) return said('something else');
  const word = said('the word for “other” in {}', said(schema?.title ?? 'this list'));
  return `**\\[${said('Gap: {}', escapeInline(word))}\\]**`;
}
