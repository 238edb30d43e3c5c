// When a key must stand in its group: always, under a condition, as one of several, or never.
import type { Schema } from '../model/schemas.ts';
import { joinWords } from '../program/display.ts';

/** When a key of a group is required, in words; `optional` where nothing asks for it. */
export function whenRequired(group: Schema, key: string): string {
  if (group.required?.includes(key)) return 'required';
  const said = [...new Set(reasons(group, key))];
  if (said.length > 0) return said.join('; ');
  const { 'x-level': level, 'x-expected': expected } = group.properties?.[key] ?? {};
  if (level !== undefined) return `expected from ambition ${level} on`;
  return expected === undefined ? 'optional' : `optional; the check asks for one from ambition ${expected} on`;
}

function reasons(group: Schema, key: string): string[] {
  const conditions = [group, ...(group.allOf ?? [])];
  return conditions.flatMap((each) => [
    ...(each !== group && each.required?.includes(key) ? ['required'] : []),
    ...oneOfSome(each, key, ''),
    ...(each.if ? branch(each.then, key, sayWhen(each.if)) : []),
    ...(each.if ? branch(each.else, key, ` unless ${sayCondition(each.if)}`) : []),
  ]);
}

function branch(schema: Schema | undefined, key: string, when: string): string[] {
  if (schema === undefined) return [];
  return [...(schema.required?.includes(key) ? [`required${when}`] : []), ...oneOfSome(schema, key, when)];
}

function oneOfSome({ anyOf, oneOf }: Schema, key: string, when: string): string[] {
  const ways = (anyOf ?? oneOf ?? []).map(({ required = [] }) => required).filter((keys) => keys.length > 0);
  if (!ways.some((keys) => keys.includes(key))) return [];
  const said = ways.map((keys) => joinWords([...keys]));
  return [`one of these is required${when}: ${said.join(', or ')}`];
}

function sayWhen(condition: Schema): string {
  const { not, ...others } = condition;
  const isOnlyNot = not !== undefined && Object.keys(others).length === 0;
  return isOnlyNot ? ` unless ${sayCondition(not)}` : ` when ${sayCondition(condition)}`;
}

/** A condition in words: `level is full or partial`. */
function sayCondition({ properties = {}, required = [], not, allOf = [], anyOf = [] }: Schema): string {
  const keys = Object.entries(properties).map(([key, { const: only, enum: some, not: other, contains }]) => {
    if (only !== undefined) return `${key} is ${only}`;
    if (some !== undefined) return `${key} is ${joinWords(some.map(String)).replace(/ and ([^ ]+)$/, ' or $1')}`;
    if (other !== undefined) return `${key} is not ${String(other.const ?? (other.enum ?? []).join(' or '))}`;
    return contains?.const === undefined ? `${key} is given` : `${key} holds ${contains.const}`;
  });
  const given = required.filter((key) => properties[key] === undefined).map((key) => `${key} is given`);
  return [
    ...keys,
    ...given,
    ...(not ? [`not (${sayCondition(not)})`] : []),
    ...allOf.map(sayCondition),
    ...(anyOf.length > 0 ? [anyOf.map(sayCondition).join(' or ')] : []),
  ].join(' and ');
}
