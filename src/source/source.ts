// A Source is one YAML file that remembers where each value stands, and keeps its comments and order when it is edited.
import type { Document } from 'yaml';
import type { Pointer } from '../words/pointer.ts';
import { masked, secretsIn } from '../words/secret.ts';
import { isClear, type Problem } from './inspection.ts';
import { Lines } from './lines.ts';
import { readPlainly } from './plain/reader.ts';
import { documentOf, judged } from './referee.ts';
import { sparingly } from './sparing.ts';
import { documentSpots, keyOffsetIn, offsetIn, type Spot, spotsOf } from './spots.ts';
import { yaml, yamlStyle } from './yaml.ts';

export type { Problem };

/** One YAML file. `data` is undefined where the file has no content or cannot be read. */
export interface Source {
  file: string;
  text: string;
  /** The text with asterisks for secrets: what a code frame may repeat. */
  shown: string;
  data: Record<string, unknown> | undefined;
  problems: Problem[];
  lines: Lines;
  /** Where everything stands. */
  spots: () => Spot;
  /** The document that is edited. */
  document: () => Document.Parsed;
}

/** Reads the text of a file. Never throws: whatever is wrong with it stands in `problems`. */
export function parseSource(file: string, text: string): Source {
  const secrets = secretsIn(text);
  const told = secrets.map(
    ({ name, offset }): Problem => ({
      rule: 'secret-in-file',
      offset,
      masked: true,
      message: `This looks like ${name}. Remove it here, revoke it, and keep secrets out of the repository.`,
    }),
  );
  const shown = secrets.length === 0 ? text : masked(text);
  const { data, problems, spots, document } = sparingly(text, () => plainly(text) ?? refereed(text));
  return { file, text, shown, data, problems: [...told, ...problems], lines: new Lines(text), spots, document };
}

type Read = Pick<Source, 'data' | 'problems' | 'spots' | 'document'>;

function plainly(text: string): Read | undefined {
  if (!isClear(text)) return undefined;
  const hasReturns = text.includes('\r');
  const reading = readPlainly(hasReturns ? text.replaceAll('\r\n', '\n') : text);
  if (!reading) return undefined;
  const { data, offsets } = reading;
  return {
    data,
    problems: [],
    spots: once(() => spotsOf(data ?? null, hasReturns ? withReturns(text, offsets) : offsets)),
    document: once(() => documentOf(text)),
  };
}

function refereed(text: string): Read {
  const { data, problems, document } = judged(text);
  return { data, problems, spots: once(() => documentSpots(document)), document: () => document };
}

function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Ascending offsets of a text without its returns, as offsets of the text itself. */
function withReturns(text: string, offsets: readonly number[]): number[] {
  let passed = 0;
  let next = text.indexOf('\r');
  return offsets.map((offset) => {
    while (next >= 0 && next - passed < offset) {
      passed++;
      next = text.indexOf('\r', next + 1);
    }
    return offset + passed;
  });
}

/** The offset of the place nearest to a pointer that the file holds; a map or list is found by its key. */
export function offsetOf(source: Source, place: Pointer): number {
  return offsetIn(source.spots(), place);
}

/** The offset of a key itself. */
export function keyOffsetOf(source: Source, parent: Pointer, key: string): number {
  return keyOffsetIn(source.spots(), parent, key);
}

/** The line and column of an offset, both from 1, and the text of that line. */
export function lineAt(source: Source, offset: number): { line: number; column: number; excerpt: string } {
  const { line, column, start } = source.lines.placeOf(offset);
  const end = source.shown.indexOf('\n', start);
  const excerpt = source.shown.slice(start, end < 0 ? undefined : end).replace(/\r$/, '');
  return { line, column, excerpt };
}

/** Sets or removes (undefined) a value; comments and the order of keys stay. */
export function setValue(source: Source, place: readonly (string | number)[], value: unknown): void {
  const { isNode, isScalar } = yaml();
  const document = source.document();
  freeFooter(document);
  if (value === undefined) {
    document.deleteIn(place);
    return;
  }
  document.contents ??= document.createNode({}) as unknown as typeof document.contents;
  const before = document.getIn(place, true);
  const after = document.createNode(value);
  if (isNode(before)) {
    after.commentBefore = before.commentBefore;
    after.spaceBefore = before.spaceBefore ?? false;
    if (isScalar(before)) after.comment = before.comment;
  }
  document.setIn(place, after);
}

/** Comments below an open last key belong to the file, not to the answer: otherwise they would be indented under it. */
function freeFooter(document: Document.Parsed): void {
  const { isMap, isScalar } = yaml();
  const last = isMap(document.contents) ? document.contents.items.at(-1)?.value : undefined;
  if (!isScalar(last) || last.value !== null || !last.spaceBefore || !last.comment) return;
  document.comment = [last.comment, document.comment].filter(Boolean).join('\n\n');
  last.comment = undefined;
  last.spaceBefore = false;
}

/** The file as text after edits. */
export function textOf(source: Source): string {
  return source.document().toString(yamlStyle);
}
