// Compares data with a schema and says what is wrong in sentences. Ajv does the comparing.
import type { ErrorObject } from 'ajv';
import { remembering } from '../words/once.ts';
import { dotted, type Pointer, pointer, segmentsOf, valueAt } from '../words/pointer.ts';
import { sayText } from '../words/saying.ts';
import { didYouMean } from '../words/suggestion.ts';
import { hasForm } from './form.ts';
import { isDemanded } from './needs.ts';
import { placesOfSome } from './places-of-some.ts';
import { roomsFor, type SchemaPlace, schemaWithin } from './schema-places.ts';
import { componentNames, type Schema, schemaOf } from './schemas.ts';
import { alternativesIn, placesWith, prefixed, sayComponent, sentence, toldOnce } from './sentences.ts';
import { validatorOf } from './validators.ts';

/** Something wrong at a place of the data. */
export interface Violation {
  rule: 'field-missing' | 'key-unknown' | 'value-wrong';
  at: Pointer;
  message: string;
  /** The schema of the field that is missing or wrong, where it is known. */
  schema: Schema | undefined;
  /** Where one of several groups of keys is needed: these groups. */
  alternatives?: readonly (readonly string[])[];
}

/** So many keys of one group are named as unknown. */
export const mostUnknownKeys = 20;

/** What is wrong with the data of the header (`program`) or of a component. Pointers are relative to that data. */
export function violationsOf(name: string, whole: unknown): Violation[] {
  const { form, ofSome } = formOf(name);
  if (hasForm(form, whole)) {
    const absent = ofSome.flatMap((place) => {
      const around = schemaWithin(schemaOf(name), place.slice(0, -1))!;
      const isAbsent = ({ at, value }: { at: Pointer; value: unknown }) =>
        value === undefined && isDemanded(around, valueAt(whole, at.slice(0, at.lastIndexOf('/'))), place.at(-1)!);
      return roomsFor(whole, place).filter(isAbsent);
    });
    return absent.map(({ at }) => missing(name, at));
  }
  const overlong: Violation[] = [];
  const data = withinLimits(name, schemaOf(name), whole, '', overlong);
  const validator = validatorOf(name);
  if (validator(data)) return overlong;
  const errors = (validator.errors ?? []).filter(
    ({ keyword, schemaPath }) => keyword !== 'if' && !/\/(?:anyOf|oneOf)\/\d/.test(schemaPath),
  );
  const ill = placesWith('type', errors);
  const unknown = new Map<string, number>();
  const found = toldOnce(errors).flatMap((error) => {
    if (error.keyword !== 'type' && ill.has(error.instancePath)) return [];
    if (error.keyword === 'additionalProperties') {
      const seen = (unknown.get(error.instancePath) ?? 0) + 1;
      unknown.set(error.instancePath, seen);
      if (seen > mostUnknownKeys) return [];
    }
    return [violation(name, error, valueAt(data, error.instancePath))];
  });
  return [...overlong, ...found];
}

/** The form that the data of a part has where nothing is wrong in it, and what only some kinds of team, or teams in some settings, must say. */
const formOf = remembering((name: string): { form: Schema; ofSome: readonly SchemaPlace[] } => {
  const schema = schemaOf(name);
  const ofSome = placesOfSome(name)
    .filter((place) => mayDemand(schemaWithin(schema, place.slice(0, -1)), place.at(-1)!))
    .sort((a, b) => a.length - b.length);
  return { form: ofSome.reduce(withoutDemand, schema), ofSome };
});

/** Whether a schema demands a key of a group, always or under a condition. */
function mayDemand(schema: Schema | undefined, key: string): boolean {
  if (schema === undefined) return false;
  const inner = [schema.then, schema.else, ...(schema.allOf ?? [])];
  return schema.required?.includes(key) === true || inner.some((each) => mayDemand(each, key));
}

/** A schema that does not demand what stands at a place, under no condition either; only what is on the way to it is copied. */
function withoutDemand(schema: Schema, [key = '', ...rest]: SchemaPlace): Schema {
  if (key === '*') return { ...schema, items: withoutDemand(schema.items!, rest) };
  if (rest.length === 0) return withoutKey(schema, key);
  return { ...schema, properties: { ...schema.properties, [key]: withoutDemand(schema.properties![key]!, rest) } };
}

function withoutKey(schema: Schema, key: string): Schema {
  const kept = Object.entries(schema).map(([keyword, asked]: [string, unknown]) => {
    if (keyword === 'required') return [keyword, (asked as string[]).filter((demanded) => demanded !== key)];
    if (keyword === 'allOf') return [keyword, (asked as Schema[]).map((each) => withoutKey(each, key))];
    return [keyword, ['then', 'else'].includes(keyword) ? withoutKey(asked as Schema, key) : asked];
  });
  return Object.fromEntries(kept) as Schema;
}

/** The data with every list cut at its limit: comparing a hundred thousand entries with each other would take for ever. */
function withinLimits(
  name: string,
  schema: Schema | undefined,
  value: unknown,
  at: Pointer,
  overlong: Violation[],
): unknown {
  if (Array.isArray(value)) {
    const most = schema?.maxItems ?? value.length;
    if (value.length > most) {
      const message = `${dotted(prefixed(name, at))} may have at most ${most} entries; it has ${value.length}.`;
      overlong.push({ rule: 'value-wrong', at, message, schema });
    }
    return value
      .slice(0, most)
      .map((item, index) => withinLimits(name, schema?.items, item, `${at}/${index}`, overlong));
  }
  if (typeof value !== 'object' || value === null || !schema?.properties) return value;
  const { properties } = schema;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      Object.hasOwn(properties, key)
        ? withinLimits(name, properties[key], inner, `${at}${pointer(key)}`, overlong)
        : inner,
    ]),
  );
}

function violation(name: string, error: ErrorObject, value: unknown): Violation {
  const schema = fieldSchema(name, error.instancePath);
  const params = error.params as Record<string, unknown>;
  const at = error.instancePath;
  if (error.keyword === 'required') return missing(name, pointer(...segmentsOf(at), String(params.missingProperty)));
  if (error.keyword === 'minItems' && Array.isArray(value) && value.length === 0) return missing(name, at);
  const isNone = error.keyword === 'oneOf' && params.passingSchemas === null;
  if (isNone || error.keyword === 'anyOf' || error.keyword === 'minProperties') {
    const message = sentence(name, error, schema, value);
    const alternatives =
      error.keyword === 'anyOf'
        ? alternativesIn(error, schema)
        : Object.keys(schema?.properties ?? {}).map((key) => [key]);
    return { rule: 'field-missing', at, message, schema, alternatives };
  }
  if (error.keyword === 'additionalProperties') {
    const key = String(params.additionalProperty);
    const known = [
      ...Object.keys(schema?.properties ?? {}),
      ...(name === 'program' && at === '' ? componentNames : []),
    ];
    const where = at === '' ? sayComponent(name) : dotted(prefixed(name, at));
    const hint =
      elsewhere[key] ||
      didYouMean(key, known) ||
      ` Known here are ${known.slice(0, 12).join(', ')}${known.length > 12 ? ' …' : ''}.`;
    return {
      rule: 'key-unknown',
      at: pointer(...segmentsOf(at), key),
      message: `The key ${sayText(key)} is not known in ${where}.${hint}`,
      schema,
    };
  }
  return { rule: 'value-wrong', at, message: sentence(name, error, schema, value), schema };
}

function missing(name: string, at: Pointer): Violation {
  const schema = fieldSchema(name, at);
  const title = schema?.title ?? segmentsOf(at).at(-1) ?? '';
  const question = schema?.['x-question'];
  return {
    rule: 'field-missing',
    at,
    schema,
    message: `"${title}" (${dotted(prefixed(name, at))}) is missing.${question ? ` ${question}` : ''}`,
  };
}

function fieldSchema(name: string, at: Pointer): Schema | undefined {
  let schema: Schema | undefined = schemaOf(name);
  for (const segment of segmentsOf(at)) schema = /^\d+$/.test(segment) ? schema?.items : schema?.properties?.[segment];
  return schema;
}

/** Keys that others read in a file, and how they are said here. */
const elsewhere: Readonly<Record<string, string>> = {
  $schema: ' For an editor, write it as a comment in the first line: "# yaml-language-server: $schema=…".',
};

/** Nothing, or a text without a word, says nothing. */
export function isGap(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}

/** The data without empty answers; what holds none is not copied. */
export function withoutGaps<T>(data: T): T {
  if (typeof data !== 'object' || data === null || !holdsGap(data)) return data;
  if (Array.isArray(data)) return data.map(withoutGaps) as T;
  const kept = Object.entries(data).filter(([, value]) => !isGap(value));
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutGaps(value)])) as T;
}

/** Whether a group below some data, or the data itself, has an empty answer: an entry of a list that is empty stays where it is. */
function holdsGap(data: object): boolean {
  const isList = Array.isArray(data);
  for (const key of Object.keys(data)) {
    const value = (data as Record<string, unknown>)[key];
    if (!isList && isGap(value)) return true;
    if (typeof value === 'object' && value !== null && holdsGap(value)) return true;
  }
  return false;
}
