// The sweep over a program: each of its nodes in turn becomes each kind of value that does not belong there, and is judged and rendered.
import { openCatalogs } from '../../src/catalogs/catalogs.ts';
import { itemCatalogs, itemsOf } from '../../src/catalogs/items.ts';
import { assess } from '../../src/check/assess.ts';
import { compose } from '../../src/documents/compose.ts';
import { evidenceFor } from '../../src/facts/evidence.ts';
import { withoutLeftovers } from '../../src/facts/leftovers.ts';
import { withoutWrong } from '../../src/model/valid.ts';
import { loadTemplates } from '../../src/outside/library.ts';
import { readProgram } from '../../src/outside/repository.ts';
import { type Assembly, assemble } from '../../src/program/assembly.ts';
import { differencesBetween } from '../../src/program/differences.ts';
import { withOwn } from '../../src/program/own-catalogs.ts';
import { type Structure, structureOf } from '../../src/program/structure.ts';
import { rules } from '../../src/rules/rules.ts';
import type { Source } from '../../src/source/source.ts';
import { pointer, segmentsOf } from '../../src/words/pointer.ts';

/** Takes a node away. */
const removed = Symbol('removed');

/** What each node becomes in turn. */
export const wrongValues: readonly unknown[] = [null, '', 'x', 5, true, [], {}, [5], [{}], removed];

/** One change: the file, the place in it, and what stands there then. */
export interface Case {
  file: string;
  at: string;
  value: unknown;
}

type Data = Record<string, unknown>;

const templates = loadTemplates(undefined);
const catalogs = openCatalogs();
const today = '2026-11-22';
const means = { rules, catalogs, today };
const read = new Map<string, Assembly>();

function programOf(name: string): Assembly {
  const known = read.get(name) ?? readProgram(`examples/${name}`);
  read.set(name, known);
  return known;
}

/** Every file of a program with its data, by the name that a case uses. */
function filesOf({ header, files, catalogs }: Assembly): [string, Source][] {
  return [
    ['', header],
    ...files,
    ...[...catalogs].map(([path, source]) => [`catalog ${path}`, source] as [string, Source]),
  ];
}

/** Every case of an example. */
export function casesOf(name: string): Case[] {
  return filesOf(programOf(name)).flatMap(([file, { data }]) =>
    placesIn(data).flatMap((at) => wrongValues.map((value) => ({ file, at, value }))),
  );
}

function placesIn(value: unknown, at = ''): string[] {
  if (typeof value !== 'object' || value === null) return at === '' ? [] : [at];
  const inner = Object.entries(value).flatMap(([key, each]) => placesIn(each, `${at}${pointer(key)}`));
  return at === '' ? inner : [at, ...inner];
}

/** A copy of data in which another value stands at a place; only the way to the place is copied. */
function changed(data: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  const copy = Array.isArray(data) ? [...data] : { ...(data as Data) };
  const inner = rest.length === 0 ? value : changed((data as Data)[key!], rest, value);
  if (inner !== removed) (copy as Data)[key!] = inner;
  else if (Array.isArray(copy)) copy.splice(Number(key), 1);
  else delete (copy as Data)[key!];
  return copy;
}

function withCases(program: Assembly, cases: readonly Case[]): Assembly {
  const change = (name: string, source: Source): Source => {
    const own = cases.filter(({ file }) => file === name);
    const data = own.reduce<unknown>((now, { at, value }) => changed(now, segmentsOf(at), value), source.data);
    return { ...source, data: data as Data };
  };
  const { header, files, catalogs: own, texts, strays } = program;
  const parts = new Map([...files].map(([name, source]) => [name, change(name, source)]));
  const lists = new Map([...own].map(([path, source]) => [path, change(`catalog ${path}`, source)]));
  return { ...assemble(change('', header), parts, lists), ...(texts && { texts }), ...(strays && { strays }) };
}

/** Puts cases together that do not touch the same part, so that many are judged at once; those of whole fields, which hide much, stay few. */
export function batchesOf(cases: readonly Case[], size: number, seed: number): Case[][] {
  const order = shuffled(cases, seed);
  const isField = ({ at }: Case) => segmentsOf(at).length === 1;
  return [
    ...gathered(order.filter(isField), 4),
    ...gathered(
      order.filter((one) => !isField(one)),
      size,
    ),
  ];
}

function gathered(cases: readonly Case[], size: number): Case[][] {
  const batches: { cases: Case[]; scopes: Set<string>; above: Set<string> }[] = [];
  let first = 0;
  for (const one of cases) {
    const { at, value, file } = one;
    const segments = segmentsOf(value === removed && /\/\d+$/.test(at) ? at.slice(0, at.lastIndexOf('/')) : at);
    const ways = [0, ...segments.keys()].map((_, depth) => `${file}${pointer(...segments.slice(0, depth))}`);
    const scope = `${file}${pointer(...segments)}`;
    const fits = ({ scopes, above }: (typeof batches)[number]) =>
      !above.has(scope) && !scopes.has(scope) && !ways.some((way) => scopes.has(way));
    const batch = batches.slice(first).find(fits) ?? { cases: [], scopes: new Set<string>(), above: new Set<string>() };
    if (batch.cases.length === 0) batches.push(batch);
    batch.cases.push(one);
    batch.scopes.add(scope);
    for (const way of ways) batch.above.add(way);
    while (batches[first] && batches[first]!.cases.length >= size) first++;
    const full = batches.indexOf(batch);
    if (batch.cases.length >= size && full > first) batches.splice(first++, 0, ...batches.splice(full, 1));
  }
  return batches.map((batch) => batch.cases);
}

function shuffled<T>(list: readonly T[], seed: number): T[] {
  const copy = [...list];
  let state = seed;
  for (let index = copy.length - 1; index > 0; index--) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const other = state % (index + 1);
    [copy[index], copy[other]] = [copy[other]!, copy[index]!];
  }
  return copy;
}

/** The smallest part of some cases that goes wrong as they do together, with what goes wrong. */
export function culprits(name: string, cases: readonly Case[]): { cases: readonly Case[]; faults: string[] }[] {
  const faults = faultsOf(name, cases);
  if (faults.length === 0) return [];
  if (cases.length === 1) return [{ cases, faults }];
  const half = cases.length >> 1;
  const found = [...culprits(name, cases.slice(0, half)), ...culprits(name, cases.slice(half))];
  return found.length > 0 ? found : [least(name, cases, faults)];
}

/** Cases that go wrong only together, without those that have nothing to do with it. */
function least(name: string, cases: readonly Case[], faults: string[]): { cases: readonly Case[]; faults: string[] } {
  return cases.reduce<{ cases: readonly Case[]; faults: string[] }>(
    (now, one) => {
      const fewer = now.cases.filter((each) => each !== one);
      const still = faultsOf(name, fewer);
      return still.length > 0 ? { cases: fewer, faults: still } : now;
    },
    { cases, faults },
  );
}

/** Words that no sentence and no document may hold. */
const unsaid = /(?<![-\w])(?:undefined|NaN)(?![-\w])|\[object \w+\]/;

/** What goes wrong where a program is changed by some cases: a crash, or a word that is none. Nothing where all is well. */
export function faultsOf(name: string, cases: readonly Case[]): string[] {
  const program = programOf(name);
  const told: string[] = [];
  const attempt = (what: string, act: () => readonly string[]): void => {
    try {
      for (const text of act()) {
        const found = unsaid.exec(text);
        if (found)
          told.push(`${what}: ${text.slice(Math.max(0, found.index - 60), found.index + 40).replace(/\s+/g, ' ')}`);
      }
    } catch (error) {
      told.push(`${what}: ${(error as Error).stack?.split('\n').slice(0, 6).join(' ').replace(/\s+/g, ' ')}`);
    }
  };
  const assembly = withCases(program, cases);
  let structure: Structure | undefined;
  attempt('check', () => {
    structure = structureOf(assembly, today);
    const report = assess('.', assembly, { ...means, structure });
    return [
      ...report.findings.map(({ message }) => message),
      ...report.nextSteps.map(String),
      JSON.stringify(report.notChecked),
    ];
  });
  attempt('render', () => {
    const standing = structureOf(assembly, '0000-00-00');
    const data = withoutLeftovers(withoutWrong(assembly.data, standing.violations));
    const material = {
      data,
      record: assembly.data,
      structure: standing,
      catalogs: withOwn(catalogs, assembly),
      templates,
    };
    return compose(material).map(({ text }) => text);
  });
  attempt('coverage', () => {
    structure ??= structureOf(assembly, today);
    const known = { program: withoutWrong(assembly.data, structure.violations), structure, outdated: [] };
    return [JSON.stringify(itemCatalogs.map((catalog) => evidenceFor(itemsOf(catalog), known)))];
  });
  attempt('diff', () => [JSON.stringify(differencesBetween(program.data, assembly.data, withOwn(catalogs, assembly)))]);
  return told;
}

/** How a case is called in a message. */
export function sayCase({ file, at, value }: Case): string {
  return `${file}${at} = ${value === removed ? 'removed' : JSON.stringify(value)}`;
}
