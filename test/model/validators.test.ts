import { createRequire } from 'node:module';
import type { ValidateFunction } from 'ajv';
import { describe, expect, it } from 'vitest';
import { catalogFile } from '../../src/catalogs/catalog-files.ts';
import { hasForm } from '../../src/model/form.ts';
import { componentNames, schemaOf } from '../../src/model/schemas.ts';
import { validatorOf } from '../../src/model/validators.ts';
import { readProgram } from '../../src/outside/repository.ts';

const { data } = readProgram('examples/manufacturer');

/** The validators as the build makes them. */
const precompiled = (name: string) =>
  (createRequire(import.meta.url)(`../../dist/validator-${name}.cjs`) as { default: ValidateFunction }).default;

/** A copy of a list or group; what it holds is not changed and so need not be copied. */
function copyOf(value: object): Record<string, unknown> {
  return (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>;
}

/** The data of a component with one thing after the other broken. */
function* brokenCopies(value: unknown): Generator<unknown> {
  yield value;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value).slice(0, 40)) {
    for (const other of [undefined, 17, 'no such value', [], {}]) {
      const copy = copyOf(value);
      if (other === undefined) delete copy[key];
      else copy[key] = other;
      yield copy;
    }
    if (typeof inner === 'object') {
      const deeper = brokenCopies(inner);
      for (let count = 0; count < 30; count++) {
        const next = deeper.next();
        if (next.done) break;
        yield Object.assign(copyOf(value), { [key]: next.value });
      }
    }
  }
}

describe.each(componentNames.map((name) => [name]))('the precompiled schema of %s', (name) => {
  it('says what the schema says', () => {
    const [ours, built] = [validatorOf(name), precompiled(name)];
    for (const copy of brokenCopies(data[name])) {
      const isRight = ours(copy);
      expect(built(copy)).toBe(isRight);
      expect(hasForm(schemaOf(name), copy)).toBe(isRight);
      const brief = (errors: typeof ours.errors) =>
        (errors ?? []).map(({ instancePath, keyword, params }) => ({ instancePath, keyword, params }));
      expect(brief(built.errors)).toEqual(brief(ours.errors));
    }
  });
});

it('knows every keyword of our schemas', () => {
  const known =
    /^(?:x-.*|title|description|examples|\$.*|type|enum|const|format|pattern|m(?:in|ax)(?:Length|Items|imum)|minProperties|uniqueItems|contains|items|properties|required|additionalProperties|allOf|anyOf|oneOf|not|if|then|else|definitions)$/;
  const unknown = new Set<string>();
  const walk = (schema: unknown): void => {
    if (Array.isArray(schema)) schema.forEach(walk);
    else if (typeof schema === 'object' && schema !== null)
      for (const [key, inner] of Object.entries(schema)) {
        if (!known.test(key)) unknown.add(key);
        if (key === 'properties' || key === 'definitions') Object.values(inner as object).forEach(walk);
        else if (!/^(?:x-|examples|enum|const)/.test(key)) walk(inner);
      }
  };
  for (const name of ['program', ...componentNames]) walk(schemaOf(name));
  expect([...unknown]).toEqual([]);
});

describe.each([
  ['catalog-clocks', 'regulatory-clocks'],
  ['catalog-stakeholder-kinds', 'stakeholder-kinds'],
  ['catalog-frameworks', 'frameworks'],
  ['catalog-glossary', 'glossary'],
])('the quick look at the form of %s', (name, file) => {
  it('says what the schema says', () => {
    const whole = catalogFile(file) as Record<string, unknown[]>;
    const list = Object.keys(whole).find((key) => Array.isArray(whole[key])) ?? '';
    for (const entry of whole[list] ?? [])
      for (const copy of brokenCopies(entry)) {
        const data = { ...whole, [list]: [copy] };
        expect(hasForm(schemaOf(name), data)).toBe(validatorOf(name)(data));
      }
  });
});
