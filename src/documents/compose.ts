// Makes documents from a program: pure, no clock, the same bytes each time.

import { standingOf } from '../facts/approval.ts';
import { isForEverybody } from '../facts/document-labels.ts';
import { isNarrower } from '../facts/tlp.ts';
import { audienceOf, isFor, requiredComponents } from '../model/audience.ts';
import type { Draft } from '../model/draft.ts';
import { fieldsOf } from '../model/fields.ts';
import { type Kind, kindOf, privateComponent } from '../model/schemas.ts';
import { inLanguage, said } from '../words/language.ts';
import { capital } from '../words/wording.ts';
import { asListed } from './as-listed.ts';
import { type Document, type DocumentHead, sealed } from './document.ts';
import { files as machineFiles } from './files.ts';
import { helpersFor } from './filling.ts';
import { bearer, frame } from './frame.ts';
import { type MachineFile, standingLabel } from './machine-file.ts';
import type { Edition, Material } from './material.ts';
import { furtherGaps, type Opening, openingsFor, openingsOf } from './openings.ts';
import { run } from './running.ts';
import { hiddenOpenings, homeOf, stillOpen } from './still-open.ts';
import { withoutEmptyColumns } from './tables.ts';
import type { Template } from './templates.ts';
import { withoutUnasked } from './unasked.ts';

/** The TLP 2.0 labels from the widest circle to the narrowest. */
export const labels = ['CLEAR', 'GREEN', 'AMBER', 'AMBER+STRICT', 'RED'] as const;

/** The documents of a program, in the order of the index; the index itself comes first. */
export function compose(material: Material): Document[] {
  const kind = kindOf(material.data);
  const titled = neededTemplates(material.templates, material.data)
    .filter(({ head }) => !head.onRequest || material.judged !== undefined)
    .map((template) => inWordsOf(kind, template))
    .sort(asListed);
  const ordered = titled.filter(({ head }) => material.tlp === undefined || !isNarrower(head.tlp, material.tlp));
  const listed = ordered.filter((template) => !isPrivate(template));
  const openings = openingsOf(material);
  const editions = (material.editions ?? []).flatMap((edition) =>
    inLanguage(edition, () => editionIn(edition, material, openings, titled)),
  );
  const files = [...ordered.flatMap((template) => filesWith(template, material)), ...editions];
  const standing = standingFiles(material);
  const heads: DocumentHead[] = [
    ...listed.flatMap(({ name, head: { title, path, tlp, about } }) => [
      { name, title, path, tlp, about, gaps: 0, open: [] },
      ...files.filter(({ of }) => of === name),
    ]),
    ...standing,
  ];
  const written: Document[] = [...editions];
  for (const group of [ordered.filter(({ name }) => !counting.includes(name)), ...counting.map(named(ordered))]) {
    settle(heads, written, openings, titled);
    written.push(...group.map((template) => write(template, material, openings, heads, titled)));
  }
  return [
    ...ordered.flatMap(({ name }) => written.filter((document) => document.name === name)),
    ...files,
    ...standing,
  ];
}

/** The documents and files of a program in the language that is spoken. */
function editionIn(
  { code, templates }: Edition,
  material: Material,
  openings: readonly Opening[],
  english: readonly Template[],
): Document[] {
  const { data, tlp } = material;
  const needed = neededTemplates(templates, data).filter(({ head }) => tlp === undefined || !isNarrower(head.tlp, tlp));
  const documents = needed.map((template) => ({
    ...write(template, material, openings, [], english),
    name: `${template.name}-${code}`,
    of: template.name,
    language: code,
  }));
  const files = machineFiles.flatMap((file) => {
    const text = file.inLanguages && file.of === undefined ? file.text(material) : undefined;
    if (text === undefined) return [];
    const path = file.path.replace(/[^/]+$/, (name) => `${code}/${name}`);
    const document = fileDocument({ ...file, path, name: `${file.name}-${code}` }, standingLabel, text);
    return [{ ...document, of: file.name }];
  });
  return [...documents, ...files];
}

/** The documents that say how much is open in the others, in this order: they are written last. */
const counting = ['brief', 'index'];

function named(templates: readonly Template[]): (name: string) => Template[] {
  return (wanted) => templates.filter(({ name }) => name === wanted);
}

/** Notes in the heads what is open in the documents that were written. */
function settle(
  heads: readonly DocumentHead[],
  written: readonly Document[],
  openings: readonly Opening[],
  templates: readonly Template[],
): void {
  for (const head of heads) {
    head.open =
      written.find(({ name }) => name === head.name)?.open ??
      (head.name === 'index' ? openings.filter(({ at }) => homeOf(at, templates) === 'index').map(({ at }) => at) : []);
    head.gaps = head.open.length;
    head.unsaid = written.find(({ name }) => name === head.name)?.unsaid ?? 0;
  }
}

/** The files for machines that come with a document. */
function filesWith({ name: of, head }: Template, material: Material): Document[] {
  const owner = bearer(material.data);
  const whole = owner === undefined ? head.title : `${head.title} of ${owner}`;
  return machineFiles.flatMap((file) => {
    const text = file.of === of ? file.text(material, whole, head.tlp) : undefined;
    return text === undefined ? [] : [fileDocument(file, head.tlp, text)];
  });
}

/** The files for machines that stand on their own. They are for everybody, so no label holds them back. */
function standingFiles(material: Material): Document[] {
  return machineFiles.flatMap((file) => {
    const text = file.of === undefined ? file.text(material) : undefined;
    return text === undefined ? [] : [fileDocument(file, standingLabel, text)];
  });
}

function fileDocument({ name, title, of, path, about }: MachineFile, tlp: string, text: string): Document {
  return { name, title, ...(of === undefined ? {} : { of }), path, about, tlp, gaps: 0, open: [], text: sealed(text) };
}

/** The templates whose header keys, components and fields are there, or are expected of the kind of team, with the labels that the program gives. */
export function neededTemplates(templates: readonly Template[], data: Record<string, unknown>): Template[] {
  const audience = audienceOf(data);
  const required: readonly string[] = requiredComponents(audience);
  const isMet = (path: string) => {
    const [component = '', name] = path.split('.');
    const part = data[component] as Record<string, unknown> | undefined;
    const header = fieldsOf('program').find((candidate) => candidate.name === path);
    if (header) return part !== undefined || isFor(audience, header.schema);
    if (name === undefined) return part !== undefined || required.includes(component);
    const field = fieldsOf(component).find((candidate) => candidate.name === name);
    return part?.[name] !== undefined || (required.includes(component) && field && isFor(audience, field.schema));
  };
  const left = unnamed(templates, data);
  return templates
    .filter((each) => (each.head.needs ?? []).every(isMet) && !left.includes(each))
    .map((template) => labeled(template, data));
}

/** The label that a program gives to a document. What names people bears no wider one than its own. */
function labeled(template: Template, data: Record<string, unknown>): Template {
  const { head } = template;
  const own = (data as Draft).publication?.documents?.[template.name as keyof DocumentSettings]?.tlp;
  if (isForEverybody(template.name, data as Draft))
    return { ...template, shows: 'AMBER', head: { ...head, tlp: own ?? 'CLEAR' } };
  if (own === undefined || (isPrivate(template) && isNarrower(head.tlp, own))) return template;
  return { ...template, head: { ...head, tlp: own } };
}

type DocumentSettings = NonNullable<NonNullable<Draft['publication']>['documents']>;

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

/** The documents that are written only where the program names them, and that it does not name. */
export function unnamed(templates: readonly Template[], data: Record<string, unknown>): Template[] {
  const named = (data as Draft).publication?.documents ?? {};
  return templates.filter(({ name, head }) => head.onRequest && !Object.hasOwn(named, name));
}

/** A template with the title that it has for a kind of team. */
function inWordsOf(kind: Kind, template: Template): Template {
  return { ...template, head: { ...template.head, ...template.head.kinds?.[kind] } };
}

/** A document, and what is open in it: the openings of the program that it shows or must list, and ids that name nothing. */
function write(
  template: Template,
  material: Material,
  openings: readonly Opening[],
  heads: readonly DocumentHead[],
  templates: readonly Template[],
): Document {
  const { name, head } = template;
  const limit = template.shows ?? head.tlp;
  const own = openingsFor(material, openings, limit);
  const body = run(template.body, material.data, helpersFor(template, material, heads, own));
  const hidden = hiddenOpenings(template, openings, templates, own.shown);
  const whole = `${tidy(body)}${stillOpen(hidden, material, limit)}`;
  const open = [...[...own.shown, ...hidden].map(({ at }) => at), ...furtherGaps(whole)];
  const nothing = capital(said('not said'));
  const standing = standingOf(material.record ?? material.data, { name, reads: head.reads });
  return {
    name,
    title: head.title,
    path: head.path,
    tlp: head.tlp,
    about: head.about,
    gaps: open.length,
    open,
    unsaid: whole.split('\n').filter((line) => line === nothing).length,
    standing,
    text: sealed(frame(template, material.data, whole, open.length, standing)),
  };
}

function tidy(body: string): string {
  return `${withoutUnasked(withoutEmptyColumns(body))
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/\b(W|w)ithin at once\b/g, (_, letter: string) => (letter === 'W' ? 'At once' : 'at once'))
    .trim()}\n`;
}
