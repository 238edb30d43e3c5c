// A page of the reference as Markdown: headings, lists, examples in fences, and links to the other pages that it names.
import { escapeInline } from '../words/markdown.ts';
import { copied, type Page } from './page.ts';

/** Where a page that a text names lies, seen from the page that is written; undefined where there is none. */
export type Finder = (name: string) => string | undefined;

/** How names become links: those that cannot be taken for a word of a sentence; and those of fields and of documents, which can. */
export interface Links {
  plain: Finder;
  field: Finder;
  document: Finder;
}

/** Sections whose lines are made of names, so that even a plain word such as "roles" is one. */
const naming: Readonly<Record<string, keyof Links>> = {
  Fields: 'field',
  'What it reads': 'field',
  'What it shows': 'field',
  'Documents that show it': 'document',
};

/** The Markdown of a page. */
export function markdownPage({ title, kind, sections }: Page, links: Links): string {
  const parts = sections.map(({ heading, lines }) => {
    const find = links[naming[heading] ?? 'plain'];
    return `## ${escapeInline(heading)}\n\n${copied.includes(heading) ? fenced(lines) : prose(lines, find)}`;
  });
  return `${[`# ${escapeInline(title)}`, linked(kind, links.plain), ...parts].join('\n\n')}\n`;
}

function fenced(lines: readonly string[]): string {
  const text = lines.join('\n');
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}yaml\n${text}\n${fence}`;
}

/** One line is a paragraph; more are a list, in which what is indented lies deeper. */
function prose(lines: readonly string[], find: Finder): string {
  const said = lines.filter((line) => line.trim() !== '');
  if (said.length === 1) return lineOf(said[0]!, find);
  return said
    .map((line) => {
      const [, indent = '', text = ''] = /^( *)(?:- )?(.*)$/.exec(line) ?? [];
      return `${indent}- ${lineOf(text, find)}`;
    })
    .join('\n');
}

/** A command to type is code; what is said beside it is not. */
function lineOf(line: string, find: Finder): string {
  const [, command, beside = ''] = /^(psirt [^`]*?)(?: {3}(.*))?$/.exec(line) ?? [];
  if (command === undefined) return linked(line, find);
  return `\`${command}\`${beside === '' ? '' : ` ${linked(beside, find)}`}`;
}

/** A line in which every name that has a page is a link. */
function linked(line: string, find: Finder): string {
  return escapeInline(line).replace(/(?<![\w./@&#-])[a-z]\w*(?:[.-]\w+)*(?![\w/-])/gi, (name) => {
    const target = find(name);
    return target === undefined ? name : `[${name}](${target})`;
  });
}
