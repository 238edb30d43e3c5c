// Every value of a program with its place and its schema, for rules that look at all of it.

import { fieldPaths } from '../model/field-paths.ts';
import type { ReadPath } from '../model/parts.ts';
import { assembledSchema, type Schema } from '../model/schemas.ts';
import { onceFor } from '../words/once.ts';
import { type Pointer, pointer, segmentsOf } from '../words/pointer.ts';

/** A value with its place, and what the schema says about it. */
export interface Value {
  at: Pointer;
  value: unknown;
  schema: Schema;
  /** What it stands in, from the program inward. */
  around: readonly Value[];
}

/** The path of every field: what a rule about the whole program may read. */
export const everyField = fieldPaths() as readonly ReadPath[];

/** Every value in the parts of a program, outer ones first, in the order in which they stand. */
export const valuesIn = onceFor((parts: object): readonly Value[] => {
  const found: Value[] = [];
  gather({ at: '', value: parts, schema: assembledSchema(), around: [] }, found);
  return found;
});

/** The field of a value, without positions: `resources.tools.renewalOn`. */
export function fieldOf({ at }: Pick<Value, 'at'>): string {
  return segmentsOf(at)
    .filter((segment) => !/^\d+$/.test(segment))
    .join('.');
}

/** Every date in the parts of a program. */
export function* datesIn(parts: object): Generator<Value & { value: string }> {
  for (const found of valuesIn(parts)) if (isDate(found)) yield found;
}

function isDate(found: Value): found is Value & { value: string } {
  return found.schema.format === 'date' && typeof found.value === 'string';
}

function gather(here: Value, found: Value[]): void {
  const { at, value, schema } = here;
  found.push(here);
  if (typeof value !== 'object' || value === null) return;
  const around = [...here.around, here];
  if (Array.isArray(value)) {
    const { items } = schema;
    if (!items) return;
    for (const [index, item] of value.entries())
      if (item !== undefined) gather({ at: `${at}/${index}`, value: item, schema: items, around }, found);
    return;
  }
  for (const [key, inner] of Object.entries(value)) {
    const known = Object.hasOwn(schema.properties ?? {}, key) ? schema.properties?.[key] : undefined;
    if (known) gather({ at: `${at}${pointer(key)}`, value: inner, schema: known, around }, found);
  }
}
