// What "?" shows at a question: the page of what is asked for, the choices with their meaning, and the terms that the question uses.
import type { Catalogs } from '../catalogs/catalogs.ts';
import { termsIn } from '../catalogs/glossary.ts';
import { segmentsOf } from '../words/pointer.ts';
import { fieldPage } from './field-page.ts';
import type { Page } from './page.ts';
import { type Place, placeNamed } from './place.ts';
import { termLine } from './term-page.ts';

/** A question as far as its explanation needs it. */
export interface Questioned {
  /** Where its answer goes, a JSON Pointer; what only the interview knows may follow. */
  key: string;
  message: string;
  help: string;
  choices: readonly { name: string; hint?: string | undefined }[];
}

/** What a page says of a field that somebody at a question has no use for. */
const leftOut = ['Asked as', 'Label', 'Terms'];

/** The explanation of a question. */
export function questionPage({ key, message, help, choices }: Questioned, catalogs: Catalogs): Page {
  const place = placeOf(key);
  const page = place ? fieldPage(place, catalogs) : undefined;
  const sections = (page?.sections ?? []).filter(({ heading }) => !leftOut.includes(heading));
  const hinted = choices.filter(({ hint }) => hint !== undefined).map(({ name, hint }) => `${name}: ${hint}`);
  const said = [message, help, ...sections.flatMap(({ lines }) => lines)].join(' ');
  return {
    title: page?.title ?? 'This question',
    kind: page?.kind ?? '',
    sections: [
      ...sections,
      { heading: 'Choices', lines: page ? [] : hinted },
      { heading: 'Terms', lines: termsIn(said).map(termLine) },
      ...(page || hinted.length > 0 ? [] : [{ heading: 'What it is', lines: [help || message] }]),
    ].filter(({ lines }) => lines.length > 0),
  };
}

/** The place that a key names, or the deepest one above it. */
function placeOf(key: string): Place | undefined {
  const names = segmentsOf(key).filter((segment) => !/^\d+$/.test(segment));
  for (; names.length > 0; names.pop()) {
    const place = placeNamed(names.join('.'));
    if (place) return place;
  }
  return undefined;
}
