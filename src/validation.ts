// Compares data with a schema and says what is wrong in sentences. Ajv does the comparing.
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { formats } from './formats.ts';
import { dotted, type Pointer, pointer, segmentsOf } from './pointer.ts';
import { sayText } from './saying.ts';
import { type Schema, schemaOf, writtenSchema } from './schemas.ts';
import { didYouMean } from './suggestion.ts';

/** Something wrong at a place of the data. */
export interface Violation {
  rule: 'field-missing' | 'key-unknown' | 'value-wrong';
  at: Pointer;
  message: string;
  /** The schema of the field that is missing or wrong, where it is known. */
  schema: Schema | undefined;
}

const annotations = [
  'x-question',
  'x-help',
  'x-source',
  'x-essential',
  'x-level',
  'x-tlp',
  'x-ref',
  'x-labels',
  'x-presets',
  'x-presets-soc',
  'x-kinds',
  'x-unit',
];
const mostUnknownKeys = 20;
const compiled = new Map<string, ValidateFunction>();

function newAjv(): Ajv {
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    messages: false,
    verbose: true,
    // The schemas are ours; a test compares them with the meta-schema, so that users need not wait for it.
    validateSchema: false,
  });
  ajv.addVocabulary(annotations);
  for (const [format, { test }] of Object.entries(formats)) ajv.addFormat(format, { type: 'string', validate: test });
  return ajv;
}

let sharedAjv: Ajv | undefined;

/** One Ajv for all schemas of a program, so that a shared definition is compiled once. */
function shared(): Ajv {
  if (!sharedAjv) {
    sharedAjv = newAjv();
    sharedAjv.addSchema(writtenSchema('definitions'));
  }
  return sharedAjv;
}

function validatorOf(name: string): ValidateFunction {
  let validator = compiled.get(name);
  if (!validator) {
    validator = shared().compile(writtenSchema(name));
    compiled.set(name, validator);
  }
  return validator;
}

/** What is wrong with a single answer, as a sentence; undefined when nothing is. */
export function problemWith(schema: Schema, value: unknown): string | undefined {
  const validator = newAjv().compile(schema);
  if (validator(value)) return undefined;
  const error = validator.errors?.find(({ keyword }) => keyword !== 'if');
  if (!error) return undefined;
  const said = sentence('program', error, error.parentSchema as Schema, error.params as Record<string, unknown>);
  const place = dotted(error.instancePath) || 'psirt.yaml';
  return said.replace(place, /^\[\d+\]$/.test(place) ? `Entry ${Number(place.slice(1, -1)) + 1}` : 'The answer');
}

/** What is wrong with the data of the header (`program`) or of a component. Pointers are relative to that data. */
export function violationsOf(name: string, data: unknown): Violation[] {
  const validator = validatorOf(name);
  if (validator(data)) return [];
  const errors = (validator.errors ?? []).filter(
    ({ keyword, schemaPath }) => keyword !== 'if' && !/\/anyOf\/\d/.test(schemaPath),
  );
  const ill = new Set(errors.filter(({ keyword }) => keyword === 'type').map(({ instancePath }) => instancePath));
  const unknown = new Map<string, number>();
  return errors.flatMap((error) => {
    if (error.keyword !== 'type' && ill.has(error.instancePath)) return [];
    if (error.keyword === 'additionalProperties') {
      const seen = (unknown.get(error.instancePath) ?? 0) + 1;
      unknown.set(error.instancePath, seen);
      if (seen > mostUnknownKeys) return [];
    }
    return [violation(name, error)];
  });
}

/** The keys that a group lacks, those that its own values make necessary included. */
export function missingKeys(schema: Schema, value: unknown): string[] {
  const validator = newAjv().compile(schema);
  if (validator(value)) return [];
  const errors = (validator.errors ?? []).filter(
    ({ keyword, schemaPath }) => keyword === 'required' && !/\/anyOf\/\d/.test(schemaPath),
  );
  return [
    ...new Set(
      errors.flatMap(({ instancePath, params }) => [
        segmentsOf(instancePath)[0] ?? String((params as { missingProperty: string }).missingProperty),
      ]),
    ),
  ];
}

function violation(name: string, error: ErrorObject): Violation {
  const schema = error.parentSchema as Schema | undefined;
  const params = error.params as Record<string, unknown>;
  const at = error.instancePath;
  if (error.keyword === 'required') return missing(name, pointer(...segmentsOf(at), String(params.missingProperty)));
  if (error.keyword === 'minItems' && Array.isArray(error.data) && error.data.length === 0) return missing(name, at);
  if (error.keyword === 'anyOf' || error.keyword === 'minProperties') {
    return { rule: 'field-missing', at, message: sentence(name, error, schema, params), schema };
  }
  if (error.keyword === 'additionalProperties') {
    const key = String(params.additionalProperty);
    const known = Object.keys(schema?.properties ?? {});
    const where = at === '' ? sayComponent(name) : dotted(prefixed(name, at));
    const hint =
      didYouMean(key, known) || ` Known here are ${known.slice(0, 12).join(', ')}${known.length > 12 ? ' …' : ''}.`;
    return {
      rule: 'key-unknown',
      at: pointer(...segmentsOf(at), key),
      message: `The key ${sayText(key)} is not known in ${where}.${hint}`,
      schema,
    };
  }
  return { rule: 'value-wrong', at, message: sentence(name, error, schema, params), schema };
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

/** The place in the assembled program of a place in one component. */
export function prefixed(name: string, at: Pointer): Pointer {
  return name === 'program' || name.startsWith('catalog-') ? at : pointer(name, ...segmentsOf(at));
}

function sayComponent(name: string): string {
  if (name.startsWith('catalog-')) return 'the catalog';
  return name === 'program' ? 'psirt.yaml' : name;
}

function sentence(
  name: string,
  error: ErrorObject,
  schema: Schema | undefined,
  params: Record<string, unknown>,
): string {
  const place = dotted(prefixed(name, error.instancePath)) || sayComponent(name);
  const seen = sayValue(error.data);
  switch (error.keyword) {
    case 'type':
      return `${place} must be ${sayType(String(params.type))}, but ${seen} stands here.`;
    case 'enum': {
      const allowed = (params.allowedValues as (string | number)[]).map(String);
      return `${place} must be one of ${allowed.join(', ')}, but ${seen} stands here.${didYouMean(String(error.data), allowed)}`;
    }
    case 'const':
      return `${place} must be ${String(params.allowedValue)}, but ${seen} stands here.`;
    case 'format':
      return `${place} must be ${formats[String(params.format)]?.must ?? String(params.format)}, but ${seen} stands here.`;
    case 'pattern':
      return `${place} must be ${sayPattern(schema)}, but ${seen} stands here.`;
    case 'minLength':
      return `${place} must have at least ${params.limit} characters; it has ${String(error.data).length}.`;
    case 'maxLength':
      return `${place} must have at most ${params.limit} characters; it has ${String(error.data).length}. Shorten it, or refer to a document.`;
    case 'minimum':
      return `${place} must be ${params.limit} or more, but ${seen} stands here.`;
    case 'maximum':
      return `${place} must be ${params.limit} or less, but ${seen} stands here.`;
    case 'minItems':
      return `${place} needs at least ${params.limit} entries; it has ${(error.data as unknown[]).length}.`;
    case 'maxItems':
      return `${place} may have at most ${params.limit} entries; it has ${(error.data as unknown[]).length}.`;
    case 'uniqueItems':
      return `${place} holds the same entry twice (entries ${Number(params.j) + 1} and ${Number(params.i) + 1}). Keep one of them.`;
    case 'minProperties':
      return `${place} is empty. Fill in one of ${Object.keys(schema?.properties ?? {}).join(', ')}.`;
    case 'not':
      return `${place} holds ${(error.schema as Schema).required?.join(' and ') ?? 'keys'}, which exclude each other. Keep one of them.`;
    case 'false schema':
      return `${place} must not stand here; another value of the same entry excludes it.`;
    case 'anyOf':
      return `${place} needs one of ${(schema as { anyOf?: Schema[] }).anyOf?.flatMap(({ required }) => required ?? []).join(', ')}.`;
    default:
      return `${place} does not have the form that is asked for (${error.keyword}); ${seen} stands here.`;
  }
}

function sayType(type: string): string {
  const words: Record<string, string> = {
    object: 'a group of keys with values',
    array: 'a list ("- …" lines)',
    string: 'text (put it into quotes if it looks like a number)',
    integer: 'a whole number',
    number: 'a number',
    boolean: 'true or false',
  };
  return words[type] ?? type;
}

function sayPattern(schema: Schema | undefined): string {
  if (schema?.pattern === '^[a-z0-9]+(-[a-z0-9]+)*$')
    return 'a short name in lower case with hyphens, such as psirt-lead';
  if (schema?.pattern === '^[^\\r\\n]*$') return 'a single line';
  return schema?.description
    ? `as described ("${schema.description.replace(/\.$/, '')}")`
    : `of the form ${schema?.pattern}`;
}

/** A value as a message shows it. */
export function sayValue(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of keys';
  return typeof value === 'string' ? sayText(value) : String(value);
}

/** The data without empty answers: keys whose value is null or an empty text say nothing. */
export function withoutGaps<T>(data: T): T {
  if (Array.isArray(data)) return data.map(withoutGaps) as T;
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data)
      .filter(([, value]) => value !== null && value !== undefined && value !== '')
      .map(([key, value]) => [key, withoutGaps(value)]),
  ) as T;
}
