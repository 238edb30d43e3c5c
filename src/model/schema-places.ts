// Places of a schema that bear an annotation, and what data hold there.
import { type Pointer, pointer } from '../words/pointer.ts';
import type { Schema } from './schemas.ts';

/** The way to a place of a schema: keys, and `*` for any entry of a list. */
export type SchemaPlace = readonly string[];

/** The places below a schema that a test picks. */
export function placesWhere(schema: Schema, test: (inner: Schema) => boolean): SchemaPlace[] {
  const found: SchemaPlace[] = [];
  const walk = (inner: Schema, way: SchemaPlace): void => {
    if (way.length > 0 && test(inner)) found.push(way);
    for (const [key, property] of Object.entries(inner.properties ?? {})) walk(property, [...way, key]);
    if (inner.items) walk(inner.items, [...way, '*']);
  };
  walk(schema, []);
  return found;
}

/** What a schema says of a place below it. */
export function schemaWithin(schema: Schema, place: SchemaPlace): Schema | undefined {
  return place.reduce<Schema | undefined>(
    (inner, key) => (key === '*' ? inner?.items : inner?.properties?.[key]),
    schema,
  );
}

/** The groups of the data that have room for a place, each with where it lies and what stands at the place. */
export function roomsFor(data: unknown, place: SchemaPlace): { at: Pointer; value: unknown }[] {
  let groups: { at: Pointer; value: unknown }[] = [{ at: '', value: data }];
  for (const key of place) {
    groups = groups.flatMap(({ at, value }) => {
      if (key === '*')
        return Array.isArray(value)
          ? value.map((item, index) => ({ at: `${at}/${index}`, value: item as unknown }))
          : [];
      const isGroup = typeof value === 'object' && value !== null && !Array.isArray(value);
      return isGroup ? [{ at: `${at}${pointer(key)}`, value: (value as Record<string, unknown>)[key] }] : [];
    });
  }
  return groups;
}
