// Changes the lines of a file that hold a changed value, and leaves every other line as somebody wrote it.
import type { Document, Node, Pair, YAMLMap, YAMLSeq } from 'yaml';
import type { ValueChange, Way } from './changes.ts';
import { yaml, yamlStyle } from './yaml.ts';

/** A part of the text that is replaced. */
interface Splice {
  from: number;
  to: number;
  text: string;
}

/** The keys of a group in the order in which they belong; empty where there is none. */
export type OrderOf = (way: Way) => readonly string[];

/** The text with some values changed, or undefined where the file is written in a way that lines cannot follow. */
export function patched(
  text: string,
  document: Document.Parsed,
  changes: readonly ValueChange[],
  orderOf: OrderOf,
): string | undefined {
  const splices: Splice[] = [];
  for (const change of changes) {
    const splice = new Patch(text, document, orderOf).spliceFor(change);
    if (!splice) return undefined;
    splices.push(splice);
  }
  const ordered = splices.map((splice, index) => ({ ...splice, index }));
  ordered.sort((a, b) => b.from - a.from || b.index - a.index);
  const ends = text.includes('\r\n') ? '\r\n' : '\n';
  let result = text;
  for (const { from, to, text: put } of ordered)
    result = `${result.slice(0, from)}${put.replaceAll('\n', ends)}${result.slice(to)}`;
  return result;
}

/** Finds the part of a text that a change replaces. */
class Patch {
  private readonly text: string;
  private readonly document: Document.Parsed;
  private readonly orderOf: OrderOf;

  constructor(text: string, document: Document.Parsed, orderOf: OrderOf) {
    this.text = text;
    this.document = document;
    this.orderOf = orderOf;
  }

  spliceFor({ way, value }: ValueChange): Splice | undefined {
    const { isMap, isSeq } = yaml();
    const parentWay = way.slice(0, -1);
    const parent = parentWay.length === 0 ? this.document.contents : this.document.getIn(parentWay, true);
    const last = way.at(-1);
    if (isMap(parent) && typeof last === 'string') return this.inMap(parent, way, last, value);
    if (isSeq(parent) && typeof last === 'number') return this.inList(parent, way, last, value);
    return undefined;
  }

  private inMap(map: YAMLMap, way: Way, key: string, value: unknown): Splice | undefined {
    const pair = pairOf(map, key);
    if (pair && value === undefined) return this.removedPair(map, pair, way.length === 1);
    if (pair) return this.replacedValue(map, pair, value, this.isInFlow(way));
    if (value === undefined || map.items.length === 0) return undefined;
    if (this.isInFlow(way)) return this.addedInFlow(map, way, key, value);
    const comment = way.length === 1 ? this.placeholder(map, key) : undefined;
    return comment ? { ...comment, text: entryOf(key, value, '') } : this.addedPair(map, way, key, value);
  }

  private replacedValue(map: YAMLMap, pair: Pair, value: unknown, inFlow: boolean): Splice | undefined {
    const colon = this.colonAfter(pair);
    if (colon === undefined) return undefined;
    const node = pair.value as Node | null;
    const isEmpty = !node?.range || node.range[0] === node.range[1];
    const [from, to] = isEmpty ? [colon, colon] : [node.range![0], this.endOf(node)];
    const said = inFlow ? flowOf(value) : behindColon(value, this.indentOf(map));
    const isBelow = said.startsWith('\n');
    if (isEmpty) return { from, to, text: isBelow ? said : ` ${said}` };
    const end = this.text.slice(from, to).endsWith('\n') ? '\n' : '';
    if (!isBelow) return { from, to, text: `${said}${end}` };
    return this.text.slice(colon, from).trim() === '' ? { from: colon, to, text: `${said}${end}` } : undefined;
  }

  private addedPair(map: YAMLMap, way: Way, key: string, value: unknown): Splice {
    const order = this.orderOf(way.slice(0, -1));
    const before = new Set(order.slice(0, Math.max(0, order.indexOf(key))));
    const earlier = map.items.filter((pair) => before.has(keyOf(pair)));
    const after = earlier.at(-1) ?? map.items.at(-1)!;
    const indent = this.indentOf(map);
    return this.lineAfter(this.endOfPair(after), `${indent}${entryOf(key, value, indent)}`, way.length === 1);
  }

  private addedInFlow(map: YAMLMap, way: Way, key: string, value: unknown): Splice | undefined {
    const order = this.orderOf(way.slice(0, -1));
    const before = new Set(order.slice(0, Math.max(0, order.indexOf(key))));
    const after = map.items.filter((pair) => before.has(keyOf(pair))).at(-1) ?? map.items.at(-1)!;
    const end = (after.value as Node | null)?.range?.[1];
    if (end === undefined) return undefined;
    return { from: end, to: end, text: `, ${flowOf({ [key]: value }).replace(/^\{ | \}$/g, '')}` };
  }

  private removedPair(map: YAMLMap, pair: Pair, isTop: boolean): Splice | undefined {
    const start = (pair.key as Node | null)?.range?.[0];
    if (start === undefined || map.flow === true || map.items.length < 2) return undefined;
    const from = this.lineStart(start);
    if (this.text.slice(from, start).trim() !== '') return undefined;
    const isRemarked = isTop && /^#[^\n]*\r?\n$/.test(this.text.slice(this.lineStart(from - 1), from));
    return { from, to: this.lineEnd(this.endOfPair(pair)), text: isRemarked ? `${keyOf(pair)}:\n` : '' };
  }

  private inList(list: YAMLSeq, way: Way, index: number, value: unknown): Splice | undefined {
    const item = list.items[index] as Node | undefined;
    const inFlow = this.isInFlow(way);
    if (item && value !== undefined) {
      if (!item.range || (!inFlow && isCollection(value))) return undefined;
      const [from, to] = item.range;
      const end = this.text.slice(from, to).endsWith('\n') ? '\n' : '';
      return { from, to, text: `${inFlow ? flowOf(value) : behindColon(value, this.indentOf(list))}${end}` };
    }
    if (item) return inFlow ? undefined : this.removedItem(list, item);
    const last = list.items.at(-1) as Node | undefined;
    if (!last?.range || value === undefined || index < list.items.length) return undefined;
    if (inFlow) return { from: last.range[1], to: last.range[1], text: `, ${flowOf(value)}` };
    const indent = this.indentOf(list);
    const isFlowItem = (last as YAMLMap).flow === true;
    const said = isFlowItem ? `- ${flowOf(value)}` : indented(plain([value]), indent);
    return this.lineAfter(this.endOf(last), `${indent}${said}`, false);
  }

  private removedItem(list: YAMLSeq, item: Node): Splice | undefined {
    if (!item.range || list.items.length < 2) return undefined;
    const dash = this.text.lastIndexOf('-', item.range[0]);
    const from = this.lineStart(dash);
    if (this.text.slice(from, item.range[0]).replace('-', '').trim() !== '') return undefined;
    return { from, to: this.lineEnd(this.endOf(item)), text: '' };
  }

  /** The line `# key:` of a sheet, where the answer belongs. */
  private placeholder(map: YAMLMap, key: string): Pick<Splice, 'from' | 'to'> | undefined {
    const found = new RegExp(`^# ${key}:[ \\t]*(?=\\r?$)`, 'm').exec(this.text);
    if (!found) return undefined;
    const isInside = map.items.some(({ value }) => {
      const range = (value as Node | null)?.range;
      return range && range[0] < found.index && found.index < this.endOf(value as Node);
    });
    return isInside ? undefined : { from: found.index, to: found.index + found[0].length };
  }

  private lineAfter(end: number, said: string, isTop: boolean): Splice {
    const from = this.lineEnd(end);
    const isOpen = from > 0 && this.text[from - 1] !== '\n';
    const isSpaced = isTop && /^\r?\n/.test(this.text.slice(from));
    return { from, to: from, text: `${isOpen ? '\n' : ''}${isSpaced ? '\n' : ''}${said}\n` };
  }

  private colonAfter({ key }: Pair): number | undefined {
    const end = (key as Node | null)?.range?.[1];
    const colon = end === undefined ? -1 : this.text.indexOf(':', end);
    return colon < 0 ? undefined : colon + 1;
  }

  private endOfPair(pair: Pair): number {
    const value = pair.value as Node | null;
    return value?.range && value.range[0] !== value.range[1] ? this.endOf(value) : (this.colonAfter(pair) ?? 0);
  }

  /** Where what is written of a node ends: that of its last entry, without the remarks below. */
  private endOf(node: Node): number {
    const { isMap, isSeq } = yaml();
    if (isMap(node) && !node.flow && node.items.length > 0) return this.endOfPair(node.items.at(-1)!);
    if (isSeq(node) && !node.flow && node.items.length > 0) return this.endOf(node.items.at(-1) as Node);
    return node.range?.[1] ?? 0;
  }

  private isInFlow(way: Way): boolean {
    return way.some(
      (_, index) => (this.document.getIn(way.slice(0, index), true) as YAMLMap | undefined)?.flow === true,
    );
  }

  /** The space before the keys or dashes of a collection. */
  private indentOf(node: YAMLMap | YAMLSeq): string {
    const first = yaml().isMap(node) ? (node.items[0]?.key as Node | undefined) : node;
    const start = first?.range?.[0] ?? 0;
    return ' '.repeat(start - this.lineStart(start));
  }

  private lineStart(offset: number): number {
    return offset <= 0 ? 0 : this.text.lastIndexOf('\n', offset - 1) + 1;
  }

  /** The start of the line after an offset; an offset at a line's start is that already. */
  private lineEnd(offset: number): number {
    if (offset > 0 && this.text[offset - 1] === '\n') return offset;
    const end = this.text.indexOf('\n', offset);
    return end < 0 ? this.text.length : end + 1;
  }
}

function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => keyOf(pair) === key);
}

function keyOf({ key }: Pair): string {
  return String(yaml().isScalar(key) ? key.value : key);
}

function isCollection(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

function plain(value: unknown): string {
  return yaml().stringify(value, yamlStyle).trimEnd();
}

/** `key: value` on lines of their own, those after the first indented. */
function entryOf(key: string, value: unknown, indent: string): string {
  return indented(plain({ [key]: value }), indent);
}

/** What stands behind the colon: on the same line, or on lines below. */
function behindColon(value: unknown, indent: string): string {
  return entryOf('k', value, indent).replace(/^k:[ ]?/, '');
}

function flowOf(value: unknown): string {
  return yaml()
    .stringify(value, { ...yamlStyle, collectionStyle: 'flow' })
    .trimEnd();
}

function indented(text: string, indent: string): string {
  return text.replace(/\n(?=[^\n])/g, `\n${indent}`);
}
