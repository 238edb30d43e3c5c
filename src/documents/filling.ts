// How a template is filled: its helpers show values by their schemas, and count and name every gap.

import { audienceOf, isFor } from '../model/audience.ts';
import type { Draft } from '../model/draft.ts';
import { display, displayInside, joinWords, type Names } from '../program/display.ts';
import { begunEntries, nameOfEntry, openEntries } from '../program/entries.ts';
import { holdsOnlyPresets } from '../program/gaps.ts';
import { said } from '../words/language.ts';
import { escapeBlock, escapeInline } from '../words/markdown.ts';
import { capital, closed } from '../words/wording.ts';
import { sayDetails } from './details.ts';
import type { DocumentHead } from './document.ts';
import { chartOf } from './drawing.ts';
import { namesFor } from './label-names.ts';
import type { Material } from './material.ts';
import type { Openings } from './openings.ts';
import { holdsOther, sayOther } from './other.ts';
import { rowsOf } from './rows.ts';
import type { Helpers, Options } from './running.ts';
import { schemaAtPath } from './schema-path.ts';
import type { Template } from './templates.ts';
import { unasked } from './unasked.ts';
import { isEmpty, isUnsaid } from './unsaid.ts';
import type { Row } from './view.ts';

/** What the helpers of one document share. */
interface Filling {
  template: Template;
  material: Material;
  heads: readonly DocumentHead[];
  openings: Openings;
  names: Names;
}

/** The helpers of one document; `openings` notes what it shows to be open. */
export function helpersFor(
  template: Template,
  material: Material,
  heads: readonly DocumentHead[],
  openings: Openings,
): Helpers {
  const names = namesFor(template.shows ?? template.head.tlp, material);
  const filling: Filling = { template, material, heads, openings, names };
  return { ...valueHelpers(filling), ...blockHelpers(filling), ...listHelpers(filling), ...viewHelpers(filling) };
}

/** Helpers that show one value, or say what stands there instead. `this` is the part of the program around it. */
function valueHelpers({ names, openings: { mark, markAt, markIfOpen, becauseAt, isUnasked } }: Filling): Helpers {
  const shown = (say: (value: unknown, path: string, entry: unknown) => string, end = '') =>
    function (this: unknown, value: unknown, path: string) {
      if (isUnsaid(value)) return closed(markAt(value.unsaidAt) ?? said('not said'), end);
      return closed(isEmpty(value) ? mark(this, path) : say(value, path, this), end);
    };
  const plain = (value: unknown, path: string, entry: unknown): string => {
    const schema = schemaAtPath(path);
    if (!holdsOther(value, schema)) return display(value, schema, names);
    const other = sayOther(entry, path, schema);
    const rest = Array.isArray(value) ? value.filter((item) => item !== 'other') : [];
    return rest.length === 0 ? capital(other) : joinWords([display(rest, schema, names), other]);
  };
  const inside = (value: unknown, path: string, entry: unknown): string => {
    const schema = schemaAtPath(path);
    if (!holdsOther(value, schema)) return displayInside(value, schema, names);
    const rest = Array.isArray(value) ? value.filter((item) => item !== 'other') : [];
    return joinWords([...(rest.length > 0 ? [displayInside(rest, schema, names)] : []), sayOther(entry, path, schema)]);
  };
  return {
    show: shown(plain),
    lower: shown(inside),
    stated(this: unknown, value: unknown, path: string) {
      const isNone = Array.isArray(value) ? value.length === 0 : becauseAt(this, path) === 'not-applicable';
      if (isNone) return said('None available.');
      if (!isEmpty(value))
        return typeof value === 'string' && schemaAtPath(path)?.maxLength === 4000
          ? escapeBlock(value)
          : plain(value, path, this);
      return isUnasked(this, path) ? said('Not said.') : capital(mark(this, path));
    },
    every: shown((value, path, entry) => `every ${plain(value, path, entry).replace(/^1 (?!.* and )/, '')}`),
    period: shown(plain, '.'),
    prose: shown((value) => escapeBlock(String(value))),
    markdown: shown(String),
    count: (value: unknown) => (Array.isArray(value) ? value.length : undefined),
    answered: (value: unknown) => !isEmpty(value),
    cell(this: unknown, value: unknown, path: string) {
      if (isUnsaid(value)) return markAt(value.unsaidAt) ?? '—';
      if (isEmpty(value)) return (path === '' ? undefined : markIfOpen(this, path)) ?? '—';
      return plain(value, path, this);
    },
  } as unknown as Helpers;
}

/** Helpers that choose what is shown. */
function blockHelpers({ openings: { mark, isUnasked }, material: { data, structure } }: Filling): Helpers {
  return {
    eq(this: unknown, value: unknown, wanted: unknown, ...rest: unknown[]) {
      const options = rest.at(-1) as Partial<Options>;
      const equal = value === wanted;
      return options.fn ? (equal ? options.fn(this) : (options.inverse?.(this) ?? '')) : equal;
    },
    applies: (_value: unknown, path: string) => structure.fields.get(path)?.state !== 'not-applicable',
    given(this: unknown, value: unknown, path: string, options: Options) {
      if (Array.isArray(value) && value.length === 0 && !schemaAtPath(path)?.minItems)
        return options.inverse(this) || `${said('None.')}\n`;
      if (!isEmpty(value)) return options.fn(this);
      return `${isUnasked(this, path) ? unasked : ''}${capital(closed(mark(this, path), ''))}\n`;
    },
    expected(this: unknown, value: unknown, path: string, options: Options) {
      const concerns = isFor(audienceOf(data), schemaAtPath(path));
      const isExpected =
        value !== undefined ||
        (concerns && (structure.fields.get(path)?.asked || structure.fields.get(path)?.instead !== undefined));
      return isExpected ? options.fn(this) : options.inverse(this);
    },
  } as unknown as Helpers;
}

/** Helpers for the entries of lists. */
function listHelpers({ openings: { noteIn, markIfOpen }, names, material: { structure } }: Filling): Helpers {
  const isOnlyStructure = (list: unknown, path: string) => {
    const field = structure.fields.get(path)?.field;
    return field !== undefined && holdsOnlyPresets(field, list);
  };
  return {
    begun: (list: unknown, path: string) => (isOnlyStructure(list, path) ? [] : begunEntries(list, schemaAtPath(path))),
    details(value: unknown, keys: string, path: string) {
      const list = Array.isArray(value);
      const markOf = (entry: unknown, key: string) => markIfOpen(entry, `${path}${list ? '[]' : ''}.${key}`);
      return sayDetails(isOnlyStructure(value, path) ? [] : value, schemaAtPath(path), keys.split(' '), names, markOf);
    },
    open(list: unknown, path: string) {
      const entries = isOnlyStructure(list, path)
        ? (list as Record<string, unknown>[])
        : openEntries(list, schemaAtPath(path));
      if (entries.length === 0) return '';
      const schema = schemaAtPath(path);
      const open = entries.map((entry) => nameOfEntry(entry, schema, names)).filter((name) => name !== '');
      const mark = noteIn(isOnlyStructure(list, path) ? [list] : entries)
        ? `**\\[${said('Gap: {}', escapeInline(said(schema?.title ?? '')))}\\]** `
        : '';
      return open.length === 0 ? mark.trim() : `${mark}${said('Still without an answer: {}.', joinWords(open))}`;
    },
  } as unknown as Helpers;
}

/** Helpers that show what is computed, and other documents. Rows are computed once for a document. */
function viewHelpers({ template, heads, material }: Filling): Helpers {
  const { data, catalogs, templates, structure, judged } = material;
  const computed = new Map<string, Row[]>();
  const rowsFor = (view: string, [of, ...options]: readonly unknown[]): Row[] => {
    const rows = computed.get(view) ?? rowsOf(view, data as Draft, heads, catalogs, structure, judged);
    computed.set(view, rows);
    return options.length === 0 ? rows : rows.filter((row) => row.of === of);
  };
  return {
    rows(this: unknown, view: string, ...rest: unknown[]) {
      const options = rest.at(-1) as Options;
      return rowsFor(view, rest)
        .map((row) => options.fn(row))
        .join('');
    },
    view: (view: string, ...rest: unknown[]) => rowsFor(view, rest).length > 0,
    chart: (chart: string) => chartOf(chart, data as Draft),
    document: (name: string) => linkToDocument(template, heads, name, templates),
  } as unknown as Helpers;
}

/** A document that is held back by its label is named without a link. */
function linkToDocument(
  template: Template,
  heads: readonly DocumentHead[],
  name: string,
  templates: readonly Template[],
): string {
  const head = heads.find((candidate) => candidate.name === name);
  if (!head) return templates.find((candidate) => candidate.name === name)?.head.title ?? name;
  const up = '../'.repeat(template.head.path.split('/').length - 1);
  return `[${head.title}](${up}${head.path})`;
}
