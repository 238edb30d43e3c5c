// Templates: Handlebars files with a front matter. Every path in one is compared with the schema before it is used.
import type Handlebars from 'handlebars';
import { allFields, assembledSchema, componentNames, type Kind, kinds, schemaAt } from '../model/schemas.ts';
import { lineAt, parseSource } from '../source/source.ts';
import { packageNamed } from '../words/package.ts';
import { sayText } from '../words/saying.ts';
import { schemaAtPath } from './schema-path.ts';
import { helperNames, TemplateError } from './template-words.ts';
import { Walker } from './walker.ts';

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
  /** The label the document bears; nothing with a narrower label may stand in it. */
  tlp: string;
  /** Its place in the index. */
  order: number;
  /** One sentence for the index. */
  about: string;
}

/** A template, checked and compiled. */
export interface Template {
  name: string;
  head: TemplateHead;
  body: Handlebars.TemplateDelegate;
  /** Every schema path it shows, for the test that no label is broken: `charter.mission`. */
  paths: ReadonlySet<string>;
}

const mostBlocks = 1000;
const labels: readonly unknown[] = schemaAt('/classification')?.enum ?? [];

/** A template, checked, and not yet compiled. */
interface Checked extends Pick<Template, 'head' | 'paths'> {
  program: hbs.AST.Program;
}

const compilation: CompileOptions = {
  noEscape: true,
  knownHelpers: Object.fromEntries(helperNames.map((helper) => [helper, true])),
  knownHelpersOnly: true,
  preventIndent: true,
  explicitPartialContext: true,
};

/** The compiler is loaded only for templates that did not come compiled. */
const compiler = () => packageNamed<typeof Handlebars>('handlebars');

/** Reads a template. Throws a TemplateError with file, line and column. */
export function compileTemplate(name: string, file: string, text: string): Template {
  const { program, ...rest } = checked(file, text);
  return { name, ...rest, body: compiler().compile(program, compilation) };
}

/** A template as the build keeps it: its head, its paths, and the code that `compileTemplate` would make of it. */
export function precompileTemplate(file: string, text: string): { head: TemplateHead; paths: string[]; code: string } {
  const { head, paths, program } = checked(file, text);
  return { head, paths: [...paths], code: String(compiler().precompile(program, compilation)) };
}

function checked(file: string, text: string): Checked {
  const { head, body, firstLine } = splitHead(file, text.replaceAll('\r\n', '\n'));
  const program = syntaxOf(file, body, firstLine);
  const walker = new Walker(file, firstLine);
  walker.program(program, [{ schema: assembledSchema(), path: '' }]);
  return { head, paths: walker.paths, program };
}

function syntaxOf(file: string, body: string, firstLine: number): hbs.AST.Program {
  if ((body.match(/\{\{~?[#^]/g)?.length ?? 0) > mostBlocks || /\((?:\s*[\w-]+\s*\(){9}/.test(body))
    throw new TemplateError(`${file}:${firstLine + 1}:1: The template is nested too deep or holds too many blocks.`);
  try {
    return compiler().parse(body);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, mismatch, at, column] = /^(.*) - (\d+):(\d+)$/.exec(message) ?? [];
    const line = Number(at ?? /on line (\d+)/.exec(message)?.[1] ?? 1) + firstLine;
    const said = mismatch ?? 'A tag is not complete here, or one of the tags before it is not closed';
    throw new TemplateError(`${file}:${line}:${Number(column ?? 0) + 1}: The template cannot be read: ${said}.`);
  }
}

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

function splitHead(file: string, text: string): { head: TemplateHead; body: string; firstLine: number } {
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
  for (const key of ['title', 'path', 'tlp', 'about'] as const) {
    if (typeof head?.[key] !== 'string')
      throw new TemplateError(`${file}:1:1: The front matter needs the key "${key}".`);
  }
  checkKinds(file, head.kinds);
  if (!Array.isArray(head.reads) || typeof head.order !== 'number')
    throw new TemplateError(`${file}:1:1: The front matter needs the keys "reads" (a list) and "order" (a number).`);
  if (!labels.includes(head.tlp))
    throw new TemplateError(`${file}:1:1: The label ${sayText(head.tlp)} must be one of ${labels.join(', ')}.`);
  for (const path of head.reads as unknown[]) {
    if (typeof path !== 'string' || !schemaAtPath(path))
      throw new TemplateError(`${file}:1:1: "reads" names ${sayText(String(path))}, which is not in the schema.`);
  }
  const { needs = [] } = head;
  if (!Array.isArray(needs) || !needs.every(isPartOfProgram))
    throw new TemplateError(
      `${file}:1:1: "needs" must be a list of header keys such as products, of components (${componentNames.join(', ')}) or of their fields, such as policies.media.`,
    );
  if (!/^[a-z0-9-]+(?:\/[a-z0-9-]+)*\.md$/.test(head.path)) {
    throw new TemplateError(
      `${file}:1:1: The path ${sayText(head.path)} must be a relative name in lower case that ends in .md.`,
    );
  }
  return { head, body: text.slice(match[0].length), firstLine: match[0].split('\n').length - 1 };
}
