// What the schemas alone can say about a program: which components and fields are there, missing or wrong.
import { audienceOf, requiredComponents } from '../model/audience.ts';
import { allFields, fieldsOf } from '../model/fields.ts';
import { componentNames, type Schema, schemaOf } from '../model/schemas.ts';
import type { Violation } from '../model/validation.ts';
import type { Day } from '../time/day.ts';
import type { ComponentReport, ComponentState } from '../words/finding.ts';
import { isWithin, type Pointer, pointer } from '../words/pointer.ts';
import { type Assembly, fileOf } from './assembly.ts';
import { collapse, inOne, missingComponent, twiceRemarks } from './component-remarks.ts';
import { emptyUnknownKeys, holdsOnlyPresets } from './gaps.ts';
import type { Lack } from './lacks.ts';
import {
  type Aside,
  type Expected,
  type FieldStatus,
  type Gap,
  isAsked,
  standingOf,
  withoutAnswer,
} from './standing.ts';
import type { StructureRemark } from './unanswered.ts';

/** What the schemas say about a program. */
export interface Structure {
  remarks: StructureRemark[];
  /** By field path: `charter.mission`, `roles`. */
  fields: ReadonlyMap<string, FieldStatus>;
  components: ComponentReport[];
  /** Every place of which an answer is expected, and that has none: the one source of gaps. */
  gaps: readonly Gap[];
  /** Every place that is set aside with a reason. */
  aside: readonly Aside[];
  /** Every place at which a rule that asks for a value must stop. */
  lacks: ReadonlyMap<Pointer, Lack>;
  /** All that the schemas find wrong, by component. */
  violations: ReadonlyMap<string, readonly Violation[]>;
}

/** A structure while part after part is added to it. */
interface Growing extends Structure {
  fields: Map<string, FieldStatus>;
  gaps: Gap[];
  aside: Aside[];
  lacks: Map<Pointer, Lack>;
  violations: Map<string, readonly Violation[]>;
}

/** Fields that say something about the component itself and are not counted as answers. */
const bookkeeping = new Set(['ownerRole', 'reviewBy', 'unanswered']);

/** Compares a program with its schemas. `today` decides only whether an open decision is overdue. */
export function structureOf(assembly: Assembly, today: Day): Structure {
  if (!isReadable(assembly, 'program')) return unreadable();
  const expected: Expected = { ...audienceOf(assembly.data), ambition: Number(assembly.data.targetMaturity ?? 1) };
  const required: readonly string[] = requiredComponents(expected);
  const structure: Growing = {
    remarks: twiceRemarks(assembly),
    fields: new Map(),
    components: [],
    gaps: [],
    aside: [],
    lacks: new Map(),
    violations: new Map(),
  };
  for (const name of ['program', ...componentNames]) {
    const part = partOf(assembly, name);
    if (part === undefined) addAbsent(structure, assembly, name, expected);
    else {
      const standing = standingOf(name, part, expected, today);
      for (const status of standing.fields) structure.fields.set(status.field.path, status);
      structure.remarks.push(
        ...standing.remarks,
        ...emptyUnknownKeys(name, knownPart(name), rawPart(assembly, name), part),
      );
      structure.gaps.push(...standing.gaps);
      structure.aside.push(...standing.aside);
      for (const lack of standing.lacks) structure.lacks.set(lack.at, lack);
      structure.violations.set(name, standing.violations);
    }
    if (name !== 'program' && !(part === undefined && !required.includes(name)))
      structure.components.push(reportOf(assembly, name, part, structure));
  }
  return { ...structure, remarks: inOne(assembly, collapse(structure.remarks, structure.components)) };
}

/** Of a program whose psirt.yaml cannot be read nothing can be said: not even of which kind it is. */
function unreadable(): Structure {
  const fields = allFields().map((field): FieldStatus => ({ field, asked: false, state: 'unreadable' }));
  return {
    remarks: [],
    fields: new Map(fields.map((status) => [status.field.path, status])),
    components: [],
    gaps: [],
    aside: [],
    lacks: new Map(),
    violations: new Map(),
  };
}

/** A component that is not there: missing, set aside in psirt.yaml, in a file that cannot be read, or one that nobody needs. */
function addAbsent(structure: Growing, assembly: Assembly, name: string, expected: Expected): void {
  const said = structure.aside.find(({ at }) => at === pointer(name));
  const canBeRead = isReadable(assembly, name);
  for (const field of fieldsOf(name)) {
    const status = canBeRead ? withoutAnswer(field, expected, said) : ({ state: 'unreadable' } as const);
    structure.fields.set(field.path, { field, asked: isAsked(field, expected), ...status });
  }
  if (!canBeRead) structure.lacks.set(pointer(name), { at: pointer(name), because: 'unreadable' });
  if (said || !canBeRead || !(requiredComponents(expected) as readonly string[]).includes(name)) return;
  const source = schemaOf(name)['x-source']?.join('; ') ?? '';
  structure.gaps.push({ at: pointer(name) });
  structure.remarks.push({ ...missingComponent(name, assembly.files.has(name), assembly.isSingle === true), source });
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

function reportOf(
  assembly: Assembly,
  name: string,
  part: Record<string, unknown> | undefined,
  { fields, aside }: Pick<Structure, 'fields' | 'aside'>,
): ComponentReport {
  const own = fieldsOf(name).filter((field) => !bookkeeping.has(field.name));
  const asked = own.filter((field) => fields.get(field.path)?.asked);
  const states = asked.map((field) => fields.get(field.path)!.state);
  const answered = states.filter((state) => ['answered', 'not-applicable', 'kept-elsewhere'].includes(state)).length;
  const file = assembly.files.get(name)?.file ?? (part === undefined ? fileOf(name) : assembly.header.file);
  const isComplete = answered === asked.length;
  return { name, state: stateOf(assembly, name, part, aside, isComplete), file, answered, asked: asked.length };
}

/** "Not started" means that nobody has typed anything: rows that a preset put there are no answers. */
function stateOf(
  assembly: Assembly,
  name: string,
  part: Record<string, unknown> | undefined,
  aside: readonly Aside[],
  isComplete: boolean,
): ComponentState {
  if (part === undefined) {
    if (!isReadable(assembly, name)) return 'unreadable';
    return aside.some(({ at }) => at === pointer(name)) ? 'set-aside' : 'missing';
  }
  const isBegun = fieldsOf(name).some(
    (field) =>
      !bookkeeping.has(field.name) &&
      ((part[field.name] !== undefined && !holdsOnlyPresets(field, part[field.name])) ||
        aside.some(({ at }) => isWithin(at, pointer(name, field.name)))),
  );
  if (!isBegun) return 'not-started';
  return isComplete ? 'complete' : 'incomplete';
}
