// What is still open in a document and was not shown at its place: no gap that a check names is hidden.

import { isNarrower, labelOfPath } from '../facts/tlp.ts';
import { type Schema, schemaAt } from '../model/schemas.ts';
import { display, type Names } from '../program/display.ts';
import { said } from '../words/language.ts';
import { type Pointer, segmentsOf, valueAt } from '../words/pointer.ts';
import { namesFor } from './label-names.ts';
import type { Material } from './material.ts';
import { gapMark, type Opening, titleOf } from './openings.ts';
import type { Template } from './templates.ts';

/** The openings that belong to a document and that it has not shown. */
export function hiddenOpenings(
  template: Template,
  openings: readonly Opening[],
  templates: readonly Template[],
  shown: ReadonlySet<Opening>,
): Opening[] {
  return openings.filter((opening) => !shown.has(opening) && homeOf(opening.at, templates) === template.name);
}

/** A field belongs to the document of its component, else to the first one that reads it, else to the index. */
export function homeOf(at: Pointer, templates: readonly Template[]): string | undefined {
  const [component = '', field = ''] = segmentsOf(at);
  const reads = (path: string) => templates.find(({ name, head }) => name !== 'index' && head.reads.includes(path));
  const own = templates.find(({ name }) => name === component || (component === 'people' && name === 'contacts'));
  return (own ?? reads(`${component}.${field}`) ?? reads(component))?.name ?? 'index';
}

/** The section of a document with a label that lists them, or nothing. */
export function stillOpen(openings: readonly Opening[], material: Material, tlp: string): string {
  if (openings.length === 0) return '';
  const names = namesFor(tlp, material);
  const lines = openings.map(
    (opening) => `- ${gapMark(titleOf(opening), opening, names, tlp)}${placeOf(opening, material.data, names, tlp)}`,
  );
  return `\n## ${said('Still open')}\n\n${lines.join('\n')}\n`;
}

/** Where it lacks, in words: the title of the field, and the name of the entry. */
function placeOf({ at, alternatives }: Opening, data: Material['data'], names: Names, tlp: string): string {
  const segments = segmentsOf(at);
  const around = alternatives === undefined ? segments.slice(0, -1) : segments;
  const words = around.flatMap((segment, index) => {
    const place = `/${around.slice(0, index + 1).join('/')}`;
    if (!/^\d+$/.test(segment)) return said(schemaAt(place)?.title ?? '') || [];
    const entry = valueAt(data, place);
    const list = schemaAt(`/${around.slice(0, index).join('/')}`);
    const path = around
      .slice(0, index)
      .join('.')
      .replace(/\.\d+(?=\.|$)/g, '[]');
    const name = entryName(entry, list, names, (key) => !isNarrower(labelOfPath(`${path}[].${key}`), tlp));
    return name === '' ? said('entry {}', Number(segment) + 1) : name;
  });
  const once = words.filter((word, index) => word !== words[index - 1]);
  return once.length === 0 ? '' : ` ${once.join(', ')}`;
}

/** The name or title of an entry, else what its first key says, as far as the label lets it stand there. */
function entryName(entry: unknown, list: Schema | undefined, names: Names, mayStand: (key: string) => boolean): string {
  if (typeof entry !== 'object' || entry === null) return '';
  const fields = list?.items?.properties ?? {};
  const key = ['name', 'title', 'topic'].find((candidate) => candidate in entry) ?? Object.keys(entry)[0] ?? '';
  return mayStand(key) ? display((entry as Record<string, unknown>)[key], fields[key], names) : '';
}
