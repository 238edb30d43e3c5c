// How a template is filled: its helpers show values by their schemas, and count and name every gap.

import type { Draft } from '../model/draft.ts';
import { isFor, kindOf } from '../model/schemas.ts';
import { display, joinWords, namesWith } from '../program/display.ts';
import { begunEntries, nameOfEntry, openEntries } from '../program/entries.ts';
import { holdsOnlyPresets } from '../program/gaps.ts';
import { escapeBlock, escapeInline } from '../words/markdown.ts';
import { uncapital } from '../words/wording.ts';
import type { DocumentHead } from './document.ts';
import { chartOf } from './drawing.ts';
import type { Material } from './material.ts';
import { rowsOf } from './rows.ts';
import type { Template } from './templates.ts';
import type { Row } from './view.ts';
import { schemaAtPath } from './walker.ts';

type Options = { fn: (context: unknown) => string; inverse: (context: unknown) => string };

/** The helpers of one document; `gaps` counts what is missing in it. */
export function helpersFor(
  template: Template,
  material: Material,
  heads: readonly DocumentHead[],
  gaps: { count: number },
): Record<string, (...parameters: never[]) => unknown> {
  const { data, structure, catalogs } = material;
  const names = namesWith(data, catalogs);
  const insteadOf = (path: string) => {
    const [first = '', second = ''] = path.replaceAll('[]', '').split('.');
    return (structure.fields.get(`${first}.${second}`) ?? structure.fields.get(first))?.instead;
  };
  const gap = (path: string): string => {
    const instead = insteadOf(path);
    if (instead?.because === 'not-applicable') return `Not applicable${because(instead.reason)}`;
    if (instead?.because === 'kept-elsewhere') return `Kept elsewhere${because(instead.reason)}`;
    gaps.count++;
    const title = (schemaAtPath(path)?.title ?? path.split('.').at(-1)) || 'answer';
    const when =
      instead === undefined
        ? ''
        : `, to be decided by ${instead.decideBy} (${names.nameOf('roles', instead.ownerRole ?? '') ?? instead.ownerRole})`;
    return `**\\[Gap: ${escapeInline(`${title}${when}`)}\\]**`;
  };
  const isOnlyStructure = (list: unknown, path: string) => {
    const field = structure.fields.get(path)?.field;
    return field !== undefined && holdsOnlyPresets(field, list);
  };
  const computed = new Map<string, Row[]>();
  const rowsFor = (view: string, [of, ...options]: readonly unknown[]): Row[] => {
    const rows = computed.get(view) ?? rowsOf(view, data as Draft, heads, catalogs);
    computed.set(view, rows);
    return options.length === 0 ? rows : rows.filter((row) => row.of === of);
  };
  const show = (value: unknown, path: string): string =>
    isEmpty(value) ? gap(path) : display(value, schemaAtPath(path), names);
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
        value !== undefined || (concerns && (structure.fields.get(path)?.asked || insteadOf(path) !== undefined));
      return isExpected ? options.fn(this) : options.inverse(this);
    },
    cell(value: unknown, path: string) {
      const [parent, key] = [path.slice(0, path.lastIndexOf('.')), path.slice(path.lastIndexOf('.') + 1)];
      return isEmpty(value) && !schemaAtPath(parent)?.required?.includes(key) ? '—' : show(value, path);
    },
    answered: (value: unknown) => !isEmpty(value),
    begun: (list: unknown, path: string) => (isOnlyStructure(list, path) ? [] : begunEntries(list, schemaAtPath(path))),
    open(list: unknown, path: string) {
      const entries = isOnlyStructure(list, path)
        ? (list as Record<string, unknown>[])
        : openEntries(list, schemaAtPath(path));
      if (entries.length === 0) return '';
      const open = entries.map((entry) => nameOfEntry(entry, schemaAtPath(path), names)).filter((name) => name !== '');
      return `${gap(path)}${open.length === 0 ? '' : ` Still without an answer: ${joinWords(open)}.`}`;
    },
    rows(this: unknown, view: string, ...rest: unknown[]) {
      const options = rest.at(-1) as Options;
      return rowsFor(view, rest)
        .map((row) => options.fn(row))
        .join('');
    },
    view: (view: string, ...rest: unknown[]) => rowsFor(view, rest).length > 0,
    chart: (chart: string) => chartOf(chart, data as Draft),
    document: (name: string) => linkToDocument(template, heads, name, material.templates),
  } as unknown as Record<string, (...parameters: never[]) => unknown>;
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
