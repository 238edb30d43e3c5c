// The schema behind a path of a template.
import { assembledSchema, type Schema } from '../model/schemas.ts';

/** Only own keys count: "constructor" is in no schema. */
export function propertyOf(schema: Schema | undefined, name: string): Schema | undefined {
  return schema?.properties && Object.hasOwn(schema.properties, name) ? schema.properties[name] : undefined;
}

const known = new Map<string, Schema | undefined>();

/** The schema at a path as templates write it: `charter.scope.out[].reason`. Each path is followed once. */
export function schemaAtPath(path: string): Schema | undefined {
  const schema = known.get(path);
  if (schema !== undefined || known.has(path)) return schema;
  const found = follow(path);
  known.set(path, found);
  return found;
}

function follow(path: string): Schema | undefined {
  if (path === '') return undefined;
  let schema: Schema | undefined = assembledSchema();
  for (const part of path.split('.')) {
    const name = part.replace(/\[\]/g, '');
    schema = propertyOf(schema, name);
    if (part.endsWith('[]')) schema = schema?.items;
  }
  return schema;
}

/** A path and everything that lies in it. */
export function pathsBelow(path: string): string[] {
  const schema = schemaAtPath(path);
  const [inner, around] = schema?.items ? [schema.items, `${path}[]`] : [schema, path];
  return [path, ...Object.keys(inner?.properties ?? {}).flatMap((key) => pathsBelow(`${around}.${key}`))];
}
