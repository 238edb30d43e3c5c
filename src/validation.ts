// Compares data with a schema and says what is wrong in sentences. Ajv does the comparing.
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { formats } from './formats.ts';
import { dotted, type Pointer, pointer, segmentsOf } from './pointer.ts';
import { sayText } from './saying.ts';
import { type Schema, schemaOf, writtenSchema } from './schemas.ts';
import { prefixed, sayComponent, sentence } from './sentences.ts';
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

/** Nothing, or a text without a word, says nothing. */
export function isGap(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}

/** The data without empty answers. */
export function withoutGaps<T>(data: T): T {
  if (Array.isArray(data)) return data.map(withoutGaps) as T;
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data)
      .filter(([, value]) => !isGap(value))
      .map(([key, value]) => [key, withoutGaps(value)]),
  ) as T;
}
