// Whether a value that a file of others names can be an answer, and how it is shown.
import { audienceOf, isFor, mayHave } from '../../model/audience.ts';
import { hasForm } from '../../model/form.ts';
import { narrowed } from '../../model/needs.ts';
import { problemWith } from '../../model/probe.ts';
import { type Schema, schemaAt } from '../../model/schemas.ts';
import { isClear } from '../../source/inspection.ts';
import { type Pointer, segmentsOf, valueAt, waysTo } from '../../words/pointer.ts';
import { secretsIn } from '../../words/secret.ts';

/** What keeps a value from being an answer, as a sentence; undefined where nothing does. */
export function problemIn(schema: Schema, value: unknown): string | undefined {
  if (typeof value === 'string' && secretsIn(value).length > 0)
    return 'This looks like a secret, which no file of a program holds.';
  if (typeof value === 'string' && !isClear(value))
    return `${shown(value)} holds characters that cannot be seen, or that change the reading direction.`;
  return hasForm(schema, value)
    ? undefined
    : problemWith(schema, value)
        ?.replace(' was typed.', ' stands there.')
        .replace(/^The answer /, 'It ');
}

/** The schema at a place of a draft, with what the answers beside it ask of it. */
export function schemaOfKey(draft: Record<string, unknown>, at: Pointer): Schema {
  const parent = at.slice(0, at.lastIndexOf('/'));
  const group = valueAt(draft, parent);
  const schema = schemaAt(parent);
  if (parent === '' || schema === undefined || typeof group !== 'object' || group === null) return schemaAt(at) ?? {};
  return narrowed(schema, group as Record<string, unknown>, segmentsOf(at).at(-1) ?? '');
}

/** Whether this kind of team in its setting is asked for a place, and for what it stands in. */
export function isAsked(draft: Record<string, unknown>, at: Pointer): boolean {
  const audience = audienceOf(draft);
  const [, ...inside] = waysTo(at);
  return inside.map(schemaAt).every((schema) => isFor(audience, schema) || mayHave(audience, schema));
}

/** Whether two values say the same: capitals make no difference in an address or a fingerprint, nor does a space more. */
export function isSame(one: unknown, other: unknown): boolean {
  const folded = (value: unknown) =>
    typeof value === 'string' ? value.replace(/\s+/g, ' ').toLowerCase() : JSON.stringify(value);
  return folded(one) === folded(other);
}

const widest = 70;

/** A value on one line. */
export function shown(value: unknown): string {
  const line = inWords(value).replace(/\s+/g, ' ').trim();
  return line.length > widest ? `${line.slice(0, widest - 1)}…` : line;
}

function inWords(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.map(inWords).join(', ');
  if (typeof value !== 'object' || value === null) return String(value);
  const entries = Object.entries(value).map(([key, inner]) =>
    typeof inner === 'boolean' ? `${inner ? '' : 'not '}${key}` : inWords(inner),
  );
  return entries.join(', ');
}
