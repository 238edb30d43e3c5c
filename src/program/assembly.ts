// An Assembly is all files of a program as one: the data, and for each place in it the file and line.

import { componentNames } from '../model/schemas.ts';
import { violationsOf, withoutGaps } from '../model/validation.ts';
import { keyOffsetOf, lineAt, offsetOf, type Problem, parseSource, type Source } from '../source/source.ts';
import type { Position } from '../words/finding.ts';
import { isWithin, type Pointer, pointer, segmentsOf } from '../words/pointer.ts';

/** The files of a program, put together. */
export interface Assembly {
  /** The assembled data without empty answers: the header with each component under its name. */
  data: Record<string, unknown>;
  /** psirt.yaml. */
  header: Source;
  /** The component files that exist, by component. */
  files: ReadonlyMap<string, Source>;
  /** Components that stand in psirt.yaml and in a file of their own. */
  twice: readonly string[];
  /** The catalogs of the user's own that exist, by the path under which psirt.yaml lists them. */
  catalogs: ReadonlyMap<string, Source>;
  /** Files beside the components that nobody reads. */
  strays?: readonly string[];
  /** The prepared texts that lie beside psirt.yaml, by path; absent where the program stands in no folder. */
  texts?: ReadonlyMap<string, string>;
  /** What lies at the path of the duty roster; absent where the program names none or stands in no folder. */
  roster?: { text: string } | { fault: string };
  /** In the place of prepared texts and of a roster to which a link leads out of the repository: nothing but that problem. */
  linked?: readonly Source[];
  /** True where all of it stands in one file, such as standard input. */
  isSingle?: boolean;
}

/** A place in a file, with its line for the code frame. */
export interface Place extends Position {
  excerpt?: string;
}

/** The file in which a component stands unless it is inline, relative to psirt.yaml. */
export function fileOf(component: string): string {
  return component === 'program' ? 'psirt.yaml' : `program/${component}.yaml`;
}

/** Puts the files of a program together. */
export function assemble(
  header: Source,
  files: ReadonlyMap<string, Source>,
  catalogs: ReadonlyMap<string, Source> = new Map(),
): Assembly {
  const data: Record<string, unknown> = { ...header.data };
  const twice: string[] = [];
  for (const name of componentNames) {
    const own = files.get(name);
    if (!own) continue;
    if (data[name] !== undefined && data[name] !== null) twice.push(name);
    if (own.data !== undefined) data[name] = own.data;
    else delete data[name];
  }
  return { data: withoutGaps(data), header, files, twice, catalogs };
}

/** An assembly of data that stands in no file yet. */
export function assemblyOf(data: Record<string, unknown>): Assembly {
  return {
    data: withoutGaps(data),
    header: parseSource('psirt.yaml', ''),
    files: new Map(),
    twice: [],
    catalogs: new Map(),
  };
}

/** Every file of the program, psirt.yaml first. */
export function sourcesOf(assembly: Assembly): Source[] {
  return [assembly.header, ...assembly.files.values(), ...assembly.catalogs.values()];
}

/** What keeps the files of a program from being read. */
export function problemsIn({ header, files }: Assembly): string[] {
  return [header, ...files.values()].flatMap(({ file, problems }) =>
    problems.map(({ message }) => `${file}: ${message}`),
  );
}

/** The component that a place belongs to; `program` for the header. */
export function componentOf(place: Pointer): string {
  const first = segmentsOf(place)[0] ?? '';
  return (componentNames as readonly string[]).includes(first) ? first : 'program';
}

/** Where a place of the program stands: the value, or the nearest thing around it that is written down. */
export function placeOf(assembly: Assembly, place: Pointer): Place {
  const { source, inner } = resolve(assembly, place);
  if (!source)
    return { file: assembly.isSingle ? assembly.header.file : fileOf(componentOf(place)), line: 1, column: 1 };
  return placeIn(source, offsetOf(source, inner));
}

/** Where the key itself stands. */
export function keyPlaceOf(assembly: Assembly, place: Pointer): Place {
  const { source, inner } = resolve(assembly, place);
  if (!source)
    return { file: assembly.isSingle ? assembly.header.file : fileOf(componentOf(place)), line: 1, column: 1 };
  const segments = segmentsOf(inner);
  return placeIn(source, keyOffsetOf(source, pointer(...segments.slice(0, -1)), segments.at(-1) ?? ''));
}

/** Where a problem of a file stands. Masked lines are not repeated. */
export function problemPlace(source: Source, problem: Problem): Place {
  const { excerpt, ...place } = placeIn(source, problem.offset);
  return problem.masked ? place : { ...place, excerpt: excerpt ?? '' };
}

function resolve(assembly: Assembly, place: Pointer): { source: Source | undefined; inner: Pointer } {
  const component = componentOf(place);
  const own = assembly.files.get(component);
  if (component !== 'program' && own) return { source: own, inner: pointer(...segmentsOf(place).slice(1)) };
  const inline = component === 'program' || assembly.header.data?.[component] !== undefined;
  return { source: inline ? assembly.header : undefined, inner: place };
}

/** Whether something is a path under which psirt.yaml may list a catalog: inside its folder, as the schema says. */
export function isCatalogPath(path: unknown): path is string {
  return violationsOf('program', { catalogs: [path] }).every(({ at }) => !isWithin(at, '/catalogs'));
}

/** Where an offset of a file stands. */
export function placeIn(source: Source, offset: number): Place {
  return { file: source.file, ...lineAt(source, offset) };
}
