// What the schemas alone can say about a program: which components and fields are there, missing or wrong.
import { isDeepStrictEqual } from 'node:util';
import { type Assembly, componentOf, fileOf } from './assembly.ts';
import type { Day } from './day.ts';
import type { ComponentReport, ComponentState, Remark } from './finding.ts';
import { isWithin, type Pointer, pointer, segmentsOf, valueAt } from './pointer.ts';
import {
  allFields,
  componentNames,
  type Field,
  fieldsOf,
  foundations,
  labelOf,
  optionalComponents,
  schemaAt,
  schemaOf,
} from './schemas.ts';
import { didYouMean } from './suggestion.ts';
import { prefixed, type Violation, violationsOf } from './validation.ts';

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

/** A structure remark names the fault it is an instance of; `onKey` points at the key instead of the value. */
export interface StructureRemark extends Remark {
  rule: string;
  source: string;
  onKey?: boolean;
}

/** What the schemas say about a program. */
export interface Structure {
  remarks: StructureRemark[];
  /** By field path: `charter.mission`, `roles`. */
  fields: ReadonlyMap<string, FieldStatus>;
  components: ComponentReport[];
}

interface Unanswered {
  field: string;
  because: 'not-applicable' | 'undecided' | 'kept-elsewhere';
  reason: string;
  ownerRole?: string;
  decideBy?: Day;
}

/** Fields that say something about the component itself and are not counted as answers. */
const bookkeeping = new Set(['ownerRole', 'reviewBy', 'unanswered']);

/** Compares a program with its schemas. `today` decides only whether an open decision is overdue. */
export function structureOf(assembly: Assembly, today: Day): Structure {
  const ambition = Number(assembly.data.targetMaturity ?? 1);
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
        fields.set(field.path, { field, state: 'open', asked: isAsked(field, ambition) });
      if ((foundations as readonly string[]).includes(name) && isReadable(assembly, name))
        remarks.push({ ...missingComponent(name, assembly.files.has(name)), source });
    } else judgePart(name, part, ambition, today, remarks, fields);
    if (name !== 'program' && !(part === undefined && optionalComponents.includes(name)))
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

function isReadable(assembly: Assembly, name: string): boolean {
  return (assembly.files.get(name) ?? assembly.header).problems.every(({ rule }) => rule === 'secret-in-file');
}

function missingComponent(name: string, hasFile: boolean): Omit<StructureRemark, 'source'> {
  const { title = name, description = '' } = schemaOf(name);
  return {
    rule: 'component-missing',
    at: pointer(name),
    message: `The component ${name} is missing: ${fileOf(name)} ${hasFile ? 'is empty' : 'does not exist'}. ${title}: ${description.split('. ')[0]!.replace(/\.$/, '')}. Start it with "psirt init --ask ${name}".`,
  };
}

function isAsked(field: Field, ambition: number): boolean {
  const level = field.schema['x-level'];
  return field.required || (level !== undefined && level <= ambition);
}

function judgePart(
  name: string,
  part: Record<string, unknown>,
  ambition: number,
  today: Day,
  remarks: StructureRemark[],
  fields: Map<string, FieldStatus>,
): void {
  const instead = unansweredOf(part);
  const violations = violationsOf(name, part);
  for (const field of fieldsOf(name)) {
    if (holdsOnlyPresets(field, part[field.name])) violations.push(onlyPresets(field));
    const inside = violations.filter(({ at }) => isWithin(at, pointer(field.name)));
    const needed = inside.some(({ at, rule }) => rule === 'field-missing' && at === pointer(field.name));
    const level = field.schema['x-level'] ?? 0;
    const asked = needed || isAsked(field, ambition);
    const said = instead.get(field.name);
    const state = stateOf(part[field.name], inside, said);
    fields.set(field.path, { field, state, asked, ...(said ? { instead: said } : {}) });
    if (state === 'open' && asked && !needed && level <= ambition) violations.push(missingField(field));
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

function stateOf(value: unknown, inside: readonly Violation[], said: Unanswered | undefined): FieldState {
  if (value === undefined || inside.some(({ at, rule }) => rule === 'field-missing' && segmentsOf(at).length === 1))
    return said?.because ?? 'open';
  if (inside.some(({ rule }) => rule !== 'field-missing')) return 'wrong';
  return inside.length > 0 ? 'partial' : 'answered';
}

function unansweredOf(part: Record<string, unknown>): Map<string, Unanswered> {
  const list = Array.isArray(part.unanswered) ? (part.unanswered as unknown[]) : [];
  const entries = list.filter(
    (item): item is Unanswered => typeof item === 'object' && item !== null && 'field' in item && 'because' in item,
  );
  return new Map(entries.map((item) => [item.field, item]));
}

/** The usual rows without a word of one's own are structure, not an answer; in the header (roles) they are one. */
function holdsOnlyPresets({ component, schema }: Field, value: unknown): boolean {
  const presets = schema['x-presets'];
  if (component === 'program' || !presets || !Array.isArray(value) || value.length === 0) return false;
  return value.every((item) => presets.some((preset) => isDeepStrictEqual(item, preset)));
}

function onlyPresets(field: Field): Violation {
  return {
    rule: 'field-missing',
    at: pointer(field.name, 0),
    schema: field.schema,
    message:
      `"${field.schema.title ?? field.name}" (${field.path}) holds only the usual rows. ${field.schema['x-question'] ?? ''}`.trim(),
  };
}

function missingField(field: Field): Violation {
  return {
    rule: 'field-missing',
    at: pointer(field.name),
    schema: field.schema,
    message:
      `"${field.schema.title ?? field.name}" (${field.path}) is missing; it is expected from ambition ${field.schema['x-level']} on. ${field.schema['x-question'] ?? ''}`.trim(),
  };
}

function aboutUnanswered(
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
      severity: overdue ? 'error' : 'warning',
      message: `${field.schema.title ?? field.name} (${field.path}) is not decided: ${said.reason} ${said.ownerRole ?? 'Nobody'} was to decide by ${said.decideBy ?? 'no date'}${overdue ? ', which is past' : ''}.`,
    },
  ];
}

function unknownField(name: string, field: string, index: number): StructureRemark {
  const known = fieldsOf(name).map((candidate) => candidate.name);
  return {
    rule: 'value-wrong',
    at: prefixed(name, pointer('unanswered', index, 'field')),
    source: 'psirt practice: not applicable and unknown yet are answers',
    message: `"${field}" is not a field of ${name === 'program' ? 'psirt.yaml' : name}.${didYouMean(field, known)}`,
  };
}

/** Several gaps in one entry of a list are one remark: "decisionRights[3] lacks …". */
function groupMissing(
  name: string,
  part: Record<string, unknown>,
  violations: readonly Violation[],
): StructureRemark[] {
  const remarks: StructureRemark[] = [];
  const groups = new Map<Pointer, Violation[]>();
  for (const violation of violations) {
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

function sourceOf(schema: Schema_, name: string, at: Pointer = ''): string {
  const top = schemaOf(name).properties?.[segmentsOf(at)[0] ?? ''];
  return (schema?.['x-source'] ?? top?.['x-source'] ?? schemaOf(name)['x-source'] ?? []).join('; ');
}

type Schema_ = Violation['schema'];

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
