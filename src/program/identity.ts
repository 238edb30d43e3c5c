// What a place of a program is called when its entries move: the way to it by ids, never by lines or positions.
import { type Schema, schemaAt } from '../model/schemas.ts';
import { type Pointer, segmentsOf } from '../words/pointer.ts';

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

/** A place by ids: `policies.slas[acknowledge].internal`. Where the way ends in something that is not there, so does the place. */
export function placeById(data: unknown, at: Pointer): string {
  let value = data;
  let pointed = '';
  let place = '';
  for (const segment of segmentsOf(at)) {
    if (Array.isArray(value)) {
      const key = keysOf(value, schemaAt(pointed))[Number(segment)];
      place += `[${key === undefined || key === '' ? segment : key}]`;
    } else place += place === '' ? segment : `.${segment}`;
    pointed = `${pointed}/${segment}`;
    value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[segment] : undefined;
  }
  return place;
}

function isScalar(value: unknown): boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

function cut(key: string): string {
  return key.replace(/\s+/g, ' ').slice(0, longestKey);
}
