// A Source is one YAML file that remembers where each value stands, and keeps its comments and order when it is edited.
import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import { type Pointer, segmentsOf } from './pointer.ts';
import { secretsIn } from './secret.ts';

/** Something in a file that keeps it from being read as it stands. */
export interface Problem {
  rule: string;
  offset: number;
  message: string;
  /** True where the line itself must not be repeated in a message. */
  masked?: boolean;
}

/** One YAML file. `data` is undefined where the file has no content or cannot be read. */
export interface Source {
  file: string;
  text: string;
  data: Record<string, unknown> | undefined;
  problems: Problem[];
  document: Document.Parsed;
  lines: LineCounter;
}

const writing = { lineWidth: 0, compat: 'yaml-1.1', flowCollectionPadding: true } as const;
const maximalDepth = 100;
const unprintable =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const refusedKeys = new Set(['__proto__', 'constructor', 'prototype']);

/** Reads the text of a file. Never throws: whatever is wrong with it stands in `problems`. */
export function parseSource(file: string, text: string): Source {
  const lines = new LineCounter();
  const problems: Problem[] = [];
  for (const { name, offset } of secretsIn(text)) {
    problems.push({
      rule: 'secret-in-file',
      offset,
      masked: true,
      message: `This looks like ${name}. Remove it here, revoke it, and keep secrets out of the repository.`,
    });
  }
  let document: Document.Parsed;
  try {
    if (depthOf(text) > maximalDepth) throw new RangeError('depth');
    document = parseDocument(text, {
      lineCounter: lines,
      uniqueKeys: false,
      strict: true,
      version: '1.2',
      merge: false,
    });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    document = parseDocument('');
    problems.push({
      rule: 'yaml-not-readable',
      offset: 0,
      message: `The values are nested more than ${maximalDepth} levels deep. A program file needs fewer than ten: look for brackets that are never closed.`,
    });
    return { file, text, data: undefined, problems, document, lines };
  }
  for (const { message, pos, code } of [...document.errors, ...document.warnings]) {
    problems.push(syntaxProblem(code, message, pos[0], text));
  }
  const yaml = document.directives.yaml;
  if (yaml.explicit && yaml.version !== '1.2') {
    problems.push(refused(0, `The directive %YAML ${yaml.version} is not read here. Remove it: files are YAML 1.2.`));
  }
  if (document.errors.length === 0) inspect(document, lines, problems);
  const usable = problems.every((problem) => problem.rule === 'secret-in-file');
  const data: unknown = usable && document.contents !== null ? document.toJS() : undefined;
  if (usable && data !== null && data !== undefined && (typeof data !== 'object' || Array.isArray(data))) {
    problems.push({
      rule: 'yaml-not-readable',
      offset: document.contents?.range[0] ?? 0,
      message: `The file holds ${Array.isArray(data) ? 'a list' : 'a single value'}, but it must hold keys with values, such as "mission: …".`,
    });
    return { file, text, data: undefined, problems, document, lines };
  }
  return {
    file,
    text,
    data: (data as Record<string, unknown> | null | undefined) ?? undefined,
    problems,
    document,
    lines,
  };
}

/** How deep a text nests at most, told from brackets and indentation alone, so that no parser has to recurse to find out. */
function depthOf(text: string): number {
  let brackets = 0;
  let deepest = 0;
  let columns: number[] = [];
  for (const line of text.split('\n')) {
    const content = line.trimStart();
    if (content === '' || content.startsWith('#')) continue;
    const column = line.length - content.length;
    columns = columns.filter((outer) => outer < column);
    columns.push(column);
    for (const character of content) {
      if (character === '[' || character === '{') brackets++;
      else if ((character === ']' || character === '}') && brackets > 0) brackets--;
      deepest = Math.max(deepest, columns.length + brackets);
    }
    if (deepest > maximalDepth) break;
  }
  return deepest;
}

function syntaxProblem(code: string, message: string, offset: number, text: string): Problem {
  const said = message.split(' at line ')[0]!.split('\n')[0]!;
  if (code === 'MULTIPLE_DOCS')
    return refused(offset, 'The file holds a second document after "---". Put it into a file of its own.');
  if (code === 'TAG_RESOLVE_FAILED')
    return refused(offset, 'Tags such as !name are not read here. Write the plain value.');
  if (code === 'TAB_AS_INDENT' || text[offset] === '\t') {
    return { rule: 'yaml-not-readable', offset, message: 'The line is indented with a tab. YAML wants spaces.' };
  }
  return { rule: 'yaml-not-readable', offset, message: `The YAML cannot be read here: ${said.replace(/\.$/, '')}.` };
}

function refused(offset: number, message: string): Problem {
  return { rule: 'yaml-feature-refused', offset, message };
}

function inspect(document: Document.Parsed, lines: LineCounter, problems: Problem[]): void {
  const startOf = (node: unknown): number => (isNode(node) ? (node.range?.[0] ?? 0) : 0);
  visit(document, (_key, node) => {
    if (isAlias(node)) {
      problems.push(refused(startOf(node), `The alias *${node.source} is not read here. Write the value out.`));
      return visit.BREAK;
    }
    if (isPair(node) || !isNode(node)) return undefined;
    if (node.anchor !== undefined) {
      problems.push(
        refused(startOf(node), `The anchor &${node.anchor} is not read here. Write the value out where it is needed.`),
      );
    }
    if (node.tag !== undefined) {
      problems.push(refused(startOf(node), `The tag ${sayText(node.tag)} is not read here. Write the plain value.`));
    }
    if (isMap(node)) inspectKeys(node.items, lines, problems, startOf);
    if (isScalar(node)) inspectScalar(node.value, startOf(node), problems);
    return undefined;
  });
}

function inspectKeys(
  pairs: readonly { key: unknown }[],
  lines: LineCounter,
  problems: Problem[],
  startOf: (node: unknown) => number,
): void {
  const seen = new Map<string, number>();
  for (const { key } of pairs) {
    const offset = startOf(key);
    if (!isScalar(key) || typeof key.value !== 'string') {
      problems.push({
        rule: 'key-refused',
        offset,
        message: 'A key must be a plain word. Put it into quotes if it is meant as text.',
      });
      continue;
    }
    if (refusedKeys.has(key.value)) {
      problems.push({ rule: 'key-refused', offset, message: `The key ${key.value} is never read. Remove it.` });
    }
    const first = seen.get(key.value);
    if (first === undefined) seen.set(key.value, offset);
    else
      problems.push({
        rule: 'key-duplicate',
        offset,
        message: `The key ${sayText(key.value)} stands here a second time; the first one is in line ${lines.linePos(first).line}. Keep one of them.`,
      });
  }
}

function inspectScalar(value: unknown, offset: number, problems: Problem[]): void {
  if (typeof value === 'string') {
    const match = unprintable.exec(value);
    if (match) {
      problems.push({
        rule: 'character-refused',
        offset,
        masked: true,
        message: `The text holds the character ${escapeCharacter(match[0])}, which cannot be seen or changes the reading direction. Remove it.`,
      });
    }
  } else if (
    typeof value === 'number' &&
    (!Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value)))
  ) {
    problems.push({
      rule: 'number-refused',
      offset,
      message:
        'The number is too large to be kept exactly, or is no number. Write a smaller one, or put it into quotes.',
    });
  }
}

function escapeCharacter(character: string): string {
  return `\\u{${character.codePointAt(0)!.toString(16)}}`;
}

/** A text as a message may show it: on one line, unprintable characters as `\u{1b}`, at most 60 characters. */
export function sayText(value: string): string {
  const visible = value.replace(/\s+/g, ' ').replace(new RegExp(unprintable.source, 'g'), escapeCharacter);
  const short = [...visible].length > 60 ? `${[...visible].slice(0, 57).join('')}…` : visible;
  return `"${short}"`;
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
  const end = source.text.indexOf('\n', start);
  const excerpt = source.text.slice(start, end < 0 ? undefined : end).replace(/\r$/, '');
  return { line, column: Math.max(position.col, 1), excerpt };
}

/** Sets or removes (undefined) a value; comments and the order of keys stay. */
export function setValue(source: Source, place: readonly (string | number)[], value: unknown): void {
  if (value === undefined) source.document.deleteIn(place);
  else if (source.document.contents === null)
    source.document.contents = source.document.createNode(
      nest(place, value),
    ) as unknown as typeof source.document.contents;
  else source.document.setIn(place, source.document.createNode(value));
}

function nest(place: readonly (string | number)[], value: unknown): unknown {
  return place.reduceRight((inner, segment) => ({ [segment]: inner }), value);
}

/** The file as text after edits. */
export function textOf(source: Source): string {
  return source.document.toString(writing);
}

/** New YAML for data, in the style of all our files. */
export { writing as yamlStyle };
