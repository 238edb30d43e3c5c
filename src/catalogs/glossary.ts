// The glossary: what the terms of the field mean, in our own words.
import { catalogFile } from './catalog-files.ts';

/** A term of the field. */
export interface Term {
  term: string;
  /** Other names by which people know it. */
  also?: readonly string[];
  /** What an abbreviation stands for. */
  full?: string;
  meaning: string;
  source: readonly string[];
  /** Whether the source was read for it; where it is false, it was written from memory. */
  verified: boolean;
}

let read: readonly Term[] | undefined;

/** Every term, in alphabetical order. The file is read when it is first asked for. */
export function glossary(): readonly Term[] {
  read ??= (catalogFile('glossary') as { terms: Term[] }).terms;
  return read;
}

/** The term with a name, whatever its case and hyphens. */
export function termNamed(name: string): Term | undefined {
  const plain = (text: string): string =>
    text
      .toLowerCase()
      .replaceAll(/[\s_-]+/g, ' ')
      .trim();
  return glossary().find(({ term, also = [] }) => [term, ...also].some((each) => plain(each) === plain(name)));
}

/** The terms that a text uses, in the order of the glossary. */
export function termsIn(text: string): Term[] {
  const escaped = (name: string): string => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const uses = ({ term, also = [] }: Term): boolean =>
    [term, ...also].some((name) =>
      new RegExp(`(?<![\\w-])${escaped(name)}s?(?![\\w-])`, /[A-Z]{2}/.test(name) ? '' : 'i').test(text),
    );
  return glossary().filter(uses);
}
