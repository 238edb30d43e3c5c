// The pages of terms, and the lines that explain them beside something else.
import type { Catalogs } from '../catalogs/catalogs.ts';
import type { Term } from '../catalogs/glossary.ts';
import type { Page } from './page.ts';

/** The page of a term, with the reporting duties that bear its name. */
export function termPage({ term, full, also = [], meaning, source, verified }: Term, { clocks }: Catalogs): Page {
  const word = `-${term.toLowerCase()}-`;
  const duties = [...clocks.values()].filter(({ id }) => `-${id}-`.includes(word));
  return {
    title: term,
    kind: `term${full ? ` · ${full}` : ''}`,
    sections: [
      { heading: 'What it means', lines: [meaning] },
      { heading: 'Also known as', lines: [also.join(', ')].filter((line) => line !== '') },
      { heading: 'Duties with this name', lines: duties.map(({ id, title }) => `${id}: ${title}`) },
      {
        heading: 'Source',
        lines: [...source, verified ? '' : 'Written from memory of the source: look there before you quote it.'].filter(
          (line) => line !== '',
        ),
      },
    ].filter(({ lines }) => lines.length > 0),
  };
}

/** A term in one line: what it stands for and what it means. */
export function termLine({ term, full, meaning }: Term): string {
  return `${term}${full ? ` (${full})` : ''}: ${meaning}`;
}
