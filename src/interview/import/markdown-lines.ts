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

/** The links of a line: what they are called, and where they lead. */
export function linksIn(text: string): { label: string; url: string }[] {
  const named = [...text.matchAll(/\[([^\]]{1,200})\]\(<?([^\s)>]{1,500})>?[^)]{0,200}\)/g)];
  const bare = text.replace(/\[[^\]]{1,200}\]\([^)]{1,700}\)/g, ' ').matchAll(/https?:\/\/[^\s<>()"'`|]{1,500}/g);
  return [
    ...named.map(([, label = '', url = '']) => ({ label, url })),
    ...[...bare].map(([url]) => ({ label: '', url: url.replace(/[.,;:!?*_]+$/, '') })),
  ];
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
