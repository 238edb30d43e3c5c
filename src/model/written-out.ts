// The schemas with their references written out. The build replaces this file by one that holds them, so that no user waits for it.
import { writtenSchema } from './schema-files.ts';

type Definitions = Record<string, object>;

/** Keywords that hold no schema. */
const holdNone = new Set(['examples', 'enum', 'const', 'required']);

/** A schema with every `$ref` written out in its place. What several places refer to may be one object, so nobody may change it. */
export function wholeSchema(name: string): unknown {
  const { definitions, ...schema } = writtenSchema(name) as { definitions?: Definitions };
  return writtenOut(schema, definitions ?? {});
}

function writtenOut<T>(node: T, own: Definitions): T {
  if (typeof node !== 'object' || node === null) return node;
  const here = node as Record<string, unknown>;
  for (const key of Object.keys(here)) {
    const value = here[key];
    if (typeof value === 'object' && !holdNone.has(key) && !key.startsWith('x-')) here[key] = writtenOut(value, own);
  }
  if (typeof here.$ref !== 'string') return node;
  const { $ref, ...siblings } = here;
  const target = targetOf(here.$ref, own);
  return (Object.keys(siblings).length === 0 ? target : { ...target, ...siblings }) as T;
}

let shared: Definitions | undefined;
const done = new Set<object>();

/** What a `$ref` names: a definition of the same file, or one that all files share. */
function targetOf($ref: string, own: Definitions): object {
  shared ??= (writtenSchema('definitions') as { definitions: Definitions }).definitions;
  const definitions = $ref.startsWith('#') ? own : shared;
  const name = $ref.slice($ref.lastIndexOf('/') + 1);
  const target = definitions[name];
  if (!target) throw new Error(`The schema refers to ${$ref}, which does not exist.`);
  if (done.has(target)) return target;
  const whole = writtenOut(target, own);
  definitions[name] = whole;
  done.add(whole);
  return whole;
}
