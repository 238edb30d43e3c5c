import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeFrom } from '../../src/commands/render/render.ts';
import { schemaAt } from '../../src/model/schemas.ts';
import { loadTemplates } from '../../src/outside/library.ts';
import { assemble } from '../../src/program/assembly.ts';
import { parseSource } from '../../src/source/source.ts';
import { assessed, yamlOf } from '../assessed.ts';
import { example, setAt } from '../edited.ts';
import { runs } from '../runs.ts';

/** The place of every key in a program, at any depth. */
function keysOf(value: unknown, at = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const place = `${at}/${key}`;
    return Array.isArray(value) ? keysOf(inner, place) : [place, ...keysOf(inner, place)];
  });
}

const templates = loadTemplates(undefined);
const places = ['small-vendor', 'manufacturer', 'bank-soc', 'open-source-project', 'public-csirt'].flatMap((name) =>
  keysOf(example(name))
    .filter((at) => at !== '/kind')
    .map((at) => ({ name, at })),
);

function without({ name, at }: { name: string; at: string }): string {
  const data = example(name);
  setAt(data, at);
  return yamlOf(data);
}

/** Whether the schema demands the key, whatever else is answered. */
function isDemanded(at: string): boolean {
  const slash = at.lastIndexOf('/');
  return schemaAt(at.slice(0, slash))?.required?.includes(at.slice(slash + 1)) ?? false;
}

describe('kind 3: a key that is taken away, anywhere in an example', () => {
  it('is named where it is demanded, and never ends psirt', { timeout: 3_600_000 }, () => {
    expect(places.length).toBeGreaterThan(10_000);
    fc.assert(
      fc.property(fc.constantFrom(...places), (place) => {
        const report = assessed(without(place));
        const { at } = place;
        const named = report.findings.some(
          ({ rule, pointer }) =>
            ['field-missing', 'component-missing', 'component-not-started'].includes(rule) &&
            (at === pointer || at.startsWith(`${pointer}/`) || at.split('/')[1] === pointer.split('/')[1]),
        );
        if (isDemanded(at)) expect(named, at).toBe(true);
        for (const { message } of report.findings) expect(message).not.toContain('undefined');
      }),
      { numRuns: runs(60, 10), seed: 20261129 },
    );
  });

  it('leaves documents that can be written', { timeout: 3_600_000 }, () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), (place) => {
        const assembly = assemble(parseSource('psirt.yaml', without(place)), new Map());
        for (const { text } of composeFrom(assembly, templates)) expect(text).not.toMatch(/\bundefined\b|\bNaN\b/);
      }),
      { numRuns: runs(15, 10), seed: 20261129 },
    );
  });
});
