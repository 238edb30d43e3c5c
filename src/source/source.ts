// A Source is one YAML file that remembers where each value stands, and keeps its comments and order when it is edited.
import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { type Pointer, segmentsOf } from '../words/pointer.ts';
import { masked, secretsIn } from '../words/secret.ts';
import { isDeeperThan } from './depth.ts';
import { type Problem, problemsOf } from './inspection.ts';

export type { Problem };

/** One YAML file. `data` is undefined where the file has no content or cannot be read. */
export interface Source {
  file: string;
  text: string;
  /** The text with asterisks for secrets: what a code frame may repeat. */
  shown: string;
  data: Record<string, unknown> | undefined;
  problems: Problem[];
  document: Document.Parsed;
  lines: LineCounter;
}

const writing = { lineWidth: 0, compat: 'yaml-1.1', flowCollectionPadding: true } as const;
const reading = {
  uniqueKeys: false,
  strict: true,
  version: '1.2',
  merge: false,
  prettyErrors: false,
  compat: writing.compat,
} as const;
const maximalDepth = 100;

/** Reads the text of a file. Never throws: whatever is wrong with it stands in `problems`. */
export function parseSource(file: string, text: string): Source {
  const secrets = secretsIn(text);
  const problems: Problem[] = secrets.map(({ name, offset }) => ({
    rule: 'secret-in-file',
    offset,
    masked: true,
    message: `This looks like ${name}. Remove it here, revoke it, and keep secrets out of the repository.`,
  }));
  const isTooDeep = isDeeperThan(maximalDepth, text);
  const document = documentOf(isTooDeep ? '' : text);
  const shown = secrets.length === 0 ? text : masked(text);
  const source: Source = { file, text, shown, data: undefined, problems, document, lines: linesOf(text) };
  if (isTooDeep) {
    problems.push({
      rule: 'yaml-not-readable',
      offset: 0,
      message: `The values are nested more than ${maximalDepth} levels deep. A program file needs fewer than ten: look for brackets that are never closed.`,
    });
    return source;
  }
  for (const problem of problemsOf(document, text, source.lines)) problems.push(problem);
  if (problems.some((problem) => problem.rule !== 'secret-in-file') || document.contents === null) return source;
  const data: unknown = document.toJS();
  if (data === null) return source;
  if (typeof data === 'object' && !Array.isArray(data)) return { ...source, data: data as Record<string, unknown> };
  problems.push({
    rule: 'yaml-not-readable',
    offset: document.contents.range[0],
    message: `The file holds ${Array.isArray(data) ? 'a list' : 'a single value'}, but it must hold keys with values, such as "mission: …".`,
  });
  return source;
}

/** A file of a million errors is read in time only if they come without stacks. */
function documentOf(text: string): Document.Parsed {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return parseDocument(text, reading);
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** Every line of the text, however far the parser comes. */
function linesOf(text: string): LineCounter {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) lines.addNewLine(end + 1);
  return lines;
}

/** The offset of the place nearest to a pointer that the file holds; a map or list is found by its key. */
export function offsetOf(source: Source, place: Pointer): number {
  let node: Node | null = source.document.contents;
  let offset = node?.range?.[0] ?? 0;
  for (const segment of segmentsOf(place)) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === segment);
      if (!pair) break;
      const key = pair.key as Node;
      const value = pair.value as Node | null;
      const plain = isScalar(value) && value.value !== null;
      offset = (plain ? value.range?.[0] : key.range?.[0]) ?? offset;
      node = value;
    } else if (isSeq(node)) {
      const item = node.items[Number(segment)] as Node | undefined;
      if (!item) break;
      offset = item.range?.[0] ?? offset;
      node = item;
    } else break;
  }
  return offset;
}

/** The offset of a key itself. */
export function keyOffsetOf(source: Source, parent: Pointer, key: string): number {
  const node =
    source.document.getIn(
      segmentsOf(parent).map((part) => (/^\d+$/.test(part) ? Number(part) : part)),
      true,
    ) ?? source.document.contents;
  if (!isMap(node)) return offsetOf(source, parent);
  const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
  return (pair?.key as Node | undefined)?.range?.[0] ?? offsetOf(source, parent);
}

/** The line and column of an offset, both from 1, and the text of that line. */
export function lineAt(source: Source, offset: number): { line: number; column: number; excerpt: string } {
  const position = source.lines.linePos(offset);
  const line = Math.max(position.line, 1);
  const start = source.lines.lineStarts[line - 1] ?? 0;
  const end = source.shown.indexOf('\n', start);
  const excerpt = source.shown.slice(start, end < 0 ? undefined : end).replace(/\r$/, '');
  return { line, column: Math.max(position.col, 1), excerpt };
}

/** Sets or removes (undefined) a value; comments and the order of keys stay. */
export function setValue(source: Source, place: readonly (string | number)[], value: unknown): void {
  const { document } = source;
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
  const last = isMap(document.contents) ? document.contents.items.at(-1)?.value : undefined;
  if (!isScalar(last) || last.value !== null || !last.spaceBefore || !last.comment) return;
  document.comment = [last.comment, document.comment].filter(Boolean).join('\n\n');
  last.comment = undefined;
  last.spaceBefore = false;
}

/** The file as text after edits. */
export function textOf(source: Source): string {
  return source.document.toString(writing);
}

/** New YAML for data, in the style of all our files. */
export { writing as yamlStyle };
