// A document of Markdown as the tokens that the handbook and Word are made from, and the places to which its links lead.
import MarkdownIt, { type Token } from 'markdown-it';

/** Where a link goes, or undefined for a place that is not among what is written: then its words stay, without a link. */
export type Follow = (target: string) => string | undefined;

const reader = new MarkdownIt({ html: false, linkify: false, typographer: false }).disable('image');

/** The tokens of each block of the outermost level. */
export function blocksOf(markdown: string): Token[][] {
  const chunks: Token[][] = [];
  let depth = 0;
  for (const token of reader.parse(withoutMarks(markdown), {})) {
    if (depth === 0) chunks.push([]);
    chunks.at(-1)!.push(token);
    depth += token.nesting;
  }
  return chunks;
}

/** Tokens as HTML. */
export function tokensToHtml(tokens: Token[]): string {
  return reader.renderer.render(tokens, reader.options, {});
}

/** The words of tokens, without markup. */
export function wordsOfTokens(tokens: readonly Token[]): string {
  const inline = (children: readonly Token[] | null) =>
    (children ?? []).map((child) => (/break$/.test(child.type) ? ' ' : child.content)).join('');
  return tokens
    .filter(({ type }) => type === 'inline')
    .map(({ children }) => inline(children))
    .join(' ');
}

/** The texts of a table, row by row. */
export function tableRows(table: readonly Token[]): string[][] {
  const rows: string[][] = [];
  for (const token of table) {
    if (token.type === 'tr_open') rows.push([]);
    if (token.type === 'inline') rows.at(-1)?.push(wordsOfTokens([token]));
  }
  return rows;
}

/** Without the front matter, and the marks around the words of readers. */
function withoutMarks(markdown: string): string {
  return markdown.replace(/^---\n[\s\S]*?\n---\n/, '').replace(/^\[\/\/\]: # \([a-z: ]+\)$/gm, '');
}

/** Where the links of the document at a path lead; `known` has for each path that there is how it is called here. */
export function followFrom(path: string, known: ReadonlyMap<string, (file: string) => string>): Follow {
  const folder = path.split('/').slice(0, -1);
  return (target) => {
    if (/^(?:#|https?:|mailto:|tel:)/i.test(target)) return target;
    const [, file = '', rest = ''] = /^([^#?]*)(.*)$/.exec(target) ?? [];
    const parts = [...folder];
    for (const part of file.split('/')) {
      if (part === '..') parts.pop();
      else if (part !== '.') parts.push(part);
    }
    const place = known.get(parts.join('/'));
    return place === undefined ? undefined : `${place(file)}${rest}`;
  };
}
