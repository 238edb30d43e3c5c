// What tells the entries of a list apart, so that two states of it can be laid side by side.
import type { Schema } from '../model/schemas.ts';

const longestKey = 80;

/**
 * The keys of the entries of a list, in their order: the id of each, else the first scalar of its schema, else its own text. Of
 * several with the same key the later ones bear a number: `critical#2`.
 */
export function keysOf(list: readonly unknown[], schema: Schema | undefined): string[] {
  const seen = new Map<string, number>();
  return list.map((entry) => {
    const key = keyOf(entry, schema?.items);
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return times === 1 ? key : `${key}#${times}`;
  });
}

function keyOf(entry: unknown, schema: Schema | undefined): string {
  if (typeof entry !== 'object' || entry === null) return cut(String(entry));
  const name = keyNameOf(entry, schema);
  return name === undefined ? '' : cut(String((entry as Readonly<Record<string, unknown>>)[name]));
}

/** The field by which an entry is told from others; `schema` is that of the entry. */
export function keyNameOf(entry: object, schema: Schema | undefined): string | undefined {
  const values = entry as Readonly<Record<string, unknown>>;
  return ['id', ...Object.keys(schema?.properties ?? {})].find((name) => isScalar(values[name]));
}

function isScalar(value: unknown): boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

function cut(key: string): string {
  return key.replace(/\s+/g, ' ').slice(0, longestKey);
}
