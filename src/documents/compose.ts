// Makes documents from a program: pure, no clock, the same bytes each time.

import { fieldsOf } from '../model/fields.ts';
import { isFor, type Kind, kindOf, privateComponent, requiredComponents } from '../model/schemas.ts';
import { joinWords } from '../program/display.ts';
import { escapeInline } from '../words/markdown.ts';
import { capital } from '../words/wording.ts';
import { type Document, type DocumentHead, emptySeal, passage, sealed } from './document.ts';
import { files as machineFiles } from './files.ts';
import { helpersFor } from './filling.ts';
import type { Material } from './material.ts';
import { run } from './running.ts';
import { hiddenGaps, stillOpen } from './still-open.ts';
import { withoutEmptyColumns } from './tables.ts';
import type { Template } from './templates.ts';

/** The TLP 2.0 labels from the widest circle to the narrowest. */
export const labels = ['CLEAR', 'GREEN', 'AMBER', 'AMBER+STRICT', 'RED'] as const;

/** The documents of a program, in the order of the index; the index itself comes first. */
export function compose(material: Material): Document[] {
  const kind = kindOf(material.data);
  const titled = neededTemplates(material.templates, material.data).map((template) => inWordsOf(kind, template));
  const allowed = titled.filter(({ head }) => material.tlp === undefined || rank(head.tlp) <= rank(material.tlp));
  const ordered = [...allowed].sort((a, b) => a.head.order - b.head.order || (a.name < b.name ? -1 : 1));
  const listed = ordered.filter((template) => !isPrivate(template));
  const files = ordered.flatMap((template) => filesWith(template, material));
  const heads: DocumentHead[] = listed.flatMap(({ name, head: { title, path, tlp, about } }) => [
    { name, title, path, tlp, about, gaps: 0 },
    ...files.filter(({ of }) => of === name),
  ]);
  const plain = ordered
    .filter(({ name }) => name !== 'index')
    .map((template) => write(template, material, heads, ordered));
  for (const head of heads) head.gaps = plain.find(({ name }) => name === head.name)?.gaps ?? 0;
  const index = ordered
    .filter(({ name }) => name === 'index')
    .map((template) => write(template, material, heads, ordered));
  return [...index, ...plain, ...files];
}

/** The files for machines that come with a document. */
function filesWith({ name: of, head }: Template, material: Material): Document[] {
  const owner = bearer(material.data);
  const whole = owner === undefined ? head.title : `${head.title} of ${owner}`;
  return machineFiles.flatMap(({ text: textOf, ...file }) => {
    const text = file.of === of ? textOf(material, whole, head.tlp) : undefined;
    return text === undefined ? [] : [{ ...file, tlp: head.tlp, gaps: 0, text: sealed(text) }];
  });
}

/** The templates whose header keys, components and fields are there, or are expected of the kind of team. */
export function neededTemplates(templates: readonly Template[], data: Record<string, unknown>): Template[] {
  const kind = kindOf(data);
  const required: readonly string[] = requiredComponents(kind);
  const isMet = (path: string) => {
    const [component = '', name] = path.split('.');
    const part = data[component] as Record<string, unknown> | undefined;
    const header = fieldsOf('program').find((candidate) => candidate.name === path);
    if (header) return part !== undefined || isFor(kind, header.schema);
    if (name === undefined) return part !== undefined || required.includes(component);
    const field = fieldsOf(component).find((candidate) => candidate.name === name);
    return part?.[name] !== undefined || (required.includes(component) && field && isFor(kind, field.schema));
  };
  return templates.filter(({ head }) => (head.needs ?? []).every(isMet));
}

/**
 * Whether a document is made only where the private part is kept. Other documents do not list it, count it or link to
 * it, so that they are the same bytes with and without the private part.
 */
export function isPrivate({ head }: Pick<Template, 'head'>): boolean {
  return head.needs?.includes(privateComponent) ?? false;
}

/** The private documents that cannot be made here, because the private part is kept somewhere else. */
export function madeElsewhere(templates: readonly Template[], data: Record<string, unknown>): Template[] {
  return data[privateComponent] === undefined ? templates.filter(isPrivate) : [];
}

/** A template with the title that it has for a kind of team. */
function inWordsOf(kind: Kind, template: Template): Template {
  return { ...template, head: { ...template.head, ...template.head.kinds?.[kind] } };
}

function rank(label: string): number {
  return (labels as readonly string[]).indexOf(label);
}

function write(
  template: Template,
  material: Material,
  heads: readonly DocumentHead[],
  templates: readonly Template[],
): Document {
  const { name, head } = template;
  const shown = new Map<string, number>();
  const helpers = helpersFor(template, material, heads, shown);
  const body = run(template.body, material.data, helpers);
  const hidden = hiddenGaps(template, material, templates, shown);
  const gaps = [...shown.values()].reduce((sum, times) => sum + times, hidden.length);
  const text = frame(template, material.data, `${tidy(body)}${stillOpen(hidden, material)}`, gaps);
  return {
    name,
    title: head.title,
    path: head.path,
    tlp: head.tlp,
    about: head.about,
    gaps,
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
  const owner = bearer(data);
  const title =
    owner === undefined || template.name === 'index' ? head.title : `${head.title} of ${escapeInline(owner)}`;
  return `${front.join('\n')}\n\n# ${title}\n\n${facts.join(' · ')}\n\n${banner(data, status, gaps)}${body}\n## Notes\n\n${passage('')}`;
}

/** Whose document it is: "the Acme Product Security Team", or the company when that is all there is. */
function bearer({ company, team }: { company?: { name?: string }; team?: { name?: string } }): string | undefined {
  if (company?.name === undefined) return undefined;
  const name = team?.name ?? company.name;
  return name === company.name || /^the\b/i.test(name) ? name : `the ${name}`;
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

function yamlText(text: string): string {
  return JSON.stringify(text.replace(/\s+/g, ' '));
}
