// What the search looks through: every passage of every page, as a script, because a page opened from a disk may load nothing else.
import type { Section } from './markdown.ts';
import type { Link } from './navigation.ts';

/** A page with its passages. */
export interface Searched extends Link {
  tlp: string;
  sections: readonly Section[];
}

/** The script; JSON is JavaScript. */
export function searchIndex(pages: readonly Searched[], seal: string): string {
  const rows = pages.flatMap(({ title, path, tlp, sections }) =>
    sections
      .filter(({ text, heading }) => text !== '' || heading !== '')
      .map(({ id, heading, level, text }) => ({
        page: title,
        heading: level === 1 ? '' : heading,
        at: id === '' || level === 1 ? path : `${path}#${encodeURIComponent(id)}`,
        tlp,
        text,
      })),
  );
  const lines = rows.map((row) => JSON.stringify(row)).join(',\n');
  return `/* psirt ${seal} */\nwindow.handbookPassages = [\n${lines}\n];\n`;
}
