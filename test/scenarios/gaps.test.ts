import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/check/assess.ts';
import { compose } from '../../src/documents/compose.ts';
import { withoutWrong } from '../../src/model/valid.ts';
import { loadTemplates } from '../../src/outside/library.ts';
import { readProgram } from '../../src/outside/repository.ts';
import { assemblyOf } from '../../src/program/assembly.ts';
import { structureOf } from '../../src/program/structure.ts';
import { rules } from '../../src/rules/rules.ts';
import { catalogs, today } from '../assessed.ts';
import { runs } from '../runs.ts';

const examples = ['small-vendor', 'manufacturer', 'bank-soc', 'open-source-project', 'public-csirt'].map(
  (name) => readProgram(`examples/${name}`).data,
);

/** Drops the keys that `drops` says, each with the same chance, at every depth. */
function thinned(value: unknown, drops: () => boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => thinned(item, drops));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => key === 'kind' || key === 'setting' || !drops());
  return Object.fromEntries(kept.map(([key, inner]) => [key, thinned(inner, drops)]));
}

/** A chance that comes out the same for the same seed. */
function chance(seed: number, oneIn: number): () => boolean {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 16 < 65536 / oneIn;
  };
}

/** What somebody typed into a component: everything but who keeps it, its review, and what is set aside. */
function typedIn(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return value === undefined ? [] : [value];
  const kept = Object.entries(value).filter(([key]) => !['ownerRole', 'reviewBy', 'unanswered'].includes(key));
  return kept.flatMap(([, inner]) => typedIn(inner));
}

describe('a program of which anything may lack', () => {
  it('is judged and documented without a fault of ours, and no sentence holds "undefined"', {
    timeout: 3_600_000,
  }, () => {
    const programs = fc.tuple(fc.nat(examples.length - 1), fc.nat(), fc.constantFrom(3, 10, 40, 200));
    fc.assert(
      fc.property(programs, ([example, seed, oneIn]) => {
        const data = thinned(examples[example], chance(seed, oneIn)) as Record<string, unknown>;
        const assembly = assemblyOf(data);
        const structure = structureOf(assembly, today);
        const report = assess('.', assembly, { rules, catalogs, today, structure });
        const { total, holds, fails, waived, notChecked } = report.summary.rules;
        expect(holds + fails + waived + notChecked).toBe(total);
        for (const { message } of report.findings) expect(message).not.toMatch(/undefined|NaN/);
        const documents = compose({
          data: withoutWrong(assembly.data, structure.violations),
          structure,
          catalogs,
          templates: loadTemplates(undefined),
        });
        for (const { text } of documents) expect(text).not.toMatch(/\bundefined\b|\bNaN\b/);
        const shown = new Set(documents.flatMap(({ open }) => open).filter((place) => place.startsWith('/')));
        expect([...shown].sort()).toEqual([...new Set(report.gaps)].sort());
        const idle = report.findings.filter(({ rule }) => rule === 'component-not-started');
        for (const { component } of idle) expect(typedIn(data[component]), component).toEqual([]);
        if (report.gaps.length > 0) expect(documents[0]!.text).not.toContain('no gap is open');
      }),
      { numRuns: runs(60, 34), seed: 20261122 },
    );
  });
});
