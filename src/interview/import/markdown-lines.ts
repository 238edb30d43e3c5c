// A Markdown text as whoever looks for facts reads it: its lines by paragraph, each under its headings, without code and comments.

/** A paragraph, a list or a table. */
export interface Block {
  /** The headings above it, the nearest last. */
  headings: readonly string[];
  lines: readonly { text: string; line: number }[];
}

/** The blocks of the lines of a Markdown text. */
export function blocksOf(all: readonly string[]): Block[] {
  const blocks: { headings: string[]; lines: { text: string; line: number }[] }[] = [];
  let headings: string[] = [];
  let isOpen = false;
  for (const [index, line] of withoutCode(all.join('\n')).split('\n').entries()) {
    const [, marks, title] = /^ {0,3}(#{1,6})[ \t](.*)$/.exec(line) ?? [];
    if (marks !== undefined)
      headings = [...headings.slice(0, marks.length - 1), (title ?? '').replace(/ #{1,40}$/, '').trim()];
    if (marks !== undefined || line.trim() === '') isOpen = false;
    else {
      if (!isOpen) blocks.push({ headings, lines: [] });
      isOpen = true;
      blocks.at(-1)?.lines.push({ text: line, line: index + 1 });
    }
  }
  return blocks;
}

/** Code and comments are examples and asides; their lines stay, empty, so that every other line keeps its number. */
function withoutCode(text: string): string {
  const blank = (part: string) => part.replace(/[^\n]/g, '');
  return text
    .replace(/<!--[\s\S]*?(?:-->|$)/g, blank)
    .replace(/^ {0,3}(```|~~~)[\s\S]*?(?:^ {0,3}\1|$(?![\s\S]))/gm, blank);
}

/** A link: what it is called, where it leads, and what stands before it in its sentence. */
export interface Link {
  label: string;
  url: string;
  before: string;
}

/** The links of a text, in their order; pictures are none. */
export function linksIn(text: string): Link[] {
  const whole = text.replace(/!\[[^\]]{0,200}\]\([^)]{1,700}\)/g, (part) => ' '.repeat(part.length));
  const named = [...whole.matchAll(/\[([^\]]{1,200})\]\(<?([^\s)>]{1,500})>?[^)]{0,200}\)/g)];
  const plain = whole.replace(/\[[^\]]{1,200}\]\([^)]{1,700}\)/g, (part) => ' '.repeat(part.length));
  const bare = [...plain.matchAll(/https?:\/\/[^\s<>()"'`|]{1,500}/g)];
  return [
    ...named.map(({ 1: label = '', 2: url = '', index }) => ({ label, url, index })),
    ...bare.map(({ 0: url, index }) => ({ label: '', url: url.replace(/[.,;:!?*_]+$/, ''), index })),
  ]
    .sort((a, b) => a.index - b.index)
    .map(({ label, url, index }) => ({ label, url, before: sentenceBefore(whole.slice(0, index)) }));
}

function sentenceBefore(text: string): string {
  return (
    text
      .slice(-300)
      .split(/[.!?;](?:\s|$)/)
      .at(-1) ?? ''
  );
}

/** The cells of a row of a table; none where the line is no such row. */
export function cellsOf(line: string): string[] {
  if (!line.trim().startsWith('|') && !/\S\s*\|\s*\S/.test(line)) return [];
  return line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim().replace(/^[`*_]+|[`*_]+$/g, ''));
}
