// The answers for review: what is new or different, one line for each field, in the words of the documents.
import { isDeepStrictEqual } from 'node:util';
import type { ChalkInstance } from 'chalk';
import { openCatalogs } from '../catalogs/catalogs.ts';
import { allFields } from '../model/fields.ts';
import { type Schema, schemaOf } from '../model/schemas.ts';
import { display, type Names } from '../program/display.ts';
import { holdsOnlyPresets } from '../program/gaps.ts';
import { namesWith, type Titles } from '../program/names.ts';
import { count } from '../time/duration.ts';
import { pointerTo, valueAt } from '../words/pointer.ts';
import { nameOfRow } from './row.ts';

const widest = 90;
const mostRows = 4;
const mostAnswers = 12;

/** The fields that a draft answers anew, grouped by component; how many where they are many, an empty text where there are none. */
export function reviewOf(
  before: Record<string, unknown>,
  draft: Record<string, unknown>,
  paint: ChalkInstance,
  catalogs: Titles = openCatalogs(),
): string {
  const lines: string[] = [];
  let [component, answers] = ['', 0];
  let usual = 0;
  for (const field of allFields()) {
    const { component: part, path, name, schema } = field;
    const place = pointerTo(path);
    const value = valueAt(draft, place);
    if (value === undefined || isDeepStrictEqual(value, valueAt(before, place))) continue;
    if (holdsOnlyPresets(field, value)) {
      usual++;
      continue;
    }
    answers++;
    if (part !== component) lines.push(paint.bold(schemaOf(part).title ?? part));
    component = part;
    lines.push(`  ${schema.title ?? name}: ${shortly(value, schema, draft, catalogs)}`);
  }
  const rows =
    usual === 0 ? '' : `The usual rows stand in ${count(usual, 'list')} as structure, and count as no answer.\n\n`;
  if (answers > mostAnswers) return `Took ${answers} answers.\n\n${rows}`;
  return lines.length === 0 ? rows : `${lines.join('\n')}\n\n${rows}`;
}

/** An answer in one line, as the documents say it: names instead of ids, amounts with their currency. */
export function shortly(
  value: unknown,
  schema: Schema,
  draft: Record<string, unknown>,
  catalogs: Partial<Titles> & Pick<Titles, 'clocks'>,
): string {
  const known = { clocks: catalogs.clocks, stakeholderKinds: catalogs.stakeholderKinds ?? new Map() };
  const text = inOneLine(value, schema, namesWith(draft, known), { draft, ...known });
  return text.length > widest ? `${text.slice(0, widest - 1).trimEnd()}…` : text;
}

function inOneLine(value: unknown, schema: Schema, names: Names, rows: Parameters<typeof nameOfRow>[0]): string {
  if (Array.isArray(value) && schema.items?.type === 'object') {
    const item = schema.items;
    const named = value.slice(0, mostRows).map((row) => nameOfRow(rows, item, row as Record<string, unknown>));
    const more = value.length - mostRows;
    return `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return Object.entries(value)
      .map(([key, inner]) => inOneLine(inner, schema.properties?.[key] ?? {}, names, rows))
      .filter((said) => said !== '')
      .join(', ');
  // Markdown's escapes are for documents; a terminal shows the words.
  return display(value, schema, names)
    .replace(/\\(?=[^\w\s])/g, '')
    .replace(/^<(.*)>$/, '$1')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/&#(\d{2,6});/g, (_reference, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('\n', ' ');
}
