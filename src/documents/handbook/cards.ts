// A table of questions and the pages that answer them, as cards to choose from.
import type { Token } from 'markdown-it';
import { escapeHtml } from './html.ts';

/** The cards; undefined where the table is another one. Links lead to pages already. */
export function questionCards(table: readonly Token[]): string | undefined {
  const cells = table.filter(({ type }) => type === 'inline');
  const answers = cells.filter((_, index) => index > 1 && index % 2 === 1);
  const isGuide =
    table.filter(({ type }) => type === 'th_open').length === 2 &&
    answers.length > 0 &&
    answers.every(({ children }) => children?.length === 3 && children[0]?.tag === 'a');
  if (!isGuide) return undefined;
  const cards = answers.map(({ children }, index) => {
    const question = (cells[2 + index * 2]?.children ?? []).map(({ content }) => content).join('');
    const [link, title] = children ?? [];
    return `<li><a href="${escapeHtml(String(link?.attrGet('href')))}"><span>${escapeHtml(question)}</span> <b>${escapeHtml(title?.content ?? '')}</b></a></li>`;
  });
  return `<ul class="cards">\n${cards.join('\n')}\n</ul>\n`;
}

/** The blocks of a page with the section that holds cards before all others. */
export function cardsFirst(blocks: readonly string[]): readonly string[] {
  const isHeading = (block: string) => block.startsWith('<h2');
  const first = blocks.findIndex(isHeading);
  const cards = blocks.findIndex((block) => block.startsWith('<ul class="cards"'));
  const start = blocks.findLastIndex((block, index) => index < cards && isHeading(block));
  if (cards < 0 || start <= first) return blocks;
  const next = blocks.findIndex((block, index) => index > cards && isHeading(block));
  const end = next < 0 ? blocks.length : next;
  return [...blocks.slice(0, first), ...blocks.slice(start, end), ...blocks.slice(first, start), ...blocks.slice(end)];
}
