// Templates: Handlebars files with a front matter. Every path in one is compared with the schema before it is used.
import type Handlebars from 'handlebars';
import { assembledSchema } from '../model/schemas.ts';
import { packageNamed } from '../words/package.ts';
import { splitHead, type TemplateHead } from './front-matter.ts';
import { type LabelOf, limitOf } from './label-limit.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { TemplateError } from './template-words.ts';
import { Walker } from './walker.ts';

/** A template, read and checked. */
export interface Template {
  name: string;
  head: TemplateHead;
  body: readonly Piece[];
  /** Every schema path it shows: `charter.mission`. */
  paths: ReadonlySet<string>;
  /** Up to which label what stands in it is chosen, where a program that is published as a whole widens the label that it bears. */
  shows?: string;
  /** It did not ship with psirt. */
  isOwn?: boolean;
}

const mostBlocks = 1000;
const largestTemplate = 128 * 1024;

/** The language is loaded only for templates that did not come read. */
const language = () => packageNamed<typeof Handlebars>('handlebars');

/**
 * Reads a template. Nothing in it may be for a narrower circle than its label. Throws a TemplateError with file, line and column.
 */
export function readTemplate(name: string, file: string, text: string, labelOf: LabelOf = () => undefined): Template {
  const { head, body, firstLine } = splitHead(file, text.replaceAll('\r\n', '\n'));
  const program = syntaxOf(file, body, firstLine);
  const walker = new Walker(file, firstLine, limitOf(head.tlp, labelOf));
  walker.program(program, [{ schema: assembledSchema(), path: '' }]);
  return { name, head, paths: walker.paths, body: piecesOf(program) };
}

function syntaxOf(file: string, body: string, firstLine: number): hbs.AST.Program {
  if (body.length > largestTemplate)
    throw new TemplateError(`${file}:1:1: The template is larger than 128 KiB. Make several documents of it.`);
  if ((body.match(/\{\{~?[#^]/g)?.length ?? 0) > mostBlocks || /\((?:\s*[\w-]+\s*\(){9}/.test(body))
    throw new TemplateError(`${file}:${firstLine + 1}:1: The template is nested too deep or holds too many blocks.`);
  try {
    return language().parse(body);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, mismatch, at, column] = /^(.*) - (\d+):(\d+)$/.exec(message) ?? [];
    const line = Number(at ?? /on line (\d+)/.exec(message)?.[1] ?? 1) + firstLine;
    const said = mismatch ?? 'A tag is not complete here, or one of the tags before it is not closed';
    throw new TemplateError(`${file}:${line}:${Number(column ?? 0) + 1}: The template cannot be read: ${said}.`);
  }
}
