// Whether data has the form of its schema: a quick yes or no. What is wrong, and in which words, is Ajv's to find out.
import { isDeepStrictEqual } from 'node:util';
import { formats } from './formats.ts';
import type { Schema } from './schemas.ts';

const patterns = new Map<string, RegExp>();

/**
 * Whether a value has the form that a schema asks for. It knows the keywords that our schemas use; a test holds it to Ajv.
 * What lies in a value is asked for here only, and its kind is looked at by what a table holds: V8 copies functions that call each
 * other by name into one another, which takes longer than all they do.
 */
export function hasForm(schema: Schema | boolean, value: unknown): boolean {
  // `false` stands where nothing may stand.
  if (typeof schema === 'boolean') return schema;
  const kind = kindOf(value);
  if (!isAllowed(schema, value) || !outerForms[kind](schema, value as never)) return false;
  if (kind === 'list') {
    const { items } = schema;
    // A place of a list that holds nothing has no form either: every() would pass over it.
    if (items !== undefined) for (const item of value as unknown[]) if (!hasForm(items, item)) return false;
  } else if (kind === 'group') {
    const { properties = {} } = schema;
    const group = value as Record<string, unknown>;
    for (const key of Object.keys(group))
      if (Object.hasOwn(properties, key) && group[key] !== undefined && !hasForm(properties[key]!, group[key]))
        return false;
  }
  return !hasConditions(schema) || meetsConditions(schema, value);
}

function isAllowed({ enum: allowed, const: only }: Schema, value: unknown): boolean {
  return (allowed === undefined || allowed.includes(value as string)) && (only === undefined || only === value);
}

/** Whether a value has the form, whatever lies in it and whatever the schema asks for under conditions. */
const outerForms = { text: hasTextForm, list: isList, group: isGroup, plain: hasPlainForm };

function kindOf(value: unknown): keyof typeof outerForms {
  if (typeof value === 'string') return 'text';
  if (typeof value !== 'object' || value === null) return 'plain';
  return Array.isArray(value) ? 'list' : 'group';
}

/** What is a number, true, false or nothing. */
function hasPlainForm({ type, minimum, maximum }: Schema, value: unknown): boolean {
  if (typeof value !== 'number') return type === undefined || (type === 'boolean' && typeof value === 'boolean');
  if (type === 'integer' ? !Number.isInteger(value) : type !== undefined && type !== 'number') return false;
  return (type === undefined || Number.isFinite(value)) && value >= (minimum ?? value) && value <= (maximum ?? value);
}

function hasTextForm({ type, format, pattern, minLength = 0, maxLength }: Schema, text: string): boolean {
  if (type !== undefined && type !== 'string') return false;
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

function isList({ type, minItems, maxItems, uniqueItems, contains }: Schema, list: readonly unknown[]): boolean {
  if (type !== undefined && type !== 'array') return false;
  if (list.length < (minItems ?? 0) || list.length > (maxItems ?? list.length)) return false;
  if (contains !== undefined && !list.some((item) => hasForm(contains, item))) return false;
  return !uniqueItems || list.length < 2 || areDifferent(list);
}

function areDifferent(list: readonly unknown[]): boolean {
  if (list.every((item) => typeof item !== 'object')) return new Set(list).size === list.length;
  return list.every((item, index) => !list.slice(0, index).some((other) => isDeepStrictEqual(item, other)));
}

function isGroup(schema: Schema, group: Record<string, unknown>): boolean {
  const { type, properties = {}, required, minProperties, additionalProperties } = schema;
  if (type !== undefined && type !== 'object') return false;
  if (required !== undefined)
    for (const key of required) if (!Object.hasOwn(group, key) || group[key] === undefined) return false;
  if (minProperties === undefined && additionalProperties !== false) return true;
  const keys = Object.keys(group);
  if (keys.length < (minProperties ?? 0)) return false;
  return additionalProperties !== false || keys.every((key) => Object.hasOwn(properties, key));
}

function hasConditions({ allOf, anyOf, oneOf, not, if: condition }: Schema): boolean {
  return (allOf ?? anyOf ?? oneOf ?? not ?? condition) !== undefined;
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
