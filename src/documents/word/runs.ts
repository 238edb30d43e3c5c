// The words of a paragraph as Word runs: every value is plain text of a run, never markup, a field code or a formula.
import type { IRunOptions, ParagraphChild } from 'docx';
import type { Token } from 'markdown-it';
import type { Follow } from '../markdown-tree.ts';

/** The package, as the one that needs it hands it in. */
export type Docx = typeof import('docx');

/** What a document is written with. */
export interface Writer {
  docx: Docx;
  /** Where its links lead. */
  follow: Follow;
  /** The color of headings and links, as six hexadecimal digits. */
  color: string;
}

/** How a run looks. */
export type Look = Pick<IRunOptions, 'bold' | 'italics' | 'strike' | 'color' | 'size'>;

const gapColor = '9C2A00';
const isLink = /^(?:https?:|mailto:|tel:|[a-z0-9/.-]+\.docx)/i;

/** A text as XML may hold it: what XML forbids becomes the sign for what cannot be shown. */
export function wordText(text: string): string {
  return text.replace(forbidden, '\ufffd');
}

const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** The runs of an inline token. */
export function runsOf(token: Token | undefined, writer: Writer, look: Look = {}): ParagraphChild[] {
  return runsIn(token?.children ?? [], writer, look);
}

const looks: Readonly<Record<string, Look>> = {
  strong: { bold: true },
  em: { italics: true },
  s: { strike: true },
};

function runsIn(tokens: readonly Token[], writer: Writer, look: Look): ParagraphChild[] {
  const runs: ParagraphChild[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]!;
    if (token.nesting !== 1) {
      runs.push(...runOf(token, writer, look));
      continue;
    }
    const end = endOf(tokens, index);
    const inside = tokens.slice(index + 1, end);
    if (token.type === 'link_open') runs.push(...linked(token, inside, writer, look));
    else {
      const isGap = inside[0]?.content.startsWith('[Gap') === true;
      const own = { ...look, ...looks[token.type.replace('_open', '')], ...(isGap ? { color: gapColor } : {}) };
      runs.push(...runsIn(inside, writer, own));
    }
    index = end;
  }
  return runs;
}

/** Where the token ends that opens at a place. */
export function endOf(tokens: readonly Token[], start: number): number {
  let depth = 0;
  for (let index = start; index < tokens.length; index += 1) {
    depth += tokens[index]!.nesting;
    if (depth === 0) return index;
  }
  return tokens.length - 1;
}

function runOf({ type, content }: Token, { docx }: Writer, look: Look): ParagraphChild[] {
  if (type === 'hardbreak') return [new docx.TextRun({ break: 1 })];
  if (type === 'softbreak') return [new docx.TextRun({ ...look, text: ' ' })];
  if (content === '') return [];
  const isCode = type === 'code_inline';
  return [new docx.TextRun({ ...look, text: wordText(content), ...(isCode ? { font: 'Consolas' } : {}) })];
}

/** A link that leads somewhere from a Word file; of others the words stay. */
function linked(open: Token, inside: readonly Token[], writer: Writer, look: Look): ParagraphChild[] {
  const target = writer.follow(String(open.attrGet('href') ?? ''));
  if (target === undefined || !isLink.test(target)) return runsIn(inside, writer, look);
  const children = runsIn(inside, writer, { ...look, color: writer.color });
  return [new writer.docx.ExternalHyperlink({ link: wordText(target), children })];
}
