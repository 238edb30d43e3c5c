// What a list or a group says beyond its table: the answers to some of its keys, each under its title.
import type { Schema } from '../model/schemas.ts';
import { display, type Names } from '../program/display.ts';
import { nameOfEntry } from '../program/entries.ts';
import { uncapital } from '../words/wording.ts';
import { isEmpty } from './unsaid.ts';

type Entry = Record<string, unknown>;

/** What stands for a key without an answer where that would hide something: a gap, or the reason why there is none. */
type MarkOf = (entry: unknown, key: string) => string | undefined;

/** One line of Markdown for each entry of a list, or each key of a group, that says something under the keys. */
export function sayDetails(
  value: unknown,
  schema: Schema | undefined,
  keys: readonly string[],
  names: Names,
  markOf: MarkOf,
): string {
  if (!Array.isArray(value)) return linesOf(saidIn(value, schema, keys, names, markOf));
  const said = (value as Entry[]).map((entry) => ({
    name: nameOfEntry(namesOf(entry, schema), schema, names),
    pairs: saidIn(entry, schema?.items, keys, names, markOf),
  }));
  return said
    .filter(({ pairs }) => pairs.length > 0)
    .map(({ name, pairs }) => `- **${name}:** ${sentenceOf(pairs)}\n`)
    .join('');
}

/** What tells an entry from the others: all of it where it has a name, else the first thing that it says. */
function namesOf(entry: Entry, schema: Schema | undefined): Entry {
  if (['name', 'title', 'topic'].some((key) => key in entry)) return entry;
  const [first] = Object.entries(entry).filter(
    ([key]) => key !== 'id' && schema?.items?.properties?.[key] !== undefined,
  );
  return first === undefined ? entry : Object.fromEntries([first]);
}

type Pair = readonly [title: string, value: string];

function saidIn(entry: unknown, schema: Schema | undefined, keys: readonly string[], names: Names, markOf: MarkOf) {
  return keys.flatMap((key): Pair[] => {
    const value = (entry as Entry | undefined)?.[key];
    const inner = schema?.properties?.[key];
    const said = isEmpty(value) ? markOf(entry, key) : sayInner(value, inner, names);
    return said === undefined ? [] : [[inner?.title ?? key, said]];
  });
}

function linesOf(pairs: readonly Pair[]): string {
  return pairs.map(([title, value]) => `- **${title}:** ${value}\n`).join('');
}

function sentenceOf(pairs: readonly Pair[]): string {
  const parts = pairs.map(
    ([title, value], index) => `${index === 0 ? title : uncapital(title)}: ${value.replace(/\.$/, '')}`,
  );
  return `${parts.join('; ')}.`;
}

/** A value of any depth on one line: a group as its titles with their values, a list of groups with semicolons. */
function sayInner(value: unknown, schema: Schema | undefined, names: Names): string {
  if (Array.isArray(value) && schema?.items?.type === 'object' && schema.items.properties?.days === undefined)
    return value.map((item) => sayInner(item, schema.items, names)).join('; ');
  if (schema?.type !== 'object' || typeof value !== 'object' || value === null) return display(value, schema, names);
  return Object.entries(schema.properties ?? {})
    .flatMap(([key, inner]) => {
      const answer = (value as Entry)[key];
      if (isEmpty(answer) || key === 'id') return [];
      const said = sayInner(answer, inner, names).replace(/\.$/, '');
      return [namesItself.has(key) ? said : `${uncapital(inner.title ?? key)}: ${said}`];
    })
    .join(', ');
}

/** Keys that need no title before their value. */
const namesItself = new Set(['name', 'title', 'what', 'text', 'role', 'organization']);
