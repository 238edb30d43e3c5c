// How a value reads in a document: its schema says whether it is a date, a role, an amount or a label.

import { countryName, decimalsOf, languageName } from '../model/codes.ts';
import { labelOf, type Schema } from '../model/schemas.ts';
import { sayLimit } from '../time/duration.ts';
import { isDayInWords, said, sayDay, sayNumber } from '../words/language.ts';
import { escapeInline, isPlain, linkTo } from '../words/markdown.ts';
import { uncapital, week } from '../words/wording.ts';

/** What `display` looks up: names behind ids, and the currency of amounts. */
export interface Names {
  /** The name of what an id refers to; undefined where the list does not hold it. */
  nameOf: (list: string, id: string) => string | undefined;
  /** Whether a list has an entry with that id. */
  holds?: (list: string, id: string) => boolean;
  /** The same name inside a sentence: as it was typed, and with a small letter where it is one of our own. */
  insideOf?: (list: string, id: string) => string | undefined;
  currency: string | undefined;
}

/** A value in Markdown, escaped. Values of views have no schema and are shown as text. */
export function display(value: unknown, schema: Schema | undefined, names: Names): string {
  if (typeof value === 'string') return schema === undefined ? displayText(value) : displayAnswer(value, schema, names);
  if (Array.isArray(value)) {
    const items = value.map((item) => display(item, schema?.items, names));
    return isChoice(schema?.items) ? joinLabels(items) : joinWords(items);
  }
  if (typeof value === 'boolean') return said(value ? 'yes' : 'no');
  if (typeof value === 'number') return displayNumber(value, schema, names);
  return isWindow(value) ? escapeInline(sayWindow(value)) : '';
}

function displayText(text: string): string {
  if (isPlain(text) || isDayInWords(text)) return text;
  return /\s/.test(text) ? escapeInline(text) : linkTo(text);
}

/** A text of which the schema says what it is. */
function displayAnswer(value: string, schema: Schema, names: Names): string {
  if (schema['x-ref'] === 'resources.intake.channels') return linkTo(nameOrGap(names, schema['x-ref'], value));
  if (schema['x-ref']) return escapeInline(nameOrGap(names, schema['x-ref'], value));
  if (schema.enum || schema['x-labels']) return escapeInline(labelOf(schema, value));
  switch (schema.format) {
    case 'https-link':
    case 'email':
      return linkTo(value);
    case 'date':
      return isDayInWords(sayDay(value)) ? sayDay(value) : escapeInline(value);
    case 'language':
      return escapeInline(languageName(value));
    case 'jurisdiction':
      return escapeInline(countryName(value));
    case 'duration':
    case 'limit':
      return escapeInline(sayLimit(value));
    default:
      return displayText(value);
  }
}

/** A value inside a sentence: our own labels begin with a small letter, what somebody typed stays as it is. */
export function displayInside(value: unknown, schema: Schema | undefined, names: Names): string {
  if (Array.isArray(value)) return joinWords(value.map((item) => displayInside(item, schema?.items, names)));
  if (schema?.['x-ref']) return display(value, schema, { ...names, nameOf: names.insideOf ?? names.nameOf });
  return isChoice(schema) ? uncapital(display(value, schema, names)) : display(value, schema, names);
}

/** The name behind an id; the id itself where its entry has no name yet; a marked gap where it names nothing. */
export function nameOrGap({ nameOf, holds }: Names, list: string, id: string): string {
  return nameOf(list, id) ?? (holds?.(list, id) ? id : `[${said('Gap: {}', `${id} ${said('names nothing')}`)}]`);
}

/** A value that stands for one of the labels of its schema. */
export function isChoice(schema: Schema | undefined): boolean {
  return schema !== undefined && !schema['x-ref'] && Boolean(schema.enum || schema['x-labels']);
}

function displayNumber(value: number, schema: Schema | undefined, names: Names): string {
  if (schema?.['x-labels'] && schema.enum) return escapeInline(labelOf(schema, value));
  if (schema?.['x-unit'] === 'money') return sayMoney(value, names.currency);
  if (schema?.['x-unit'] === 'percent') return `${sayNumber(String(value))} %`;
  return sayNumber(Number.isInteger(value) && Math.abs(value) >= 10_000 ? groupDigits(String(value)) : String(value));
}

interface Window {
  days: readonly string[];
  from: string;
  to: string;
  timezone?: string;
  site?: string;
}

function isWindow(value: unknown): value is Window {
  return (
    typeof value === 'object' &&
    value !== null &&
    'days' in value &&
    Array.isArray(value.days) &&
    'from' in value &&
    'to' in value
  );
}

/** Hours as a reader says them: `Monday to Friday 08:00 to 17:00 (Europe/Berlin)`. */
export function sayWindow({ days, from, to, timezone, site }: Window): string {
  const where = [site, timezone].filter((part) => part !== undefined).join(', ');
  return `${said('{} {} to {}', sayWeekdays(days), from, to)}${where === '' ? '' : ` (${where})`}`;
}

/** Those of some hours that are whole, each as a reader says it. */
export function sayWindows(windows: readonly Partial<Window>[] = []): string[] {
  return windows.flatMap(({ days, from, to, timezone, site }) =>
    days === undefined || from === undefined || to === undefined
      ? []
      : [sayWindow({ days, from, to, ...(timezone && { timezone }), ...(site && { site }) })],
  );
}

function sayWeekdays(days: readonly string[]): string {
  const places = days.map((day) => week.indexOf(day)).sort((a, b) => a - b);
  const names = places.map((place) => labelOf(undefined, week[place] ?? ''));
  const isRow = places.every((place, index) => place === places[0]! + index);
  if (places.length === 7) return said('every day');
  return isRow && names.length > 2 ? said('{} to {}', names[0]!, names.at(-1)!) : joinWords(names);
}

/** An amount in minor units as `EUR 12,500.00`; without a currency the plain number of minor units. */
export function sayMoney(minorUnits: number, currency: string | undefined): string {
  if (currency === undefined) return sayNumber(groupDigits(String(minorUnits)));
  const digits = decimalsOf(currency);
  const text = (minorUnits / 10 ** digits).toFixed(digits);
  const [whole = '0', fraction] = text.split('.');
  const amount = `${groupDigits(whole)}${fraction === undefined || /^0+$/.test(fraction) ? '' : `.${fraction}`}`;
  return `${currency} ${sayNumber(amount)}`;
}

function groupDigits(whole: string): string {
  return whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}

/** `a`, `a and b`, `a, b and c`; with semicolons where an item has a comma or an "and" of its own, or is a sentence. */
export function joinWords(words: readonly string[]): string {
  const and = said(' and ');
  if (words.length > 1 && words.some((word) => /, | and |[.?!]$/.test(word) || word.includes(and)))
    return words.join('; ');
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')}${and}${words.at(-1)}`;
}

/** Labels in one list: only the first begins with a capital letter, but for names and abbreviations. */
export function joinLabels(labels: readonly string[]): string {
  return joinWords(labels.map((label, index) => (index === 0 ? label : uncapital(label))));
}
