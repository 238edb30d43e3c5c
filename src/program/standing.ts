// How the fields of one part of a program stand: which are answered, which have gaps, which are set aside, and what is wrong.
import { type Audience, isFor } from '../model/audience.ts';
import { type Field, fieldsOf } from '../model/fields.ts';
import { labelOf, schemaOf } from '../model/schemas.ts';
import { prefixed } from '../model/sentences.ts';
import { type Violation, violationsOf } from '../model/validation.ts';
import type { Day } from '../time/day.ts';
import { isWithin, type Pointer, pointer, segmentsOf } from '../words/pointer.ts';
import { closest } from '../words/suggestion.ts';
import { uncapital, withArticle } from '../words/wording.ts';
import { groupMissing, holdsOnlyPresets, missingField, onlyPresets } from './gaps.ts';
import type { Lack } from './lacks.ts';
import { remarksOnOthers } from './other-kinds.ts';
import { aboutUnanswered, type Because, type SetAside, type StructureRemark, unansweredOf } from './unanswered.ts';

/** How a field stands. `partial`: there is an answer with gaps inside; `wrong`: with something that is not understood. */
export type FieldState = 'answered' | 'open' | 'partial' | 'wrong' | 'unreadable' | Because;

/** Whether a field in a state has no full answer. */
export function isUnfinished(state: FieldState): boolean {
  return state === 'open' || state === 'partial' || state === 'wrong';
}

/** What is said about a field instead of an answer. */
export interface Instead {
  because: Because;
  reason?: string;
  ownerRole?: string;
  decideBy?: Day;
  source?: string;
  seenOn?: Day;
}

/** A field with its state; where something is said instead of an answer, also that. */
export interface FieldStatus {
  field: Field;
  state: FieldState;
  /** Whether an answer is expected of this program. */
  asked: boolean;
  instead?: Instead;
}

/** A place of which an answer is expected, and that has none. */
export interface Gap {
  at: Pointer;
  /** Where one of several keys at the place is needed: these. */
  alternatives?: readonly (readonly string[])[];
}

/** A place that is set aside: no gap, and no answer. */
export interface Aside extends Instead {
  at: Pointer;
}

/** How one part of a program stands. Places are those of the whole program. */
export interface Standing {
  fields: FieldStatus[];
  remarks: StructureRemark[];
  gaps: Gap[];
  aside: Aside[];
  lacks: Lack[];
  /** All that its schema finds wrong in it. */
  violations: readonly Violation[];
}

/** What decides which answers are expected. */
export interface Expected extends Audience {
  ambition: number;
}

/** Whether an answer to a field is expected. */
export function isAsked(field: Field, expected: Expected): boolean {
  const level = field.schema['x-level'];
  const { ambition } = expected;
  return isFor(expected, field.schema) && (field.required || (level !== undefined && level <= ambition));
}

/** How a field stands without an answer: what is said instead, or that the kind of team is not asked for it. */
export function withoutAnswer(
  { schema }: Field,
  expected: Expected,
  said: Instead | undefined,
): Pick<FieldStatus, 'state' | 'instead'> {
  if (said) return { state: said.because, instead: said };
  if (isFor(expected, schema)) return { state: 'open' };
  const reason = `it does not concern ${sayAudience(expected)}`;
  return { state: 'not-applicable', instead: { because: 'not-applicable', reason } };
}

/** A team as a message names it: `a CSIRT`, `a PSIRT of an open-source project`. */
function sayAudience({ kind, setting }: Audience): string {
  const { kind: kinds, setting: settings } = schemaOf('program').properties ?? {};
  const team = labelOf(kinds, kind);
  const where = uncapital(labelOf(settings, setting));
  return setting === 'company' ? `a ${team}` : `a ${team} of ${withArticle(where)}`;
}

/** Compares one part of a program with its schema. */
export function standingOf(name: string, part: Record<string, unknown>, expected: Expected, today: Day): Standing {
  const { aside, remarks } = unansweredOf(name, part);
  const own = fieldsOf(name);
  const seen = violationsOf(name, part);
  const open = openPlaces(name, part, expected, seen);
  const kept = open.filter((violation) => !isSetAside(violation, aside));
  const fields = own.map((field): FieldStatus => {
    const place = pointer(field.name);
    const inside = kept.filter(({ at }) => isWithin(at, place));
    const isNeeded = open.some(({ at, rule }) => rule === 'field-missing' && at === place);
    const said = aside.find(({ at }) => at === place);
    const none = withoutAnswer(field, expected, said);
    const state = part[field.name] === undefined ? none.state : stateOf(inside, none.state);
    return {
      field,
      asked: isNeeded || isAsked(field, expected),
      ...(state === none.state ? none : { state, ...(said ? { instead: said } : {}) }),
    };
  });
  const missing = fields.filter(
    ({ field, state, asked }) =>
      state === 'open' && asked && isDue(field, expected) && !kept.some(({ at }) => at === pointer(field.name)),
  );
  const told = [...kept, ...missing.map(({ field }) => missingField(field))];
  return {
    fields,
    remarks: [
      ...remarks,
      ...aside.flatMap((said) => aboutUnanswered(name, part, said, today)),
      ...groupMissing(name, part, told),
      ...remarksOnOthers(name, part, expected.kind),
    ],
    gaps: told.flatMap(({ rule, at, alternatives }) =>
      rule === 'field-missing' ? [{ at: prefixed(name, at), ...(alternatives ? { alternatives } : {}) }] : [],
    ),
    aside: aside.map(({ field: _, ...said }) => ({ ...said, at: prefixed(name, said.at) })),
    lacks: lacksOf(
      name,
      seen.filter((violation) => !isExcused(violation, expected)),
      aside,
    ),
    violations: seen,
  };
}

function isDue({ schema }: Field, { ambition }: Expected): boolean {
  return (schema['x-level'] ?? 0) <= ambition;
}

/** What is wrong or missing, each once: not what a misspelt key was meant to answer, nor what lies in rows that are mere structure. */
function openPlaces(
  name: string,
  part: Record<string, unknown>,
  expected: Expected,
  seen: readonly Violation[],
): Violation[] {
  const own = fieldsOf(name);
  const untouched = own.filter((field) => holdsOnlyPresets(field, part[field.name]));
  const slips = seen
    .filter(({ rule, at }) => rule === 'key-unknown' && segmentsOf(at).length === 1)
    .map(({ at }) =>
      closest(
        segmentsOf(at)[0] ?? '',
        own.map((field) => field.name),
      ),
    );
  const meant = new Set<string | undefined>(slips);
  const told = seen.filter((violation) => {
    const { rule, at } = violation;
    if (rule !== 'field-missing') return true;
    if (isExcused(violation, expected)) return false;
    const isMeant = segmentsOf(at).length === 1 && meant.has(segmentsOf(at)[0]);
    return !isMeant && !untouched.some((field) => isWithin(at, pointer(field.name)));
  });
  return [...told, ...untouched.map(onlyPresets)];
}

/** Whether what lacks is an answer that this kind of team, in its setting, is not asked for. */
function isExcused({ rule, schema, alternatives }: Violation, expected: Expected): boolean {
  return rule === 'field-missing' && alternatives === undefined && !isFor(expected, schema);
}

/** Whether a gap is said to have no answer: itself, what it stands in, or one of the keys of which one is needed. */
function isSetAside({ rule, at, alternatives = [] }: Violation, aside: readonly SetAside[]): boolean {
  if (rule !== 'field-missing') return false;
  const keys = alternatives.flat().map((key) => `${at}${pointer(key)}`);
  return aside.some((said) => isWithin(at, said.at) || keys.includes(said.at));
}

function stateOf(inside: readonly Violation[], none: FieldState): FieldState {
  if (inside.some(({ at, rule }) => rule === 'field-missing' && segmentsOf(at).length === 1)) return none;
  if (inside.some(({ rule }) => rule !== 'field-missing')) return 'wrong';
  return inside.length > 0 ? 'partial' : 'answered';
}

/**
 * The places at which a rule that asks for a value stops. Where one of several keys is needed, none of them alone is missing,
 * and a whole field that is absent is a fact: rules say which ones they cannot do without.
 */
function lacksOf(name: string, seen: readonly Violation[], aside: readonly SetAside[]): Lack[] {
  const gaps = seen
    .filter(({ rule, at, alternatives }) =>
      rule === 'field-missing' ? alternatives === undefined && segmentsOf(at).length > 1 : rule === 'value-wrong',
    )
    .map(({ rule, at }): Lack => ({ at: prefixed(name, at), because: rule === 'field-missing' ? 'missing' : 'wrong' }));
  const said = aside
    .filter(({ at, because }) => because !== 'not-applicable' || segmentsOf(at).length > 1)
    .map(({ at, because }): Lack => ({ at: prefixed(name, at), because }));
  return [...gaps, ...said];
}
