// Every value of a program with its place and its schema, for rules that look at all of it.

import { fieldPaths } from '../model/field-paths.ts';
import type { ReadPath } from '../model/parts.ts';
import { assembledSchema, type Schema } from '../model/schemas.ts';
import { onceFor } from '../words/once.ts';
import { type Pointer, segmentsOf } from '../words/pointer.ts';

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

/** The values in the parts of a program, by what is looked for in them: each list in the order in which they stand. */
export interface Values {
  texts: readonly (Value & { value: string })[];
  dates: readonly (Value & { value: string })[];
  lists: readonly (Value & { value: readonly unknown[] })[];
  /** What has keys, outer ones first. */
  groups: readonly (Value & { value: Readonly<Record<string, unknown>> })[];
  /** What has a meaning only under some choices beside it (`x-goes-with`). */
  dependent: readonly Value[];
}

/** Every value in the parts of a program. One walk serves whoever looks at all of them. */
export const valuesIn = onceFor((parts: object): Values => {
  const found = { texts: [], dates: [], lists: [], groups: [], dependent: [] };
  gather({ at: '', value: parts, schema: assembledSchema(), around: [] }, found);
  return found;
});

/** The field of a value, without positions: `resources.tools.renewalOn`. */
export function fieldOf({ at }: Pick<Value, 'at'>): string {
  return segmentsOf(at)
    .filter((segment) => !/^\d+$/.test(segment))
    .join('.');
}

/** The same lists while they grow. */
type Found = { [list in keyof Values]: Value[] };

/** One function that calls nothing but itself: V8 would copy two that call each other into one another over and over. */
function gather(here: Value, found: Found): void {
  const { at, value, schema } = here;
  if (schema['x-goes-with'] !== undefined) found.dependent.push(here);
  if (typeof value === 'string') {
    found.texts.push(here);
    if (schema.format === 'date') found.dates.push(here);
  }
  if (typeof value !== 'object' || value === null) return;
  const { items, properties = {} } = schema;
  const isList = Array.isArray(value);
  (isList ? found.lists : found.groups).push(here);
  const around = [...here.around, here];
  for (const key of Object.keys(value)) {
    const known = isList ? items : Object.hasOwn(properties, key) ? properties[key] : undefined;
    const inner = (value as Record<string, unknown>)[key];
    if (known && inner !== undefined) gather({ at: `${at}/${key}`, value: inner, schema: known, around }, found);
  }
}
