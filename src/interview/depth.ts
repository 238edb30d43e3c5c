// How deep the interview goes, and which questions belong to which depth.
import { type Audience, isFor } from '../model/audience.ts';
import type { Schema } from '../model/schemas.ts';

/** How deep a question goes: the short interview, what is required, or everything. */
export type Depth = 'short' | 'required' | 'all';

/** Whether a key of a group is asked from the start; `answers` are those of the group so far. */
export function isWantedIn(
  group: Schema,
  key: string,
  depth: Depth,
  answers: Readonly<Record<string, unknown>>,
  audience: Audience,
): boolean {
  const property = group.properties?.[key] ?? {};
  if (depth === 'all') return true;
  if (depth === 'short') return property['x-essential'] === true;
  return group.required?.includes(key) === true || isAskedBeside(property, answers, audience);
}

/** Whether what is optional is asked all the same: of this kind of team, with the choices made beside it. */
function isAskedBeside(
  { 'x-asked': asked }: Schema,
  answers: Readonly<Record<string, unknown>>,
  audience: Audience,
): boolean {
  if (asked === undefined || asked === true) return asked === true;
  const { 'x-kinds': kinds = [audience.kind], ...choices } = asked;
  return (
    kinds.includes(audience.kind) &&
    Object.entries(choices).every(([key, values]) => values.includes(String(answers[key])))
  );
}

/** Whether the short interview still has something to ask about a field. */
export function lacksEssentials(schema: Schema, value: unknown, audience: Audience): boolean {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return true;
  if (schema.type !== 'object') return false;
  const entries = Object.entries(schema.properties ?? {}).filter(
    ([, property]) => property['x-essential'] && isFor(audience, property),
  );
  return entries.some(([name, property]) =>
    lacksEssentials(property, (value as Record<string, unknown>)[name], audience),
  );
}
