// Where the values of a file stand: made only for a file in which something was found.
import type { Document, Node } from 'yaml';
import { type Pointer, segmentsOf } from '../words/pointer.ts';
import { yaml } from './yaml.ts';

/** Where a value stands, and everything inside it. */
export interface Spot {
  offset: number;
  kind: 'map' | 'list' | 'text' | 'nothing';
  keys?: ReadonlyMap<string, { offset: number; value: Spot }>;
  items?: readonly Spot[];
}

/** The spots of data of which every value and key has its offset, in the order in which they stand. */
export function spotsOf(data: unknown, offsets: readonly number[]): Spot {
  let next = 0;
  const spot = (value: unknown): Spot => {
    const offset = offsets[next++] ?? 0;
    if (Array.isArray(value)) return { offset, kind: 'list', items: value.map(spot) };
    if (typeof value !== 'object') return { offset, kind: 'text' };
    if (value === null) return { offset, kind: 'nothing' };
    const keys = Object.entries(value).map(
      ([key, inner]) => [key, { offset: offsets[next++] ?? 0, value: spot(inner) }] as const,
    );
    return { offset, kind: 'map', keys: new Map(keys) };
  };
  return spot(data);
}

/** The spots of a document of the package `yaml`. */
export function documentSpots(document: Document.Parsed): Spot {
  const { isMap, isScalar, isSeq } = yaml();
  const spot = (node: unknown): Spot => {
    const offset = startOf(node);
    if (isSeq(node)) return { offset, kind: 'list', items: node.items.map(spot) };
    if (!isMap(node)) return { offset, kind: isScalar(node) && node.value !== null ? 'text' : 'nothing' };
    const keys = new Map<string, { offset: number; value: Spot }>();
    for (const { key, value } of node.items)
      if (isScalar(key) && typeof key.value === 'string' && !keys.has(key.value))
        keys.set(key.value, { offset: startOf(key), value: spot(value) });
    return { offset, kind: 'map', keys };
  };
  return spot(document.contents);
}

/** Where a node starts; 0 for nothing. */
export function startOf(node: unknown): number {
  return (node as Node | null)?.range?.[0] ?? 0;
}

/** The offset of the place nearest to a pointer that the file holds; a map or list is found by its key. */
export function offsetIn(root: Spot, place: Pointer): number {
  let { offset } = root;
  let spot = root;
  for (const segment of segmentsOf(place)) {
    const entry = spot.keys?.get(segment);
    const inner = entry?.value ?? spot.items?.[Number(segment)];
    if (!inner) break;
    offset = entry && inner.kind !== 'text' ? entry.offset : inner.offset;
    spot = inner;
  }
  return offset;
}

/** The offset of a key itself. */
export function keyOffsetIn(root: Spot, parent: Pointer, key: string): number {
  let spot: Spot | undefined = root;
  for (const segment of segmentsOf(parent)) spot = spot?.keys?.get(segment)?.value ?? spot?.items?.[Number(segment)];
  return spot?.keys?.get(key)?.offset ?? offsetIn(root, parent);
}
