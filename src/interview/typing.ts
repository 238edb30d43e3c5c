// What somebody types, as a value, and a value as somebody would type it.
import { decimalsOf } from '../model/codes.ts';
import { formats } from '../model/formats.ts';
import { problemWith } from '../model/probe.ts';
import type { Schema } from '../model/schemas.ts';
import type { Meaning } from '../model/typed/meaning.ts';
import { moneyFrom, type Purse } from '../model/typed/money.ts';
import type { Span } from '../model/typed/times.ts';
import { meaningOf } from '../model/typed/typed.ts';

/** The purse of a budget in a currency; amounts have two decimals while none is named. */
export function purseOf(currency: string | undefined): Purse {
  return { currency, digits: currency === undefined ? 2 : decimalsOf(currency) };
}

/** What a typed text means where a schema asks for a value. */
function meaningIn(schema: Schema, text: string, purse: Purse): Meaning {
  return schema['x-unit'] === 'money' ? moneyFrom(text, purse) : meaningOf(schema, text);
}

/** What was typed as a value. Line breaks of longer texts are typed as \\n. */
export function readText(schema: Schema, text: string, purse: Purse): unknown {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  const meaning = meaningIn(schema, trimmed, purse);
  if (meaning && 'value' in meaning) return meaning.value;
  if (schema.type !== 'integer' && schema.type !== 'number') return trimmed.replaceAll('\\n', '\n');
  const plain = trimmed.replaceAll(/(?<=\d)[ ,](?=\d{3})/g, '');
  return schema['x-unit'] !== 'money' && /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : trimmed;
}

/** What cannot be taken without asking back. */
export function doubtIn(schema: Schema, text: string, purse: Purse): string | undefined {
  const meaning = meaningIn(schema, text.trim(), purse);
  return meaning && 'doubt' in meaning ? meaning.doubt : undefined;
}

/** What is wrong with an answer, as a sentence that names the forms a question takes; undefined when nothing is. */
export function problemTyped(schema: Schema, value: unknown): string | undefined {
  const { must, typed } = formats[schema.items?.format ?? schema.format ?? ''] ?? {};
  const said = problemWith(schema, value);
  return must === undefined || typed === undefined ? said : said?.replace(must, typed);
}

/** What a text was understood as, where that is not what was typed. */
export function saidOf(schema: Schema, text: string, purse: Purse): string | undefined {
  const meaning = meaningIn(schema, text.trim(), purse);
  if (!meaning || !('value' in meaning)) return undefined;
  return [String(meaning.value), meaning.said].includes(text.trim()) ? undefined : meaning.said;
}

/** Whether an answer is a span of time. */
export function isSpan(answer: unknown): answer is Span {
  return typeof answer === 'object' && answer !== null && 'from' in answer && 'to' in answer;
}

/** A value as somebody would type it. */
export function shown(schema: Schema, value: unknown, { digits }: Purse): string {
  if (value === undefined) return '';
  if (isSpan(value)) return `${value.from}-${value.to}`;
  return schema['x-unit'] === 'money' ? String(Number(value) / 10 ** digits) : String(value).replaceAll('\n', '\\n');
}
