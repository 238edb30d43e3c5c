// What the schemas alone can say about a program: which components and fields are there, missing or wrong.

import {
  allFields,
  componentNames,
  type Field,
  fieldsOf,
  isFor,
  type Kind,
  kindOf,
  labelOf,
  requiredComponents,
  type Schema,
  schemaOf,
} from '../model/schemas.ts';
import { type Violation, violationsOf } from '../model/validation.ts';
import type { Day } from '../time/day.ts';
import type { ComponentReport, ComponentState } from '../words/finding.ts';
import { isWithin, pointer, segmentsOf } from '../words/pointer.ts';
import { closest } from '../words/suggestion.ts';
import { type Assembly, componentOf, fileOf } from './assembly.ts';
import { emptyUnknownKeys, groupMissing, holdsOnlyPresets, missingField, onlyPresets } from './gaps.ts';
import { aboutUnanswered, type StructureRemark, type Unanswered, unansweredOf, unknownField } from './unanswered.ts';

/** How a field stands. `partial`: there is an answer with gaps inside; `wrong`: with something that is not understood. */
export type FieldState = 'answered' | 'open' | 'partial' | 'wrong' | 'not-applicable' | 'kept-elsewhere' | 'undecided';

/** A field with its state; for the last three states also what was said instead of an answer. */
export interface FieldStatus {
  field: Field;
  state: FieldState;
  /** Whether an answer is expected of this program. */
  asked: boolean;
  instead?: Unanswered;
}

/** What the schemas say about a program. */
export interface Structure {
  remarks: StructureRemark[];
  /** By field path: `charter.mission`, `roles`. */
  fields: ReadonlyMap<string, FieldStatus>;
  components: ComponentReport[];
}

/** Fields that say something about the component itself and are not counted as answers. */
const bookkeeping = new Set(['ownerRole', 'reviewBy', 'unanswered']);

/** Compares a program with its schemas. `today` decides only whether an open decision is overdue. */
export function structureOf(assembly: Assembly, today: Day): Structure {
  const expected: Expected = { kind: kindOf(assembly.data), ambition: Number(assembly.data.targetMaturity ?? 1) };
  const required: readonly string[] = requiredComponents(expected.kind);
  const remarks: StructureRemark[] = assembly.twice.map((name) => ({
    rule: 'component-twice',
    at: pointer(name),
    onKey: true,
    source: 'psirt practice: one place for one thing',
    message: `The component ${name} stands in psirt.yaml and in ${fileOf(name)}. Keep one of them; the file is read, the part in psirt.yaml is not.`,
  }));
  const fields = new Map<string, FieldStatus>();
  const components: ComponentReport[] = [];
  for (const name of ['program', ...componentNames]) {
    const part = partOf(assembly, name);
    const source = schemaOf(name)['x-source']?.join('; ') ?? '';
    if (part === undefined) {
      for (const field of fieldsOf(name))
        fields.set(field.path, { field, asked: isAsked(field, expected), ...noAnswer(field, expected, undefined) });
      if (required.includes(name) && isReadable(assembly, name))
        remarks.push({ ...missingComponent(name, assembly.files.has(name), assembly.isSingle === true), source });
    } else {
      judgePart(name, part, expected, today, remarks, fields);
      remarks.push(...emptyUnknownKeys(name, knownPart(name), rawPart(assembly, name)));
    }
    if (name !== 'program' && !(part === undefined && !required.includes(name)))
      components.push(reportOf(assembly, name, part, fields));
  }
  return { remarks: collapse(remarks, components), fields, components };
}

function partOf(assembly: Assembly, name: string): Record<string, unknown> | undefined {
  if (name !== 'program') return assembly.data[name] as Record<string, unknown> | undefined;
  return Object.fromEntries(
    Object.entries(assembly.data).filter(([key]) => !(componentNames as readonly string[]).includes(key)),
  );
}

/** The header may hold components inline; their own turn comes. */
function knownPart(name: string): Schema {
  const schema = schemaOf(name);
  const inline = name === 'program' ? Object.fromEntries(componentNames.map((component) => [component, {}])) : {};
  return { ...schema, properties: { ...schema.properties, ...inline } };
}

function rawPart(assembly: Assembly, name: string): unknown {
  return name === 'program' ? assembly.header.data : (assembly.files.get(name)?.data ?? assembly.header.data?.[name]);
}

function isReadable(assembly: Assembly, name: string): boolean {
  return (assembly.files.get(name) ?? assembly.header).problems.every(({ rule }) => rule === 'secret-in-file');
}

function missingComponent(name: string, hasFile: boolean, isSingle: boolean): Omit<StructureRemark, 'source'> {
  const { title = name, description = '' } = schemaOf(name);
  const about = `${title}: ${description.split('. ')[0]!.replace(/\.$/, '')}.`;
  return {
    rule: 'component-missing',
    at: pointer(name),
    message: isSingle
      ? `The component ${name} is missing: there is no key "${name}". ${about}`
      : `The component ${name} is missing: ${fileOf(name)} ${hasFile ? 'is empty' : 'does not exist'}. ${about} Start it with "psirt init --ask ${name}".`,
  };
}

/** A misspelt key is one fault: the field that it means is not reported as missing too. */
function withoutSlips(name: string, violations: readonly Violation[]): Violation[] {
  const names = fieldsOf(name).map((field) => field.name);
  const slips = violations.filter(({ rule, at }) => rule === 'key-unknown' && segmentsOf(at).length === 1);
  return withoutMissing(violations, new Set(slips.map(({ at }) => closest(segmentsOf(at)[0] ?? '', names))));
}

/** What is wrong, without what is said about the absence of some fields. */
function withoutMissing(violations: readonly Violation[], names: ReadonlySet<string | undefined>): Violation[] {
  return violations.filter(
    ({ rule, at }) => !(rule === 'field-missing' && segmentsOf(at).length === 1 && names.has(segmentsOf(at)[0])),
  );
}

/** What decides which answers are expected. */
interface Expected {
  kind: Kind;
  ambition: number;
}

function isAsked(field: Field, { kind, ambition }: Expected): boolean {
  const level = field.schema['x-level'];
  return isFor(kind, field.schema) && (field.required || (level !== undefined && level <= ambition));
}

/** How a field stands without an answer: what is said instead, or that the kind of team is not asked for it. */
function noAnswer(
  { name, schema }: Field,
  { kind }: Expected,
  said: Unanswered | undefined,
): Pick<FieldStatus, 'state' | 'instead'> {
  if (said) return { state: said.because, instead: said };
  if (isFor(kind, schema)) return { state: 'open' };
  const reason = `it does not concern a ${labelOf(schemaOf('program').properties?.kind, kind)}`;
  return { state: 'not-applicable', instead: { field: name, because: 'not-applicable', reason } };
}

function judgePart(
  name: string,
  part: Record<string, unknown>,
  expected: Expected,
  today: Day,
  remarks: StructureRemark[],
  fields: Map<string, FieldStatus>,
): void {
  const instead = unansweredOf(part);
  const ownFields = fieldsOf(name);
  const elsewhere = ownFields.filter(({ schema }) => !isFor(expected.kind, schema)).map((field) => field.name);
  const untouched = ownFields.filter((field) => holdsOnlyPresets(field, part[field.name]));
  const violations = [
    ...withoutMissing(withoutSlips(name, violationsOf(name, part)), new Set(elsewhere)).filter(
      ({ at, rule }) => rule !== 'field-missing' || !untouched.some((field) => isWithin(at, pointer(field.name))),
    ),
    ...untouched.map(onlyPresets),
  ];
  for (const field of ownFields) {
    const inside = violations.filter(({ at }) => isWithin(at, pointer(field.name)));
    const needed = inside.some(({ at, rule }) => rule === 'field-missing' && at === pointer(field.name));
    const level = field.schema['x-level'] ?? 0;
    const asked = needed || isAsked(field, expected);
    const said = instead.get(field.name);
    const none = noAnswer(field, expected, said);
    const state = stateOf(part[field.name], inside, none.state);
    const about = state === none.state ? none : { state, ...(said ? { instead: said } : {}) };
    fields.set(field.path, { field, asked, ...about });
    if (state === 'open' && asked && !needed && level <= expected.ambition) violations.push(missingField(field));
    if (said) remarks.push(...aboutUnanswered(name, field, part[field.name] !== undefined, said, today));
  }
  for (const [index, field] of [...instead.keys()].entries()) {
    if (!fields.has(name === 'program' ? field : `${name}.${field}`)) remarks.push(unknownField(name, field, index));
  }
  const kept = violations.filter(
    ({ at, rule }) =>
      !(rule === 'field-missing' && instead.has(segmentsOf(at)[0] ?? '') && segmentsOf(at).length === 1),
  );
  remarks.push(...groupMissing(name, part, kept));
}

function stateOf(value: unknown, inside: readonly Violation[], none: FieldState): FieldState {
  if (value === undefined || inside.some(({ at, rule }) => rule === 'field-missing' && segmentsOf(at).length === 1))
    return none;
  if (inside.some(({ rule }) => rule !== 'field-missing')) return 'wrong';
  return inside.length > 0 ? 'partial' : 'answered';
}

function reportOf(
  assembly: Assembly,
  name: string,
  part: Record<string, unknown> | undefined,
  fields: ReadonlyMap<string, FieldStatus>,
): ComponentReport {
  const asked = allFields().filter(
    (field) => field.component === name && fields.get(field.path)?.asked && !bookkeeping.has(field.name),
  );
  const states = asked.map((field) => fields.get(field.path)!.state);
  const answered = states.filter((state) => ['answered', 'not-applicable', 'kept-elsewhere'].includes(state)).length;
  const begun = fieldsOf(name).some(
    (field) =>
      !bookkeeping.has(field.name) &&
      isFor(kindOf(assembly.data), field.schema) &&
      ['answered', 'wrong', 'not-applicable', 'kept-elsewhere', 'undecided'].includes(
        fields.get(field.path)?.state ?? 'open',
      ),
  );
  const state: ComponentState =
    part === undefined ? 'missing' : !begun ? 'not-started' : answered === asked.length ? 'complete' : 'incomplete';
  const file = assembly.files.get(name)?.file ?? (part === undefined ? fileOf(name) : assembly.header.file);
  return { name, state, file, answered, asked: asked.length };
}

/** A component that has not been started is one remark, not one for each of its gaps. */
function collapse(remarks: StructureRemark[], components: readonly ComponentReport[]): StructureRemark[] {
  const notStarted = new Set(components.filter(({ state }) => state === 'not-started').map(({ name }) => name));
  const kept = remarks.filter(({ at, rule }) => !(rule === 'field-missing' && notStarted.has(componentOf(at))));
  const lines = [...notStarted].map(
    (name): StructureRemark => ({
      rule: 'component-not-started',
      at: pointer(name),
      source: schemaOf(name)['x-source']?.join('; ') ?? '',
      message: `The component ${name} has not been started: none of its questions is answered. Start it with "psirt init --ask ${name}".`,
    }),
  );
  return [...kept, ...lines];
}
