import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { openCatalogs } from '../../src/catalogs/catalogs.ts';
import { assess } from '../../src/check/assess.ts';
import { formats } from '../../src/check/formats.ts';
import { compose } from '../../src/documents/compose.ts';
import { componentNames, kinds } from '../../src/model/schemas.ts';
import { violationsOf } from '../../src/model/validation.ts';
import { loadTemplates } from '../../src/outside/library.ts';
import { assemble, assemblyOf, fileOf } from '../../src/program/assembly.ts';
import { structureOf } from '../../src/program/structure.ts';
import { rules } from '../../src/rules/rules.ts';
import { parseSource } from '../../src/source/source.ts';
import { programOf, type Recipe } from '../generated.ts';
import { runs } from '../runs.ts';
import { toldIn } from '../told.ts';

const today = '2026-11-22';
const catalogs = openCatalogs();
const templates = loadTemplates(undefined);
const judged = new Set<string>();
const watched = rules.map((rule) => ({
  ...rule,
  judge: (...given: Parameters<typeof rule.judge>) => {
    judged.add(rule.name);
    return rule.judge(...given);
  },
}));

/** The parts of a program as a user keeps them, each in its file. */
function partsOf(program: Record<string, unknown>): [string, unknown][] {
  const header = { ...program };
  for (const name of componentNames) delete header[name];
  const components = componentNames.filter((name) => name in program);
  return [['program', header], ...components.map((name): [string, unknown] => [name, program[name]])];
}

/** Everything that psirt says about a program: the report in every form, and the documents. */
function saidOf(files: readonly (readonly [string, string])[]) {
  const sources = new Map(files.map(([name, text]) => [name, parseSource(fileOf(name), text)]));
  const header = sources.get('program')!;
  sources.delete('program');
  const assembly = assemble(header, sources);
  const report = assess('.', assembly, { rules: watched, catalogs, today });
  const documents = compose({ data: assembly.data, structure: structureOf(assembly, today), catalogs, templates });
  return {
    report,
    documents,
    told: formats.map((format) => toldIn(format, [report])),
  };
}

const recipes: fc.Arbitrary<Recipe> = fc.record({
  kind: fc.constantFrom(...kinds),
  density: fc.constantFrom(0, 0.1, 0.3, 0.5),
  length: fc.constantFrom(0, 1, 3),
  resolving: fc.constantFrom(0.5, 0.95, 1),
  seed: fc.nat(),
});

/** Full programs go first: in them every rule finds something to judge. */
const full = kinds.map((kind): [Recipe] => [{ kind, density: 0.9, length: 1, resolving: 1, seed: 1 }]);

const slips = /\[object |\bundefined\b|\bNaN\b|\bInfinity\b/;

/** How many programs are made beside the full ones. */
const many = (usual: number) => ({ seed: 20261122, numRuns: runs(usual, 20), examples: full });

describe('every program that the schemas allow', () => {
  let runs = 0;
  const wrong: string[][] = [];

  /** A program of the generator; those that the schemas do not allow are counted. */
  function partsFor(recipe: Recipe): [string, unknown][] {
    const parts = partsOf(programOf(recipe));
    const violations = parts.flatMap(([name, part]) => violationsOf(name, part));
    if (violations.length > 0) wrong.push(violations.map(({ message }) => message));
    runs++;
    return parts;
  }

  it('is checked without a crash, in sentences', () => {
    const check = (recipe: Recipe) => {
      const [[, header], ...components] = partsFor(recipe) as [[string, object], ...[string, unknown][]];
      const assembly = assemblyOf({ ...header, ...Object.fromEntries(components) });
      for (const { message, pointer } of assess('.', assembly, { rules: watched, catalogs, today }).findings) {
        expect(message).toMatch(/[.?]$/);
        expect(message).not.toMatch(slips);
        expect(pointer).toMatch(/^\//);
      }
    };
    fc.assert(fc.property(recipes, check), { ...many(45), endOnFailure: true });
  });

  it('is written without a crash, with findings at places, and the same way twice', () => {
    const write = (recipe: Recipe) => {
      const files = partsFor(recipe).map(([name, part]) => [name, stringify(part)] as const);
      const names = new Set(files.map(([name]) => fileOf(name)));
      const { report, documents, told } = saidOf(files);
      for (const { message, file, line, column } of report.findings)
        expect(names.has(file) && line > 0 && column > 0, `${file}:${line}:${column} ${message}`).toBe(true);
      for (const { name, text } of documents) expect(text, name).not.toMatch(slips);
      const again = saidOf(files);
      expect(again.told).toEqual(told);
      expect(again.documents).toEqual(documents);
    };
    fc.assert(fc.property(recipes, write), { ...many(7), endOnFailure: true });
  });

  it('is nearly always what the generator makes: a test of broken programs would prove nothing', () => {
    expect(runs).toBeGreaterThan(full.length);
    expect(wrong.length / runs, JSON.stringify(wrong.slice(0, 3))).toBeLessThan(0.2);
  });

  it('gives every rule something to judge', () => {
    expect(rules.map(({ name }) => name).filter((name) => !judged.has(name))).toEqual([]);
  });
});
