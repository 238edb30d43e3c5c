// Makes documents from a program: pure, no clock, the same bytes each time.
import type { Catalogs } from './catalogs.ts';
import { chartOf } from './charts.ts';
import { display, joinWords, type Names, namesOf } from './display.ts';
import { type Document, type DocumentHead, emptySeal, passage, sealed } from './document.ts';
import { begunEntries, nameOfEntry, openEntries } from './entries.ts';
import { holdsOnlyPresets } from './gaps.ts';
import { escapeBlock, escapeInline } from './markdown.ts';
import type { Structure } from './structure.ts';
import { withoutEmptyColumns } from './tables.ts';
import { schemaAtPath, type Template } from './templates.ts';
import type { Draft } from './view.ts';
import { rowsOf } from './views.ts';

/** The TLP 2.0 labels from the widest circle to the narrowest. */
export const labels = ['CLEAR', 'GREEN', 'AMBER', 'AMBER+STRICT', 'RED'] as const;

/** What `compose` works from. */
export interface Material {
  /** The assembled program without empty answers. */
  data: Record<string, unknown>;
  structure: Structure;
  catalogs: Catalogs;
  templates: readonly Template[];
  /** Nothing above this label leaves. */
  tlp?: string | undefined;
}

/** The documents of a program, in the order of the index; the index itself comes first. */
export function compose(material: Material): Document[] {
  const allowed = material.templates.filter(
    ({ head }) => material.tlp === undefined || rank(head.tlp) <= rank(material.tlp),
  );
  const ordered = [...allowed].sort((a, b) => a.head.order - b.head.order || (a.name < b.name ? -1 : 1));
  const heads: DocumentHead[] = ordered.map(({ name, head }) => ({
    name,
    title: head.title,
    path: head.path,
    tlp: head.tlp,
    about: head.about,
    gaps: 0,
  }));
  const plain = ordered.filter(({ name }) => name !== 'index').map((template) => write(template, material, heads));
  for (const head of heads) head.gaps = plain.find(({ name }) => name === head.name)?.gaps ?? 0;
  const index = ordered.filter(({ name }) => name === 'index').map((template) => write(template, material, heads));
  return [...index, ...plain];
}

function rank(label: string): number {
  return (labels as readonly string[]).indexOf(label);
}

function write(template: Template, material: Material, heads: readonly DocumentHead[]): Document {
  const { name, head } = template;
  const gaps = { count: 0 };
  const helpers = helpersFor(template, material, heads, gaps);
  const body = template.body(material.data, {
    helpers,
    allowProtoPropertiesByDefault: false,
    allowProtoMethodsByDefault: false,
  });
  const text = frame(template, material.data, tidy(body), gaps.count);
  return {
    name,
    title: head.title,
    path: head.path,
    tlp: head.tlp,
    about: head.about,
    gaps: gaps.count,
    text: sealed(text),
  };
}

function tidy(body: string): string {
  return `${withoutEmptyColumns(body)
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}

/** The program's own version of a document: approved only when this very version was approved and nothing is open in it. */
function isApproved(data: Record<string, unknown>): boolean {
  const approvals = Array.isArray(data.approvals) ? (data.approvals as { decision?: string; version?: string }[]) : [];
  return (
    data.status === 'approved' &&
    approvals.some(({ decision, version }) => decision === 'approved' && version === data.version)
  );
}

function frame(template: Template, data: Record<string, unknown>, body: string, gaps: number): string {
  const { head } = template;
  const company = (data.company as { name?: string } | undefined)?.name;
  const version = typeof data.version === 'string' ? data.version : undefined;
  const status = isApproved(data) && gaps === 0 ? 'approved' : 'draft';
  const front = [
    '---',
    `title: ${JSON.stringify(head.title)}`,
    ...(company === undefined ? [] : [`organization: ${yamlText(company)}`]),
    `tlp: "TLP:${head.tlp}"`,
    ...(version === undefined ? [] : [`version: ${yamlText(version)}`]),
    `status: ${status}`,
    `gaps: ${gaps}`,
    emptySeal,
    '---',
  ];
  const facts = [
    `**TLP:${head.tlp}**`,
    ...(version === undefined ? [] : [`Version ${escapeInline(version)}`]),
    ...(typeof data.effectiveOn === 'string' && status === 'approved'
      ? [`in force from ${escapeInline(data.effectiveOn)}`]
      : []),
    ...(typeof data.reviewBy === 'string' ? [`to be reviewed by ${escapeInline(data.reviewBy)}`] : []),
  ];
  const title =
    company === undefined || template.name === 'index'
      ? head.title
      : `${head.title} of ${escapeInline(ownName(data) ?? company)}`;
  return `${front.join('\n')}\n\n# ${title}\n\n${facts.join(' · ')}\n\n${banner(data, status, gaps)}${body}\n## Notes\n\n${passage('')}`;
}

function ownName(data: Record<string, unknown>): string | undefined {
  const team = data.team as { name?: string } | undefined;
  return team?.name;
}

function banner(data: Record<string, unknown>, status: string, gaps: number): string {
  if (status === 'approved') return '';
  const reasons = [
    ...(gaps > 0 ? [`${gaps === 1 ? 'one answer is' : `${gaps} answers are`} missing`] : []),
    ...(isApproved(data)
      ? []
      : [
          typeof data.version === 'string'
            ? `version ${escapeInline(data.version)} has not been approved`
            : 'it has not been approved',
        ]),
  ];
  return `> **DRAFT.** ${capital(joinWords(reasons))}.\n\n`;
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

function yamlText(text: string): string {
  return JSON.stringify(text.replace(/\s+/g, ' '));
}

type Options = { fn: (context: unknown) => string; inverse: (context: unknown) => string };

function helpersFor(
  template: Template,
  material: Material,
  heads: readonly DocumentHead[],
  gaps: { count: number },
): Record<string, (...parameters: never[]) => unknown> {
  const { data, structure, catalogs } = material;
  const names: Names = namesOf(data, (id) => catalogs.clocks.get(id)?.title);
  const insteadOf = (path: string) => {
    const [first = '', second = ''] = path.replaceAll('[]', '').split('.');
    return (structure.fields.get(`${first}.${second}`) ?? structure.fields.get(first))?.instead;
  };
  const gap = (path: string): string => {
    const instead = insteadOf(path);
    if (instead?.because === 'not-applicable') return `Not applicable: ${escapeInline(instead.reason)}`;
    if (instead?.because === 'kept-elsewhere') return `Kept elsewhere: ${escapeInline(instead.reason)}`;
    gaps.count++;
    const title = schemaAtPath(path)?.title ?? path.split('.').at(-1) ?? 'answer';
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
  const show = (value: unknown, path: string): string =>
    isEmpty(value) ? gap(path) : display(value, schemaAtPath(path), names);
  return {
    show,
    lower: (value: unknown, path: string) =>
      Array.isArray(value) && value.length > 0
        ? joinWords(value.map((item) => lowerFirst(show(item, `${path}[]`))))
        : isEmpty(value)
          ? gap(path)
          : lowerFirst(show(value, path)),
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
      const isExpected = value !== undefined || structure.fields.get(path)?.asked || insteadOf(path) !== undefined;
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
      const open = entries.map((entry) => nameOfEntry(entry, schemaAtPath(path), names));
      return open.length === 0 ? '' : `${gap(path)} Still without an answer: ${joinWords(open)}.`;
    },
    rows(this: unknown, view: string, ...rest: unknown[]) {
      const options = rest.at(-1) as Options;
      const rows = rowsOf(view, data as Draft, heads, catalogs).filter(({ of }) => rest.length === 1 || of === rest[0]);
      return rows.map((row) => options.fn(row)).join('');
    },
    view: (view: string, ...rest: unknown[]) =>
      rowsOf(view, data as Draft, heads, catalogs).some(({ of }) => rest.length === 1 || of === rest[0]),
    chart: (chart: string) => chartOf(chart, data as Draft),
    document: (name: string) => linkToDocument(template, heads, name, material.templates),
  } as unknown as Record<string, (...parameters: never[]) => unknown>;
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

/** In a sentence: "head of development", but "CISO" and "Chief Technology Officer". */
function lowerFirst(text: string): string {
  const isTitle = text.length < 60 && / [A-Z][a-z]/.test(text);
  return /^[A-Z][^A-Z]/.test(text) && !isTitle ? `${text.slice(0, 1).toLowerCase()}${text.slice(1)}` : text;
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
