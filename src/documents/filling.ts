// How a template is filled: its helpers show values by their schemas, and count and name every gap.

import type { Draft } from '../model/draft.ts';
import { isFor, kindOf } from '../model/schemas.ts';
import { display, joinWords, type Names, namesWith } from '../program/display.ts';
import { begunEntries, nameOfEntry, openEntries } from '../program/entries.ts';
import { holdsOnlyPresets } from '../program/gaps.ts';
import type { FieldStatus } from '../program/standing.ts';
import type { Structure } from '../program/structure.ts';
import type { Because } from '../program/unanswered.ts';
import { escapeBlock, escapeInline } from '../words/markdown.ts';
import { uncapital } from '../words/wording.ts';
import type { DocumentHead } from './document.ts';
import { chartOf } from './drawing.ts';
import type { Material } from './material.ts';
import { rowsOf } from './rows.ts';
import type { Helpers, Options } from './running.ts';
import { schemaAtPath } from './schema-path.ts';
import type { Template } from './templates.ts';
import type { Row } from './view.ts';

/** What the helpers of one document share. */
interface Filling {
  template: Template;
  material: Material;
  heads: readonly DocumentHead[];
  /** How often each place was shown to lack its answer. */
  gaps: Map<string, number>;
  names: Names;
  /** Shows a value by its schema, or its gap. */
  show: (value: unknown, path: string) => string;
  /** Marks the gap at a path, or says what stands there instead of an answer. */
  gap: (path: string) => string;
}

/** The helpers of one document; `gaps` notes what it shows to be missing. */
export function helpersFor(
  template: Template,
  material: Material,
  heads: readonly DocumentHead[],
  gaps: Map<string, number>,
): Helpers {
  const names = namesWith(material.data, material.catalogs);
  const gap = (path: string) => markGap(path, material.structure, names, gaps);
  const show = (value: unknown, path: string) =>
    isEmpty(value) ? gap(path) : display(value, schemaAtPath(path), names);
  const filling: Filling = { template, material, heads, gaps, names, gap, show };
  return { ...valueHelpers(filling), ...blockHelpers(filling), ...listHelpers(filling), ...viewHelpers(filling) };
}

function insteadOf(path: string, { fields }: Structure): FieldStatus['instead'] {
  const [first = '', second = ''] = path.replaceAll('[]', '').split('.');
  return (fields.get(`${first}.${second}`) ?? fields.get(first))?.instead;
}

const notAnswered: Readonly<Partial<Record<Because, string>>> = {
  'not-applicable': 'Not applicable',
  'kept-elsewhere': 'Kept elsewhere',
  unknown: 'Not known',
  'not-stated': 'Not stated in the source',
};

function markGap(path: string, structure: Structure, names: Names, gaps: Map<string, number>): string {
  const instead = insteadOf(path, structure);
  const said = instead && notAnswered[instead.because];
  if (said !== undefined) return `${said}${because(instead?.reason)}`;
  gaps.set(path, (gaps.get(path) ?? 0) + 1);
  const title = (schemaAtPath(path)?.title ?? path.split('.').at(-1)) || 'answer';
  return `**\\[Gap: ${escapeInline(`${title}${instead === undefined ? '' : decision(instead, names)}`)}\\]**`;
}

/** Who decides by when, as far as it is said. */
function decision({ decideBy, ownerRole }: NonNullable<FieldStatus['instead']>, names: Names): string {
  const by = decideBy === undefined ? '' : ` by ${decideBy}`;
  const who = ownerRole === undefined ? '' : ` (${names.nameOf('roles', ownerRole) ?? ownerRole})`;
  return `, to be decided${by}${who}`;
}

/** Helpers that show one value. */
function valueHelpers({ show, gap }: Filling): Helpers {
  return {
    show,
    lower: (value: unknown, path: string) =>
      Array.isArray(value) && value.length > 0
        ? joinWords(value.map((item) => uncapital(show(item, `${path}[]`))))
        : isEmpty(value)
          ? gap(path)
          : uncapital(show(value, path)),
    every: (value: unknown, path: string) =>
      isEmpty(value) ? gap(path) : `every ${show(value, path).replace(/^1 (?!.* and )/, '')}`,
    period: (value: unknown, path: string) =>
      isEmpty(value) ? gap(path) : show(value, path).replace(/(?<![.!?])$/, '.'),
    prose: (value: unknown, path: string) => (isEmpty(value) ? gap(path) : escapeBlock(String(value))),
    markdown: (value: unknown, path: string) => (isEmpty(value) ? gap(path) : String(value)),
    count: (value: unknown) => (Array.isArray(value) ? value.length : 0),
    answered: (value: unknown) => !isEmpty(value),
    cell(value: unknown, path: string) {
      const [parent, key] = [path.slice(0, path.lastIndexOf('.')), path.slice(path.lastIndexOf('.') + 1)];
      return isEmpty(value) && !schemaAtPath(parent)?.required?.includes(key) ? '—' : show(value, path);
    },
  } as unknown as Helpers;
}

/** Helpers that choose what is shown. */
function blockHelpers({ gap, material: { data, structure } }: Filling): Helpers {
  return {
    eq(this: unknown, value: unknown, wanted: unknown, ...rest: unknown[]) {
      const options = rest.at(-1) as Partial<Options>;
      const equal = value === wanted;
      return options.fn ? (equal ? options.fn(this) : (options.inverse?.(this) ?? '')) : equal;
    },
    given(this: unknown, value: unknown, path: string, options: Options) {
      if (Array.isArray(value) && value.length === 0 && !schemaAtPath(path)?.minItems)
        return options.inverse(this) || 'None.\n';
      return isEmpty(value) ? `${gap(path)}\n` : options.fn(this);
    },
    expected(this: unknown, value: unknown, path: string, options: Options) {
      const concerns = isFor(kindOf(data), schemaAtPath(path));
      const isExpected =
        value !== undefined ||
        (concerns && (structure.fields.get(path)?.asked || insteadOf(path, structure) !== undefined));
      return isExpected ? options.fn(this) : options.inverse(this);
    },
  } as unknown as Helpers;
}

/** Helpers for the entries of lists. */
function listHelpers({ gap, names, material: { structure } }: Filling): Helpers {
  const isOnlyStructure = (list: unknown, path: string) => {
    const field = structure.fields.get(path)?.field;
    return field !== undefined && holdsOnlyPresets(field, list);
  };
  return {
    begun: (list: unknown, path: string) => (isOnlyStructure(list, path) ? [] : begunEntries(list, schemaAtPath(path))),
    open(list: unknown, path: string) {
      const entries = isOnlyStructure(list, path)
        ? (list as Record<string, unknown>[])
        : openEntries(list, schemaAtPath(path));
      if (entries.length === 0) return '';
      const open = entries.map((entry) => nameOfEntry(entry, schemaAtPath(path), names)).filter((name) => name !== '');
      return `${gap(path)}${open.length === 0 ? '' : ` Still without an answer: ${joinWords(open)}.`}`;
    },
  } as unknown as Helpers;
}

/** Helpers that show what is computed, and other documents. Rows are computed once for a document. */
function viewHelpers({ template, heads, material: { data, catalogs, templates } }: Filling): Helpers {
  const computed = new Map<string, Row[]>();
  const rowsFor = (view: string, [of, ...options]: readonly unknown[]): Row[] => {
    const rows = computed.get(view) ?? rowsOf(view, data as Draft, heads, catalogs);
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

/** A reason that may still be missing. */
function because(reason: string | undefined): string {
  return reason === undefined ? '.' : `: ${escapeInline(reason)}`;
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
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
