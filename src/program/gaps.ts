// Gaps: what is missing in a program, said once for each cause.
import { isDeepStrictEqual } from 'node:util';
import { allPresetsOf } from '../model/audience.ts';
import type { Field } from '../model/fields.ts';
import { labelOf, type Schema, schemaAt } from '../model/schemas.ts';
import { prefixed, sayComponent } from '../model/sentences.ts';
import { mostUnknownKeys, type Violation } from '../model/validation.ts';
import { dotted, type Pointer, pointer, segmentsOf, valueAt } from '../words/pointer.ts';
import { sayText } from '../words/saying.ts';
import { didYouMean } from '../words/suggestion.ts';
import { capital } from '../words/wording.ts';
import { type StructureRemark, sourceOf } from './unanswered.ts';

/** The usual rows without a word of one's own are structure, not an answer; the list of roles is one. */
export function holdsOnlyPresets({ path, schema }: Field, value: unknown): boolean {
  const presets = allPresetsOf(schema);
  if (path === 'roles' || presets.length === 0 || !Array.isArray(value) || value.length === 0) return false;
  return value.every((item) => presets.some((preset) => isDeepStrictEqual(item, preset)));
}

/** The gap of such a field. */
export function onlyPresets(field: Field): Violation {
  return {
    rule: 'field-missing',
    at: pointer(field.name, 0),
    schema: field.schema,
    message:
      `"${field.schema.title ?? field.name}" (${field.path}) holds only the usual rows. ${field.schema['x-question'] ?? ''}`.trim(),
  };
}

/**
 * Keys without a value that no schema knows: a slip of the pen, or the rest of a value that a comma cut off. `full` is the same
 * data without empty answers: what is no other there holds none.
 */
export function emptyUnknownKeys(
  name: string,
  schema: Schema,
  raw: unknown,
  full: unknown,
  at: Pointer = '',
): StructureRemark[] {
  if (raw === full || typeof raw !== 'object' || raw === null) return [];
  const within = (full ?? {}) as Record<string, unknown>;
  if (Array.isArray(raw))
    return raw.flatMap((item, index) =>
      schema.items ? emptyUnknownKeys(name, schema.items, item, within[index], `${at}/${index}`) : [],
    );
  if (!schema.properties) return [];
  let unknown = 0;
  return Object.entries(raw).flatMap(([key, value]) => {
    const place = `${at}${pointer(key)}`;
    const known = Object.hasOwn(schema.properties ?? {}, key) ? schema.properties?.[key] : undefined;
    if (known) return emptyUnknownKeys(name, known, value, within[key], place);
    if ((value !== null && value !== '') || ++unknown > mostUnknownKeys) return [];
    const hint = didYouMean(key, Object.keys(schema.properties ?? {}));
    const message = `The key ${sayText(key)} is not known in ${dotted(prefixed(name, at)) || name} and has no value.${hint} If it belongs to the text before it, put that text into quotes.`;
    return [
      {
        rule: 'key-unknown',
        at: prefixed(name, place),
        onKey: true,
        message,
        source: sourceOf(undefined, name, place),
      },
    ];
  });
}

/** The gap of a field that is expected from some ambition on. */
export function missingField(field: Field): Violation {
  return {
    rule: 'field-missing',
    at: pointer(field.name),
    schema: field.schema,
    message:
      `"${field.schema.title ?? field.name}" (${field.path}) is missing${sayFrom(field.schema['x-level'])}. ${field.schema['x-question'] ?? ''}`.trim(),
  };
}

function sayFrom(level: number | undefined): string {
  return level === undefined ? '' : `; it is expected from ambition ${level} on`;
}

/** Several gaps in one entry of a list are one remark: "decisionRights[3] lacks …". */
export function groupMissing(
  name: string,
  part: Record<string, unknown>,
  violations: readonly Violation[],
): StructureRemark[] {
  const remarks: StructureRemark[] = [];
  const groups = new Map<Pointer, Violation[]>();
  const fields = violations.filter(
    ({ rule, at, alternatives }) =>
      rule === 'field-missing' && segmentsOf(at).length === 1 && alternatives === undefined,
  );
  const together = fields.length >= severalGaps ? fields : [];
  if (together.length > 0) remarks.push(severalMissing(name, together));
  for (const violation of violations) {
    if (together.includes(violation)) continue;
    const segments = segmentsOf(violation.at);
    if (violation.rule === 'field-missing' && segments.length > 1 && !/^\d+$/.test(segments.at(-1) ?? '')) {
      const parent = pointer(...segments.slice(0, -1));
      groups.set(parent, [...(groups.get(parent) ?? []), violation]);
    } else {
      remarks.push({
        rule: violation.rule,
        at: prefixed(name, violation.at),
        message: violation.message,
        source: sourceOf(violation.schema, name, violation.at),
        onKey: violation.rule === 'key-unknown',
        ...(segments.length === 1 ? weightOf([violation]) : {}),
      });
    }
  }
  for (const [parent, group] of groups) {
    const titles = group.map(({ schema, at }) => `${schema?.title ?? ''} (${segmentsOf(at).at(-1)})`.trim());
    const place = `${name === 'program' ? '' : `${name}.`}${segmentsOf(parent)
      .map((part_) => (/^\d+$/.test(part_) ? `[${part_}]` : part_))
      .join('.')
      .replaceAll('.[', '[')}`;
    remarks.push({
      rule: 'field-missing',
      at: prefixed(name, parent),
      message: `${place}${sayItem(name, part, parent)} lacks ${titles.join(', ')}.`,
      source: sourceOf(undefined, name, parent),
    });
  }
  return remarks;
}

/** From so many on, the fields that a part of the program lacks are one remark. */
const severalGaps = 2;

/** What a part of the program lacks, as one remark. */
function severalMissing(name: string, violations: readonly Violation[]): StructureRemark {
  const titles = violations.map(({ schema, at }) => `${schema?.title ?? ''} (${segmentsOf(at)[0]})`.trim());
  return {
    rule: 'field-missing',
    at: name === 'program' ? violations[0]!.at : pointer(name),
    message: `${name === 'program' ? sayComponent(name) : capital(name)} lacks ${violations.length} answers: ${titles.join(', ')}. "psirt init --ask ${name}" asks for them.`,
    source: sourceOf(undefined, name),
    ...weightOf(violations),
  };
}

/** A required answer that lacks is an error; one that is only expected from some ambition on is a warning. */
function weightOf(violations: readonly Violation[]): Pick<StructureRemark, 'severity'> {
  return violations.every(({ rule, schema }) => rule === 'field-missing' && schema?.['x-level'] !== undefined)
    ? { severity: 'warning' }
    : {};
}

/** The entry of a list by what a reader knows it by: its id, or the label of its first key. */
function sayItem(name: string, part: Record<string, unknown>, at: Pointer): string {
  const value = valueAt(part, at);
  if (!/^\d+$/.test(segmentsOf(at).at(-1) ?? '') || typeof value !== 'object' || value === null) return '';
  const [key, first] = Object.entries(value)[0] ?? [];
  const schema = key === undefined ? undefined : schemaAt(prefixed(name, `${at}/${key}`));
  const isKnown = schema?.enum?.includes(first as string) ?? /^[a-z0-9-]+$/.test(String(first));
  return isKnown && key !== undefined
    ? ` (${labelOf(schema?.enum ? schema : { 'x-labels': { [String(first)]: String(first) } }, first as string)})`
    : '';
}
