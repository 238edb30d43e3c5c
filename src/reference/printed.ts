// A page of the reference as a terminal shows it.
import type { ChalkInstance } from 'chalk';
import { fitted } from '../words/fitting.ts';
import { copied, type Page } from './page.ts';

/** The text of a page for a terminal of so many columns. */
export function printed({ title, kind, sections }: Page, paint: ChalkInstance, width: number | undefined): string {
  const body = sections.map(({ heading, lines }) => {
    const text = lines.map((line) => `  ${line}`).join('\n');
    return `${paint.bold(heading)}\n${copied.includes(heading) ? text : fitted(text, width)}`;
  });
  return `${fitted(`${paint.underline(title)}  ${paint.dim(kind)}`, width)}\n\n${body.join('\n\n')}\n`;
}
