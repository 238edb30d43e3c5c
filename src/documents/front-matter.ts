// The front matter of a template: its keys, each checked with a message that says what may stand there.
import { allFields } from '../model/fields.ts';
import { componentNames, type Kind, kinds, schemaAt } from '../model/schemas.ts';
import { lineAt, parseSource } from '../source/source.ts';
import { sayText } from '../words/saying.ts';
import { schemaAtPath } from './schema-path.ts';
import { TemplateError } from './template-words.ts';

/** The front matter of a template. */
export interface TemplateHead {
  title: string;
  /** What it is called, and says, for other kinds of teams, where that differs. */
  kinds?: Partial<Record<Kind, { title?: string; about?: string }>>;
  /** The file it becomes, relative to the output folder. */
  path: string;
  /** The header keys, components or fields it shows; gaps of other parts do not concern it. */
  reads: string[];
  /** The header keys, components or fields of one, without which it is not written, unless they are expected of the kind of team. */
  needs?: string[];
  /** Whether it is written only where the program names it under `publication.documents`, or a run asks for it. */
  onRequest?: boolean;
  /** The label the document bears; nothing with a narrower label may stand in it. */
  tlp: string;
  /** Its place in the index. */
  order: number;
  /** One sentence for the index. */
  about: string;
}

const labels: readonly unknown[] = schemaAt('/classification')?.enum ?? [];

function checkKinds(file: string, given: unknown): void {
  if (given === undefined) return;
  const isWords = (value: unknown) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(value).every(([key, words]) => ['title', 'about'].includes(key) && typeof words === 'string');
  const isRight =
    typeof given === 'object' &&
    given !== null &&
    Object.entries(given).every(([kind, value]) => (kinds as readonly string[]).includes(kind) && isWords(value));
  if (!isRight)
    throw new TemplateError(
      `${file}:1:1: The key "kinds" may hold ${kinds.join(', ')}, each with a "title" and an "about" of its own.`,
    );
}

function isPartOfProgram(path: unknown): boolean {
  return (componentNames as readonly unknown[]).includes(path) || allFields().some((known) => known.path === path);
}

function checkForm(file: string, head: TemplateHead): void {
  for (const key of ['title', 'path', 'tlp', 'about'] as const) {
    if (typeof head?.[key] !== 'string')
      throw new TemplateError(`${file}:1:1: The front matter needs the key "${key}".`);
  }
  checkKinds(file, head.kinds);
  if (!Array.isArray(head.reads) || typeof head.order !== 'number')
    throw new TemplateError(`${file}:1:1: The front matter needs the keys "reads" (a list) and "order" (a number).`);
  if (head.onRequest !== undefined && typeof head.onRequest !== 'boolean')
    throw new TemplateError(`${file}:1:1: The key "onRequest" must be true or false.`);
  if (!labels.includes(head.tlp))
    throw new TemplateError(`${file}:1:1: The label ${sayText(head.tlp)} must be one of ${labels.join(', ')}.`);
}

/** What `reads` and `needs` name must stand in the schema. */
function checkParts(file: string, head: TemplateHead): void {
  for (const path of head.reads as unknown[]) {
    if (typeof path !== 'string' || !schemaAtPath(path))
      throw new TemplateError(`${file}:1:1: "reads" names ${sayText(String(path))}, which is not in the schema.`);
  }
  const { needs = [] } = head;
  if (!Array.isArray(needs) || !needs.every(isPartOfProgram))
    throw new TemplateError(
      `${file}:1:1: "needs" must be a list of header keys such as products, of components (${componentNames.join(', ')}) or of their fields, such as policies.media.`,
    );
}

/** Parts a template into its front matter, checked, and its body. Throws a TemplateError. */
export function splitHead(file: string, text: string): { head: TemplateHead; body: string; firstLine: number } {
  const match = /^---\n([\s\S]*?)\n---\n/.exec(text);
  if (!match)
    throw new TemplateError(
      `${file}:1:1: The template must start with a front matter between two lines of "---" (title, path, reads, tlp, order, about).`,
    );
  const source = parseSource(file, match[1]!);
  const [problem] = source.problems;
  if (problem) {
    const { line, column } = lineAt(source, problem.offset);
    throw new TemplateError(`${file}:${line + 1}:${column}: The front matter cannot be read. ${problem.message}`);
  }
  const head = source.data as unknown as TemplateHead;
  checkForm(file, head);
  checkParts(file, head);
  if (!/^[a-z0-9-]+(?:\/[a-z0-9-]+)*\.md$/.test(head.path)) {
    throw new TemplateError(
      `${file}:1:1: The path ${sayText(head.path)} must be a relative name in lower case that ends in .md.`,
    );
  }
  return { head, body: text.slice(match[0].length), firstLine: match[0].split('\n').length - 1 };
}
