// Fields that are not answered for a reason: they do not apply, are not decided yet, or are kept in another place.

import { type Field, fieldsOf, type Schema, schemaOf } from '../model/schemas.ts';
import { prefixed } from '../model/sentences.ts';
import type { Day } from '../time/day.ts';
import type { Remark } from '../words/finding.ts';
import { pointer, segmentsOf } from '../words/pointer.ts';
import { didYouMean } from '../words/suggestion.ts';

/** A structure remark names the fault it is an instance of; `onKey` points at the key instead of the value. */
export interface StructureRemark extends Remark {
  rule: string;
  source: string;
  onKey?: boolean;
}

/** What is said about a field instead of an answer. */
export interface Unanswered {
  field: string;
  because: 'not-applicable' | 'undecided' | 'kept-elsewhere';
  reason: string;
  ownerRole?: string;
  decideBy?: Day;
}

/** What a part of the program says about its unanswered fields, by field name. */
export function unansweredOf(part: Record<string, unknown>): Map<string, Unanswered> {
  const list = Array.isArray(part.unanswered) ? (part.unanswered as unknown[]) : [];
  const entries = list.filter(
    (item): item is Unanswered => typeof item === 'object' && item !== null && 'field' in item && 'because' in item,
  );
  return new Map(entries.map((item) => [item.field, item]));
}

/** Remarks about one such field. */
export function aboutUnanswered(
  name: string,
  field: Field,
  answered: boolean,
  said: Unanswered,
  today: Day,
): StructureRemark[] {
  const at = prefixed(name, pointer(field.name));
  const source = sourceOf(field.schema, name);
  if (answered) {
    return [
      {
        rule: 'value-wrong',
        at,
        source,
        onKey: true,
        message: `${field.path} has an answer and is also listed under "unanswered". Remove one of the two.`,
      },
    ];
  }
  if (said.because !== 'undecided') return [];
  const overdue = said.decideBy !== undefined && said.decideBy < today;
  return [
    {
      rule: 'field-undecided',
      at: prefixed(name, pointer('unanswered')),
      source,
      severity: overdue ? 'error' : 'info',
      message: `"${field.schema.title ?? field.name}" (${field.path}) is not decided yet: ${said.reason.replace(/\.$/, '')}. The role ${said.ownerRole ?? 'that is named'} ${overdue ? 'was' : 'is'} to decide by ${said.decideBy ?? 'a date'}.`,
    },
  ];
}

/** The remark about a field name that does not exist. */
export function unknownField(name: string, field: string, index: number): StructureRemark {
  const known = fieldsOf(name).map((candidate) => candidate.name);
  return {
    rule: 'value-wrong',
    at: prefixed(name, pointer('unanswered', index, 'field')),
    source: 'psirt practice: not applicable and unknown yet are answers',
    message: `"${field}" is not a field of ${name === 'program' ? 'psirt.yaml' : name}.${didYouMean(field, known)}`,
  };
}

/** Who asks for a field: its own source, else that of the field or component around it. */
export function sourceOf(schema: Schema | undefined, name: string, at = ''): string {
  const top = schemaOf(name).properties?.[segmentsOf(at)[0] ?? ''];
  return (schema?.['x-source'] ?? top?.['x-source'] ?? schemaOf(name)['x-source'] ?? []).join('; ');
}
