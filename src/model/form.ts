// Whether data has the form of its schema: a quick yes or no. What is wrong, and in which words, is Ajv's to find out.
import { isDeepStrictEqual } from 'node:util';
import { formats } from './formats.ts';
import type { Schema } from './schemas.ts';

const patterns = new Map<string, RegExp>();

/** Whether a value has the form that a schema asks for. It knows the keywords that our schemas use; a test holds it to Ajv. */
export function hasForm(schema: Schema | boolean, value: unknown): boolean {
  // `false` stands where nothing may stand.
  if (typeof schema === 'boolean') return schema;
  return (
    hasType(schema, value) &&
    isAllowed(schema, value) &&
    (typeof value !== 'string' || hasTextForm(schema, value)) &&
    (typeof value !== 'number' || hasSize(schema, value)) &&
    (!Array.isArray(value) || hasEntries(schema, value)) &&
    (!isGroup(value) || hasKeys(schema, value)) &&
    meetsConditions(schema, value)
  );
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function hasType({ type }: Schema, value: unknown): boolean {
  switch (type) {
    case undefined:
      return true;
    case 'object':
      return isGroup(value);
    case 'array':
      return Array.isArray(value);
    case 'integer':
      return Number.isInteger(value);
    case 'number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'string':
      return typeof value === 'string';
    default:
      return typeof value === 'boolean';
  }
}

function isAllowed(schema: Schema, value: unknown): boolean {
  const { enum: allowed } = schema;
  if (allowed !== undefined && !allowed.includes(value as string)) return false;
  return schema.const === undefined || schema.const === value;
}

function hasTextForm({ format, pattern, minLength = 0, maxLength }: Schema, text: string): boolean {
  const length = minLength > 0 || text.length > (maxLength ?? text.length) ? [...text].length : text.length;
  if (length < minLength || length > (maxLength ?? length)) return false;
  if (pattern !== undefined && !patternOf(pattern).test(text)) return false;
  return format === undefined || (formats[format]?.test(text) ?? true);
}

function patternOf(pattern: string): RegExp {
  let known = patterns.get(pattern);
  if (!known) {
    known = new RegExp(pattern, 'u');
    patterns.set(pattern, known);
  }
  return known;
}

function hasSize({ minimum, maximum }: Schema, number: number): boolean {
  return number >= (minimum ?? number) && number <= (maximum ?? number);
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
  if (required?.some((key) => group[key] === undefined || !Object.hasOwn(group, key))) return false;
  const keys = Object.keys(group);
  if (keys.length < (minProperties ?? 0)) return false;
  for (const key of keys) {
    const own = properties !== undefined && Object.hasOwn(properties, key) ? properties[key] : undefined;
    if (
      own === undefined ? schema.additionalProperties === false : group[key] !== undefined && !hasForm(own, group[key])
    )
      return false;
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
