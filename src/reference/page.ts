// A page of the reference, and how it cites.
import type { Catalogs } from '../catalogs/catalogs.ts';
import type { TemplateHead } from '../documents/front-matter.ts';
import type { Rule } from '../rules/rule.ts';
import type { Day } from '../time/day.ts';

/** What the reference speaks of. */
export interface Subject {
  rules: readonly Rule[];
  catalogs: Catalogs;
  documents: readonly { name: string; head: TemplateHead }[];
  /** The day from which examples are counted; absent where what is written must not grow old. */
  today?: Day | undefined;
}

/** A page of the reference: a title, then sections of lines. */
export interface Page {
  title: string;
  kind: string;
  sections: { heading: string; lines: string[] }[];
}

/** The headings of what somebody copies: it is shown as it is, and never broken. */
export const copied: readonly string[] = ['Good', 'Bad', 'Example', 'To be copied'];

/** A source with the title of its framework, and whether that was read. */
export function citation(source: string, catalogs: Catalogs): string {
  const framework = catalogs.frameworks.find(({ name }) => source.startsWith(`${name}: `));
  if (!framework) return source;
  return `${source} (${framework.title}${framework.verified ? '' : ', not verified'})`;
}

/** The first sentence of a text, with its full stop. */
export function firstSentence(text: string): string {
  return `${text.split(/\.\s/)[0]?.replace(/\.$/, '') ?? ''}.`;
}
