// What is still open in a document and was not shown at its place: no gap that a check names is hidden.
import { type Schema, schemaAt } from '../model/schemas.ts';
import { display, type Names, namesWith } from '../program/display.ts';
import type { Gap } from '../program/standing.ts';
import { escapeInline } from '../words/markdown.ts';
import { type Pointer, segmentsOf, valueAt } from '../words/pointer.ts';
import type { Material } from './material.ts';
import type { Template } from './templates.ts';

/** The places of which a document has shown that an answer is missing, as its template writes them, each as often as it was shown. */
export type Shown = ReadonlyMap<string, number>;

/** The gaps that belong to a document and that it has not shown. */
export function hiddenGaps(
  template: Template,
  material: Material,
  templates: readonly Template[],
  shown: Shown,
): Gap[] {
  const own = material.structure.gaps.filter(({ at }) => homeOf(at, templates) === template.name);
  const counts = new Map<string, number>();
  for (const { at } of own) counts.set(pathOf(at), (counts.get(pathOf(at)) ?? 0) + 1);
  return own.filter(({ at }) => !isShown(pathOf(at), counts.get(pathOf(at)) ?? 0, shown));
}

/** A field belongs to the document of its component, else to the first one that reads it. */
function homeOf(at: Pointer, templates: readonly Template[]): string | undefined {
  const [component = '', field = ''] = segmentsOf(at);
  const reads = (path: string) => templates.find(({ name, head }) => name !== 'index' && head.reads.includes(path));
  const own = templates.find(({ name }) => name === component || (component === 'people' && name === 'contacts'));
  return (own ?? reads(`${component}.${field}`) ?? reads(component))?.name;
}

/** A place as a template writes it: `obligations[].deputyRole`. */
function pathOf(at: Pointer): string {
  return segmentsOf(at).reduce((path, segment) => {
    if (/^\d+$/.test(segment)) return `${path}[]`;
    return path === '' ? segment : `${path}.${segment}`;
  }, '');
}

function isShown(path: string, count: number, shown: Shown): boolean {
  const field = path.replace(/\[\]$/, '');
  for (const [place, times] of shown) {
    if (place === path || place === field) return times >= count;
    if (place.startsWith(`${field}.`) || place.startsWith(`${field}[`)) return true;
  }
  return false;
}

/** The section that lists them, or nothing. */
export function stillOpen(gaps: readonly Gap[], { data, catalogs }: Material): string {
  if (gaps.length === 0) return '';
  const names = namesWith(data, catalogs);
  const lines = gaps.map((gap) => `- **\\[Gap: ${escapeInline(titleOf(gap))}\\]**${placeOf(gap, data, names)}`);
  return `\n## Still open\n\n${lines.join('\n')}\n`;
}

function titleOf({ at, alternatives }: Gap): string {
  const schema = schemaAt(at);
  if (alternatives === undefined) return schema?.title ?? segmentsOf(at).at(-1) ?? '';
  const titles = alternatives.map((keys) => keys.map((key) => schema?.properties?.[key]?.title ?? key).join(' and '));
  return titles.join(' or ');
}

/** Where it lacks, in words: the title of the field, and the name of the entry. */
function placeOf({ at, alternatives }: Gap, data: Material['data'], names: Names): string {
  const segments = segmentsOf(at);
  const around = alternatives === undefined ? segments.slice(0, -1) : segments;
  const words = around.flatMap((segment, index) => {
    const place = `/${around.slice(0, index + 1).join('/')}`;
    if (!/^\d+$/.test(segment)) return schemaAt(place)?.title ?? [];
    const entry = valueAt(data, place);
    const list = schemaAt(`/${around.slice(0, index).join('/')}`);
    const name = entryName(entry, list, names);
    return name === '' ? `entry ${Number(segment) + 1}` : name;
  });
  const said = words.filter((word, index) => word !== words[index - 1]);
  return said.length === 0 ? '' : ` ${said.join(', ')}`;
}

/** The name or title of an entry, else what its first key says. */
function entryName(entry: unknown, list: Schema | undefined, names: Names): string {
  if (typeof entry !== 'object' || entry === null) return '';
  const fields = list?.items?.properties ?? {};
  const key = ['name', 'title', 'topic'].find((candidate) => candidate in entry) ?? Object.keys(entry)[0] ?? '';
  return display((entry as Record<string, unknown>)[key], fields[key], names);
}
