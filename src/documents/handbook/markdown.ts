// A document of Markdown as HTML: safe links, addresses for headings, our charts as pictures, tables that scroll.
import type { Token } from 'markdown-it';
import { blocksOf, type Follow, tableRows, tokensToHtml, wordsOfTokens } from '../markdown-tree.ts';
import { questionCards } from './cards.ts';
import { evidencePicture } from './evidence-picture.ts';
import { readFlowchart } from './flowchart.ts';
import { flowchartPicture } from './flowchart-picture.ts';
import { escapeHtml } from './html.ts';
import { drawn } from './picture.ts';
import { timelinePicture } from './timeline-picture.ts';
import { weekPicture } from './week-picture.ts';

/** A passage of a document under one heading. */
export interface Section {
  /** The address inside the page; empty for what stands before the second heading. */
  id: string;
  level: number;
  heading: string;
  /** What stands there, without markup. */
  text: string;
}

/** A document as HTML. */
export interface Body {
  /** Its headings, paragraphs, lists, tables and pictures. */
  blocks: readonly string[];
  sections: readonly Section[];
}

const label = /^TLP:(CLEAR|GREEN|AMBER\+STRICT|AMBER|RED)$/;

/** A label as a small sign. */
export function labelSign(tlp: string): string {
  return `<span class="label tlp-${tlp.toLowerCase().replace('+', '-')}">TLP:${escapeHtml(tlp)}</span>`;
}

/** Reads a document and writes it as HTML; `follow` says where a link goes. */
export function toBody(markdown: string, follow: Follow): Body {
  const sections: Section[] = [{ id: '', level: 1, heading: '', text: '' }];
  const ids = new Map<string, number>();
  const blocks = blocksOf(markdown).map((chunk) => {
    const [first] = chunk;
    const said = wordsOfTokens(chunk);
    if (first?.type === 'heading_open') {
      const id = addressFor(said, ids);
      first.attrSet('id', id);
      sections.push({ id, level: Number(first.tag.slice(1)), heading: said, text: '' });
    } else if (first?.type !== 'fence') {
      const section = sections.at(-1)!;
      section.text = `${section.text} ${said}`.trim();
    }
    return chunkToHtml(chunk, sections, follow);
  });
  return { blocks: withOwnNames(blocks), sections };
}

/** Tables that scroll are regions: those of one name, as below equal headings, are told apart by a number. */
function withOwnNames(blocks: readonly string[]): string[] {
  const times = new Map<string, number>();
  return blocks.map((block) =>
    block.replace(/(<div class="table" [^>]*aria-label=")([^"]*)"/, (_, before: string, name: string) => {
      const count = (times.get(name) ?? 0) + 1;
      times.set(name, count);
      return `${before}${name}${count === 1 ? '' : `, ${count}`}"`;
    }),
  );
}

/** As GitHub makes them, so that links into a document lead to the same place. */
function addressFor(heading: string, ids: Map<string, number>): string {
  const plain = heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
  const id = plain === '' ? 'section' : plain;
  const times = ids.get(id) ?? 0;
  ids.set(id, times + 1);
  return times === 0 ? id : addressFor(`${id}-${times}`, ids);
}

function chunkToHtml(chunk: Token[], sections: readonly Section[], follow: Follow): string {
  const [first] = chunk;
  const title = sections.at(-1)!.heading || 'Table';
  const id = `picture-${sections.length}`;
  if (first?.type === 'fence') return fenceToHtml(first, title, id);
  for (const token of chunk) {
    const style = /text-align:(right|center)/.exec(String(token.attrGet('style') ?? ''))?.[1];
    token.attrs = token.attrs?.filter(([name]) => name !== 'style') ?? null;
    if (style !== undefined) token.attrJoin('class', style);
    if (token.type === 'th_open') token.attrSet('scope', 'col');
    if (token.type === 'inline') markInside(token.children ?? [], follow);
  }
  const html = tokensToHtml(chunk);
  if (first?.type !== 'table_open') return html;
  const cards = questionCards(chunk);
  if (cards !== undefined) return cards;
  const rows = tableRows(chunk);
  const picture = timelinePicture(rows, title) ?? evidencePicture(rows, title);
  const table = `<div class="table" role="region" tabindex="0" aria-label="${escapeHtml(title)}">${shownAs(html)}</div>\n`;
  return picture === undefined ? table : `${drawn(picture, id)}\n${table}`;
}

function fenceToHtml({ info, content }: Token, title: string, id: string): string {
  const chart = info === 'mermaid' ? readFlowchart(content) : undefined;
  const picture = chart
    ? flowchartPicture(chart, title, id)
    : info === 'text'
      ? weekPicture(content, title)
      : undefined;
  if (picture) return `${drawn(picture, id)}\n`;
  return `<pre tabindex="0"><code>${escapeHtml(content)}</code></pre>\n`;
}

/** Links go where the pages are; a gap can be seen from afar. */
function markInside(children: Token[], follow: Follow): void {
  children.forEach((token, index) => {
    if (token.type === 'link_open') {
      const target = follow(String(token.attrGet('href') ?? ''));
      if (target === undefined) {
        withoutLink(children, index);
        return;
      }
      token.attrSet('href', target);
      if (/^https?:/.test(target)) token.attrSet('rel', 'noopener noreferrer');
    }
    if (token.type === 'strong_open' && children[index + 1]?.content.startsWith('[Gap')) token.attrSet('class', 'gap');
  });
}

function withoutLink(children: Token[], index: number): void {
  const end = children.slice(index).find(({ type }) => type === 'link_close');
  for (const token of [children[index], end]) if (token) Object.assign(token, { tag: 'span', attrs: null });
}

const barWidth = 56;

/** A table in which labels are signs and shares have a bar beside them. */
function shownAs(html: string): string {
  return html
    .replace(/(<td[^>]*>)(?:<strong>)?TLP:([A-Z+]+)(?:<\/strong>)?(?=<\/td>)/g, (whole, cell: string, tlp: string) =>
      label.test(`TLP:${tlp}`) ? `${cell}${labelSign(tlp)}` : whole,
    )
    .replace(/<td(?=>\d{4}-\d\d-\d\d<)/g, '<td class="day"')
    .replace(/(<td[^>]*>)(\d+(?:\.\d+)?) %(?=<\/td>)/g, (whole, cell: string, share: string) =>
      Number(share) > 100
        ? whole
        : `${cell}<svg class="bar" width="${barWidth}" height="8" aria-hidden="true"><rect class="rest" width="${barWidth}" height="8" rx="4"/><rect class="part" width="${((Number(share) / 100) * barWidth).toFixed(1)}" height="8" rx="4"/></svg> <span class="share">${share} %</span>`,
    );
}
