// Values of the wrong form, anywhere in a program: each is a gap.
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { componentNames } from '../../src/model/schemas.ts';
import { withoutWrong } from '../../src/model/valid.ts';
import { readProgram } from '../../src/outside/repository.ts';
import { assemblyOf } from '../../src/program/assembly.ts';
import { structureOf } from '../../src/program/structure.ts';
import { segmentsOf } from '../../src/words/pointer.ts';
import { header, psirt, put, temporaryFolder } from '../support.ts';

const example = readProgram(fileURLToPath(new URL('../../examples/manufacturer/', import.meta.url))).data;

/** The header of the example and the part in which a place lies, with junk there: each part is compared with its own schema. */
function withJunk(place: string, junk: unknown): Record<string, unknown> {
  const [last = '', ...outer] = segmentsOf(place).reverse();
  const part = outer.at(-1) ?? last;
  const alone = Object.entries(example).filter(([key]) => key === part || !componentNames.includes(key));
  const data = structuredClone(Object.fromEntries(alone));
  const node = outer.reduceRight((inner, segment) => inner[segment] as Record<string, unknown>, data);
  node[last] = junk;
  return data;
}

describe('a value of the wrong form', () => {
  const places: string[] = [];
  const walk = (value: unknown, place: string): void => {
    if (place !== '') places.push(place);
    if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) walk(inner, `${place}/${key}`);
  };
  walk(example, '');

  it.each([[null], [5], ['x'], [[]], [{}], [[null]], [{ id: 5 }]])('%j anywhere is a gap, never a crash', (junk) => {
    const some = places.filter((place, index) => index % 211 === 0 || segmentsOf(place).length < 2);
    for (const place of some) {
      const assembly = assemblyOf(withJunk(place, junk));
      expect(() => structureOf(assembly, '2026-11-22'), place).not.toThrow();
      expect(() => withoutWrong(assembly.data), place).not.toThrow();
    }
  });

  it('is left out of the documents', async () => {
    const folder = temporaryFolder();
    put(folder, {
      'psirt.yaml': header
        .replace('roles:', 'roles: 5\nold:')
        .replace('products:', 'products: [ null, 7, [ ] ]\nolder:'),
      'program/charter.yaml': 'mission: [ a ]\nscope: 7\nservices: [ x, null ]\ndecisionRights: { a: b }\n',
      'program/sponsorship.yaml': 'escalation: [ null ]\nreach: all\n',
      'program/organization.yaml': 'raci: [ [ ] ]\nreportingLine: 9\n',
    });
    const run = await psirt(folder, ['render']);
    expect(run).toMatchObject({ code: 0 });
  });
});
