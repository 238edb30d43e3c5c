// The schemas as an editor gets them, for one kind of team in its setting: what is wrong is marked, what is missing is not.
import { type Audience, isFor, mayHave } from './audience.ts';
import { formats } from './formats.ts';
import { assembledSchema, componentNames, type Schema, schemaOf } from './schemas.ts';

/** A schema of draft-07 without words of ours, as it is written into a file. */
export type PlainSchema = { readonly [keyword: string]: unknown };

/** The parts of a program that an editor opens, by the names of their schemas: psirt.yaml and each component. */
export const editedParts: readonly string[] = ['psirt', ...componentNames];

/** Where the schemas for the editor lie in a program, and how a file below `up` names its own. */
export const editorFolder = '.psirt/schemas';

/** The schemas of a program's editor, by their paths. */
export function editorFiles(audience: Audience): { path: string; text: string }[] {
  return editedParts.map((name) => ({
    path: `${editorFolder}/${name}.schema.json`,
    text: `${JSON.stringify(editorEdition(name, audience))}\n`,
  }));
}

/** The line that leads an editor from a file to its schema. */
export function editorLine(name: string): string {
  const isHeader = name === 'program';
  return `# yaml-language-server: $schema=${isHeader ? '' : '../'}${editorFolder}/${isHeader ? 'psirt' : name}.schema.json`;
}

/**
 * The schema of psirt.yaml (`psirt`), of its own fields alone (`program`) or of a component for an editor: it marks no gap, so
 * nothing is required and every key may stand there empty, and it offers only what this kind of team is asked, though it takes
 * what others are asked as `psirt check` does. A catalog is nobody's draft, so its schema asks for what it needs.
 */
export function editorEdition(name: string, audience: Audience): PlainSchema {
  const head = { $schema: 'http://json-schema.org/draft-07/schema#' };
  if (name.startsWith('catalog-')) return { ...head, ...exact(schemaOf(name)) };
  const schema = name === 'psirt' ? assembledSchema() : schemaOf(name);
  return { ...head, ...loose(schema, audience) };
}

/** Keywords of which the values are schemas that judge the same value, so that they need a form of their own in a draft. */
const judging = ['allOf', 'anyOf', 'oneOf', 'if', 'then', 'else', 'not'] as const;

/** What a part may hold while it is written: everything in it that is right, however much lacks. */
function loose(schema: Schema | false, audience: Audience): PlainSchema {
  if (schema === false) return { not: {} };
  const { required, minProperties, contains, minItems = 0, properties, items, format, ...rest } = schema;
  return {
    ...own(rest),
    ...(format === undefined ? {} : written(format)),
    ...(minItems > 1 ? { minItems } : {}),
    ...(properties === undefined ? {} : keysOf(properties, audience)),
    ...(items === undefined ? {} : { items: loose(items, audience) }),
    ...conditionsOf(schema, audience),
  };
}

/** The keywords of draft-07 that stand for themselves. */
function own(schema: Schema): PlainSchema {
  const kept = Object.entries(schema).filter(
    ([key]) => !/^(?:x-.*|\$id|\$schema|definitions)$/.test(key) && !(judging as readonly string[]).includes(key),
  );
  return Object.fromEntries(kept);
}

/** The keys that this kind is asked, or often has unasked, are offered; those of others are taken. */
function keysOf(properties: Record<string, Schema>, audience: Audience): PlainSchema {
  const [offered, taken]: [Record<string, unknown>, Record<string, unknown>] = [{}, {}];
  for (const [key, schema] of Object.entries(properties)) {
    const empty = orEmpty(loose(schema, audience));
    if (isFor(audience, schema) || mayHave(audience, schema)) offered[key] = empty;
    else taken[`^${key}$`] = empty;
  }
  return { properties: offered, ...(Object.keys(taken).length > 0 ? { patternProperties: taken } : {}) };
}

/** A key without a value is a gap. */
function orEmpty(schema: PlainSchema): PlainSchema {
  const { enum: allowed, const: only, ...rest } = schema;
  // A strict validator wants to hear of what a keyword is about, also where a condition leaves it to the field itself.
  const type = schema.type ?? (schema.items ? 'array' : schema.properties ? 'object' : undefined);
  const words = only === undefined ? (allowed as unknown[] | undefined) : [only];
  return {
    ...rest,
    ...(type === undefined ? {} : { type: [type, 'null'] }),
    ...(words === undefined ? {} : { enum: [...words, null] }),
  };
}

/** What holds under a condition, without what would only be missing. */
function conditionsOf(schema: Schema, audience: Audience): PlainSchema {
  const all = (schema.allOf ?? []).map((each) => loose(each, audience)).filter(says);
  const alternatives = (schema.anyOf ?? []).map((each) => loose(each, audience));
  const [then, otherwise] = [schema.then, schema.else].map((branch) =>
    branch === undefined ? {} : loose(branch, audience),
  );
  const exclusive = schema.oneOf === undefined ? [] : pairsOf(schema.oneOf.map(({ required = [] }) => required));
  const parts = [...all, ...exclusive.map(notTogether)];
  return {
    ...(parts.length === 0 ? {} : { allOf: parts }),
    ...(alternatives.length > 0 && alternatives.every(says) ? { anyOf: alternatives } : {}),
    ...(says(then) || says(otherwise) ? { if: exact(schema.if ?? {}) } : {}),
    ...(says(then) ? { then } : {}),
    ...(says(otherwise) ? { else: otherwise } : {}),
    ...(schema.not === undefined ? {} : { not: exact({ type: 'object', ...schema.not }) }),
  };
}

/** Whether a schema says more than that what must be there may be missing. */
function says(schema: PlainSchema | undefined): schema is PlainSchema {
  return Object.entries(schema ?? {}).some(([keyword, value]) => {
    if (keyword === 'items') return says(value as PlainSchema);
    if (keyword !== 'properties' && keyword !== 'patternProperties') return keyword !== 'type';
    return Object.values(value as Record<string, PlainSchema>).some(says);
  });
}

function pairsOf<T>(list: readonly T[]): [T, T][] {
  return list.flatMap((first, index) => list.slice(index + 1).map((second): [T, T] => [first, second]));
}

/** Of keys that exclude each other none need stand there, but not both. */
function notTogether(groups: readonly (readonly string[])[]): PlainSchema {
  const keys = groups.flat();
  const filled = Object.fromEntries(keys.map((key) => [key, { not: { const: null } }]));
  return { not: { type: 'object', required: keys, properties: filled } };
}

/** A schema to the letter: what a condition compares with, and what a catalog must be. */
function exact(schema: Schema | false): PlainSchema {
  if (schema === false) return { not: {} };
  const { format, items, contains, required = [], ...rest } = schema;
  // A strict validator wants to hear of every key that is required, whatever it may hold.
  const known = Object.fromEntries(required.map((key) => [key, {}]));
  const properties = Object.entries({ ...known, ...schema.properties });
  const parts = judging.flatMap((keyword) => {
    const value = schema[keyword] as Schema | readonly Schema[] | undefined;
    if (value === undefined) return [];
    return [[keyword, Array.isArray(value) ? value.map(exact) : exact(value as Schema)] as const];
  });
  return {
    ...own(rest),
    ...(format === undefined ? {} : written(format)),
    ...(required.length > 0 ? { required } : {}),
    ...(properties.length > 0
      ? { properties: Object.fromEntries(properties.map(([key, inner]) => [key, exact(inner)])) }
      : {}),
    ...(items === undefined ? {} : { items: exact(items) }),
    ...(contains === undefined ? {} : { contains: exact(contains) }),
    ...Object.fromEntries(parts),
  };
}

/** A format in words of draft-07: any validator finds what is wrong then, whatever formats it knows. */
function written(format: string): PlainSchema {
  const known = formats[format];
  if (known === undefined) throw new Error(`There is no format "${format}".`);
  return known.words === undefined ? { pattern: known.pattern.source } : { enum: known.words() };
}
