// Every value of a program with its place and its schema, for rules that look at all of it.

import type { ReadPath } from '../model/parts.ts';
import { allFields, assembledSchema, type Schema } from '../model/schemas.ts';
import { type Pointer, pointer } from '../words/pointer.ts';

/** A value with its place, and what the schema says about it. */
export interface Value {
  at: Pointer;
  value: unknown;
  schema: Schema;
  /** What it stands in, from the program inward. */
  around: readonly Value[];
}

/** The path of every field: what a rule about the whole program may read. */
export const everyField = allFields().map(({ path }) => path) as readonly ReadPath[];

/** Every value in the parts of a program, outer ones first, in the order in which they stand. */
export function* valuesIn(parts: object): Generator<Value> {
  yield* within('', parts, assembledSchema(), []);
}

/** Every date in the parts of a program. */
export function* datesIn(parts: object): Generator<Value & { value: string }> {
  for (const { value, schema, ...place } of valuesIn(parts)) {
    if (schema.format === 'date' && typeof value === 'string') yield { ...place, value, schema };
  }
}

function* within(at: Pointer, value: unknown, schema: Schema, around: readonly Value[]): Generator<Value> {
  const here = { at, value, schema, around };
  yield here;
  const outer = [...around, here];
  if (Array.isArray(value)) {
    if (schema.items)
      for (const [index, item] of value.entries())
        if (item !== undefined) yield* within(`${at}/${index}`, item, schema.items, outer);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      const known = Object.hasOwn(schema.properties ?? {}, key) ? schema.properties?.[key] : undefined;
      if (known) yield* within(`${at}${pointer(key)}`, inner, known, outer);
    }
  }
}
