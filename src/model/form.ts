// Whether data has the form of its schema: a quick yes or no. What is wrong, and in which words, is Ajv's to find out.
import { isDeepStrictEqual } from 'node:util';
import { formats } from './formats.ts';
import type { Schema } from './schemas.ts';

const patterns = new Map<string, RegExp>();

/** Whether a value has the form that a schema asks for. It knows the keywords that our schemas use; a test holds it to Ajv. */
export function hasForm(schema: Schema | boolean, value: unknown): boolean {
  // `false` stands where nothing may stand.
  if (typeof schema === 'boolean') return schema;
  const { type, enum: allowed, const: only } = schema;
  if (typeof value === 'string') {
    if ((type !== undefined && type !== 'string') || !hasTextForm(schema, value)) return false;
  } else if (typeof value !== 'object' || value === null) {
    if (!hasPlainForm(schema, value)) return false;
  } else if (Array.isArray(value)) {
    if ((type !== undefined && type !== 'array') || !hasEntries(schema, value)) return false;
  } else if ((type !== undefined && type !== 'object') || !hasKeys(schema, value as Record<string, unknown>))
    return false;
  if (allowed !== undefined && !allowed.includes(value as string)) return false;
  return (only === undefined || only === value) && meetsConditions(schema, value);
}

/** What is a number, true, false or nothing. */
function hasPlainForm({ type, minimum, maximum }: Schema, value: unknown): boolean {
  if (typeof value !== 'number') return type === undefined || (type === 'boolean' && typeof value === 'boolean');
  if (type === 'integer' ? !Number.isInteger(value) : type !== undefined && type !== 'number') return false;
  return (type === undefined || Number.isFinite(value)) && value >= (minimum ?? value) && value <= (maximum ?? value);
}

function hasTextForm({ format, pattern, minLength = 0, maxLength }: Schema, text: string): boolean {
  const length = minLength > 0 || text.length > (maxLength ?? text.length) ? lengthOf(text) : text.length;
  if (length < minLength || length > (maxLength ?? length)) return false;
  if (pattern !== undefined && !patternOf(pattern).test(text)) return false;
  return format === undefined || (formats[format]?.test(text) ?? true);
}

/** A character beyond the first 65,536 counts once. */
function lengthOf(text: string): number {
  return /[\ud800-\udbff]/.test(text) ? [...text].length : text.length;
}

function patternOf(pattern: string): RegExp {
  let known = patterns.get(pattern);
  if (!known) {
    known = new RegExp(pattern, 'u');
    patterns.set(pattern, known);
  }
  return known;
}

function hasEntries({ minItems, maxItems, uniqueItems, contains, items }: Schema, list: readonly unknown[]): boolean {
  if (list.length < (minItems ?? 0) || list.length > (maxItems ?? list.length)) return false;
  // A place of a list that holds nothing has no form either: every() would pass over it.
  if (items !== undefined) for (const item of list) if (!hasForm(items, item)) return false;
  if (contains !== undefined && !list.some((item) => hasForm(contains, item))) return false;
  return !uniqueItems || list.length < 2 || areDifferent(list);
}

function areDifferent(list: readonly unknown[]): boolean {
  if (list.every((item) => typeof item !== 'object')) return new Set(list).size === list.length;
  return list.every((item, index) => !list.slice(0, index).some((other) => isDeepStrictEqual(item, other)));
}

function hasKeys(schema: Schema, group: Record<string, unknown>): boolean {
  const { properties, required, minProperties } = schema;
  if (required !== undefined)
    for (const key of required) if (!Object.hasOwn(group, key) || group[key] === undefined) return false;
  const keys = Object.keys(group);
  if (keys.length < (minProperties ?? 0)) return false;
  for (const key of keys) {
    const own = properties !== undefined && Object.hasOwn(properties, key) ? properties[key] : undefined;
    if (own === undefined) {
      if (schema.additionalProperties === false) return false;
    } else if (group[key] !== undefined && !hasForm(own, group[key])) return false;
  }
  return true;
}

function meetsConditions(schema: Schema, value: unknown): boolean {
  const { allOf, anyOf, oneOf, not } = schema;
  if (allOf !== undefined && !allOf.every((each) => hasForm(each, value))) return false;
  if (anyOf !== undefined && !anyOf.some((each) => hasForm(each, value))) return false;
  if (oneOf !== undefined && oneOf.filter((each) => hasForm(each, value)).length !== 1) return false;
  if (not !== undefined && hasForm(not, value)) return false;
  if (schema.if === undefined) return true;
  const branch = hasForm(schema.if, value) ? schema.then : schema.else;
  return branch === undefined || hasForm(branch, value);
}
