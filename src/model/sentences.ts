// What is wrong with a value, as a sentence: the place, what must stand there, what stands there.
import type { ErrorObject } from 'ajv';
import { dotted, type Pointer, pointer, segmentsOf } from '../words/pointer.ts';
import { sayText } from '../words/saying.ts';
import { didYouMean } from '../words/suggestion.ts';
import { codesIn, type Table, validCodes } from './codes.ts';
import { formats } from './formats.ts';
import { privateComponent, type Schema } from './schemas.ts';
import { nameMeant } from './typed/names.ts';

/** The place in the assembled program of a place in one component. */
export function prefixed(name: string, at: Pointer): Pointer {
  return name === 'program' || name.startsWith('catalog-') ? at : pointer(name, ...segmentsOf(at));
}

/** A component, or the file of the header, as a message names it. */
export function sayComponent(name: string): string {
  if (name.startsWith('catalog-')) return 'the catalog';
  return name === 'program' ? 'psirt.yaml' : name;
}

/** Characters are counted as the schemas count them: one that takes two places in memory is one. */
function lengthOf(value: unknown): number {
  return [...String(value)].length;
}

const tables: ReadonlyMap<string, Table> = new Map([
  ['jurisdiction', 'countries'],
  ['currency', 'currencies'],
  ['language', 'languages'],
]);

/** The code that was probably meant: the one that took the place of another, or one that differs by a slip of the pen. */
function codeMeant(format: string, value: string): string {
  if (format === 'timezone') return didYouMean(value, validCodes('time-zones'));
  const table = tables.get(format);
  if (table === undefined) return '';
  const { instead } = codesIn(table).get(value) ?? {};
  if (instead !== undefined) return ` Did you mean "${instead}"?`;
  const name = nameMeant(table, value);
  if (name !== undefined) return ` Did you mean ${name}?`;
  // Two letters are one slip away from a dozen countries.
  return format === 'currency' ? didYouMean(value, validCodes(table)) : '';
}

/** The sentence for an error of Ajv. */
export function sentence(name: string, error: ErrorObject, schema: Schema | undefined, value: unknown): string {
  const params = error.params as Record<string, unknown>;
  const place = dotted(prefixed(name, error.instancePath)) || sayComponent(name);
  const isPrivate = name === privateComponent;
  const seen = isPrivate ? 'something else' : sayValue(value);
  switch (error.keyword) {
    case 'type':
      if (params.type === 'string' && typeof value === 'number' && !isPrivate)
        return `${place} must be text, but a number stands here (read as ${value}). Put it into quotes as you wrote it.`;
      return `${place} must be ${sayType(String(params.type))}, but ${seen} stands here.`;
    case 'enum': {
      const allowed = (params.allowedValues as (string | number)[]).map(String);
      return `${place} must be one of ${allowed.join(', ')}, but ${seen} stands here.${isPrivate ? '' : suggestion(String(value), allowed)}`;
    }
    case 'const':
      return `${place} must be ${String(params.allowedValue)}, but ${seen} stands here.`;
    case 'format': {
      const hint = isPrivate ? '' : codeMeant(String(params.format), String(value));
      return `${place} must be ${formats[String(params.format)]?.must ?? String(params.format)}, but ${seen} stands here.${hint}`;
    }
    case 'pattern':
      return `${place} must be ${sayPattern(schema)}, but ${seen} stands here.`;
    case 'minLength':
      return `${place} must have at least ${params.limit} characters; it has ${lengthOf(value)}.`;
    case 'maxLength':
      return `${place} must have at most ${params.limit} characters; it has ${lengthOf(value)}. Shorten it, or refer to a document.`;
    case 'minimum':
      return `${place} must be ${params.limit} or more, but ${seen} stands here.`;
    case 'maximum':
      return `${place} must be ${params.limit} or less, but ${seen} stands here.`;
    case 'minItems':
      return `${place} needs at least ${params.limit} entries; it has ${(value as unknown[]).length}.`;
    case 'maxItems':
      return `${place} may have at most ${params.limit} entries; it has ${(value as unknown[]).length}.`;
    case 'uniqueItems':
      return `${place} holds the same entry twice (entries ${Number(params.j) + 1} and ${Number(params.i) + 1}). Keep one of them.`;
    case 'minProperties':
      return `${place} is empty. Fill in one of ${Object.keys(schema?.properties ?? {}).join(', ')}.`;
    case 'not':
      return `${place} holds ${excluded(error, schema)?.join(' and ') ?? 'keys'}, which exclude each other. Keep one of them.`;
    case 'false schema':
      return `${place} must not stand here; another value of the same entry excludes it.`;
    case 'oneOf':
      if (params.passingSchemas !== null)
        return `${place} may hold only one of ${sayAlternatives(alternativesIn(error, schema), schema)}. Keep one of them.`;
      return `${place} needs ${sayAlternatives(alternativesIn(error, schema), schema)}.`;
    case 'anyOf':
      return `${place} needs ${sayAlternatives(alternativesIn(error, schema), schema)}.`;
    default:
      return `${place} does not have the form that is asked for (${error.keyword}); ${seen} stands here.`;
  }
}

/** Each fault once: several branches of a schema may ask for the same kind of value, and a text too long for its form is told of by its form. */
export function toldOnce(errors: readonly ErrorObject[]): ErrorObject[] {
  const illFormed = placesWith('format', errors);
  const ofOtherType = new Set<Pointer>();
  return errors.filter(({ keyword, instancePath }) => {
    if (keyword === 'maxLength') return !illFormed.has(instancePath);
    if (keyword !== 'type') return true;
    const isNew = !ofOtherType.has(instancePath);
    ofOtherType.add(instancePath);
    return isNew;
  });
}

/** The places at which a keyword finds fault. */
export function placesWith(wanted: string, errors: readonly ErrorObject[]): Set<Pointer> {
  return new Set(errors.filter(({ keyword }) => keyword === wanted).map(({ instancePath }) => instancePath));
}

/** What was meant: another spelling, a label with its prefix, or the name of a label before TLP 2.0. */
function suggestion(value: string, allowed: readonly string[]): string {
  const bare = value.replace(/^TLP:\s*/i, '').toUpperCase();
  if (bare === 'WHITE' && allowed.includes('CLEAR')) return ' TLP 2.0 calls it CLEAR.';
  if (bare !== value && allowed.includes(bare)) return ` Write ${bare}.`;
  return didYouMean(value, allowed);
}

function excluded({ schemaPath }: ErrorObject, schema: Schema | undefined): readonly string[] | undefined {
  const [, index] = /\/allOf\/(\d+)\/not$/.exec(schemaPath) ?? [];
  return (index === undefined ? schema : schema?.allOf?.[Number(index)])?.not?.required;
}

/** The groups of keys of which one is needed. The condition may stand in the schema itself, or behind an `if`. */
export function alternativesIn({ schemaPath }: ErrorObject, schema: Schema | undefined): string[][] {
  const [, index] = /\/allOf\/(\d+)\/(?:then\/|else\/)?(?:anyOf|oneOf)$/.exec(schemaPath) ?? [];
  const around = index === undefined ? schema : schema?.allOf?.[Number(index)];
  const groups = around?.anyOf ?? around?.oneOf ?? around?.then?.anyOf ?? around?.else?.anyOf ?? [];
  return groups.map(({ required = [] }) => [...required]).filter((keys) => keys.length > 0);
}

/** Alternatives in words: "From (from) and To (to), or Outcome (outcome)". */
function sayAlternatives(alternatives: readonly string[][], schema: Schema | undefined): string {
  const known = alternatives.map((keys) =>
    keys.map((key) => `${schema?.properties?.[key]?.title ?? key} (${key})`).join(' and '),
  );
  return known.join(known.some((said) => said.includes(' and ')) ? ', or ' : ' or ');
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
