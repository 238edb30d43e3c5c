import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { itemCatalogs, itemsOf } from '../../src/catalogs/items.ts';
import { assembledSchema, type Schema, schemaAt } from '../../src/model/schemas.ts';
import { violationsOf } from '../../src/model/validation.ts';
import { readText } from '../../src/outside/reading.ts';
import { rules } from '../../src/rules/rules.ts';

/** Every source that a schema names, with what names it. */
function sourcesIn(schema: Schema, path: string): [path: string, source: string][] {
  return [
    ...(schema['x-source'] ?? []).map((source): [string, string] => [path, source]),
    ...Object.entries(schema.properties ?? {}).flatMap(([key, inner]) => sourcesIn(inner, `${path}.${key}`)),
    ...(schema.items ? sourcesIn(schema.items, path) : []),
  ];
}

/** Whether a list holds an item that is cited: it, what it is a part of, or a foundation, which bears an id of ours. */
function holds(ids: readonly string[], cited: string): boolean {
  const names = /^[\d.]+-[\d.]+$/.test(cited) ? cited.split('-') : [cited];
  // A chapter, such as the introduction or a service area, is no item.
  const isNumbered = (name: string) => /^[A-Z-]*\d|^I{1,3}\b/.test(name);
  return names
    .filter(isNumbered)
    .every((name) => ids.some((id) => name === id || `OF-${name}` === id || name.startsWith(`${id}.`)));
}

describe('the items of frameworks', () => {
  it('are listed in a file each, and each file is known', () => {
    expect(readdirSync('catalogs/items').map((file) => file.replace('.yaml', ''))).toEqual([...itemCatalogs]);
  });

  it.each(itemCatalogs)('%s holds to the schema, with each item once', (name) => {
    const data = parse(readText(`catalogs/items/${name}.yaml`));
    expect(violationsOf('catalog-items', data)).toEqual([]);
    const ids = itemsOf(name).items.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(itemsOf(name).name).toBe(name);
  });

  it.each(itemCatalogs)('%s names fields that there are', (name) => {
    for (const { id, evidence = [], unless } of itemsOf(name).items)
      for (const path of [...evidence, ...(unless === undefined ? [] : [unless])]) {
        const [plain = '', condition] = path.replace(/;[^\]]*/, '').split(/[[\]]/);
        let schema: Schema | undefined = assembledSchema();
        for (const key of plain.split('.')) schema = (schema?.properties ?? schema?.items?.properties)?.[key];
        expect(schema, `${id}: ${path}`).toBeDefined();
        const [key = '', values = ''] = condition?.split('=') ?? [];
        if (condition === undefined) continue;
        const filtered: Schema | undefined = schema?.items?.properties?.[key];
        expect(filtered, `${id}: ${path}`).toBeDefined();
        const words = filtered?.enum ?? filtered?.items?.enum;
        if (words) for (const value of values.split(',')) expect(words, `${id}: ${path}`).toContain(value);
      }
  });

  it('hold as many as the frameworks have', () => {
    const count = (name: (typeof itemCatalogs)[number]) => itemsOf(name).items.filter(({ group }) => !group).length;
    expect(count('nist-csf')).toBe(106);
    expect(count('sim3')).toBe(45);
    expect(count('soc-cmm')).toBe(26);
    expect(count('cve-cna')).toBe(29);
    const services = itemsOf('first-csirt').items.filter(({ group, normative }) => !group && normative !== false);
    expect(services).toHaveLength(21);
    const article14 = itemsOf('eu-cra').items.filter(({ part }) => part === 'Art. 14');
    expect(article14.map(({ id }) => id)).toEqual([...Array(10).keys()].map((index) => `Art. 14(${index + 1})`));
  });

  const whole = itemCatalogs.map(itemsOf).filter((catalog) => catalog.whole);
  const cited: [path: string, source: string][] = [
    ...Object.entries(assembledSchema().properties ?? {}).flatMap(([key]) => sourcesIn(schemaAt(`/${key}`)!, key)),
    ...rules.flatMap(({ name, source }) => source.map((one): [string, string] => [name, one])),
  ];

  it.each(whole.map(({ name, framework, items }) => [name, framework, items] as const))(
    'of %s that a field or a rule cites are there',
    (_, framework, items) => {
      const ids = items.map(({ id }) => id);
      const found = cited.filter(([, source]) => source.startsWith(`${framework}: `));
      for (const [path, source] of found)
        for (const one of source.slice(framework.length + 2).split(/, | and /))
          expect(holds(ids, one), `${path}: ${one}`).toBe(true);
    },
  );
});
