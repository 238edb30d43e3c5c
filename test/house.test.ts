import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
// @ts-expect-error: a plain script without types
import { listsOfFiles, programTypes } from '../scripts/generate.js';
import { assembledSchema, componentNames, foundations } from '../src/model/schemas.ts';
import { filesBelow } from '../src/outside/disk.ts';
import { shippedNames } from '../src/outside/shipped-templates.ts';
import { rules } from '../src/rules/rules.ts';

/** The rooms of src, in the order in which data flows: a room imports only rooms that stand before it. */
const rooms = [
  'words',
  'time',
  'model',
  'source',
  'catalogs',
  'program',
  'facts',
  'rules',
  'check',
  'documents',
  'interview',
  'reference',
  'outside',
  'commands',
];

const generated = new Set([
  'model/program.ts',
  'rules/rules.ts',
  'documents/views.ts',
  'documents/charts.ts',
  'documents/files.ts',
]);
const files = filesBelow('src');
const roomOf = (file: string): string => file.split('/')[0] ?? '';

function importsOf(file: string): string[] {
  const text = readFileSync(join('src', file), 'utf8');
  return [...text.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map(([, path = '']) =>
    normalize(join(dirname(file), path)).replaceAll('\\', '/'),
  );
}

describe('the house', () => {
  it('has rooms, and nothing beside them but cli.ts', () => {
    expect([...new Set(files.map(roomOf))].sort()).toEqual([...rooms, 'cli.ts'].sort());
  });

  it('imports only downward', () => {
    const upward = files
      .filter((file) => file !== 'cli.ts')
      .flatMap((file) =>
        importsOf(file)
          .filter((target) => !rooms.slice(0, rooms.indexOf(roomOf(file)) + 1).includes(roomOf(target)))
          .map((target) => `${file} imports ${target}`),
      );
    expect(upward).toEqual([]);
  });

  it('has no circle, between rooms or inside them', () => {
    const done = new Set<string>();
    const circles: string[] = [];
    const follow = (file: string, way: readonly string[]): void => {
      if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' → '));
      if (way.includes(file) || done.has(file)) return;
      for (const target of importsOf(file)) follow(target, [...way, file]);
      done.add(file);
    };
    for (const file of files) follow(file, []);
    expect(circles).toEqual([]);
  });

  it('keeps a view under the document that shows it, and a rule under its component', () => {
    const folders = (folder: string) =>
      readdirSync(`src/${folder}`, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name);
    for (const document of folders('documents/views')) expect(shippedNames()).toContain(document);
    for (const component of folders('rules')) expect(['program', ...componentNames]).toContain(component);
  });

  it('keeps files short', () => {
    const long = files.filter(
      (file) => !generated.has(file) && readFileSync(join('src', file), 'utf8').split('\n').length > 241,
    );
    expect(long).toEqual([]);
  });

  it('opens every file with a sentence that says what it is', () => {
    expect(
      files.filter((file) => !/^\/\/ [A-Z"`].*\.$/m.test(readFileSync(join('src', file), 'utf8').split('\n')[0] ?? '')),
    ).toEqual([]);
  });

  it('has no any, no ignored lint, no file named for nothing', () => {
    for (const file of files) {
      const text = readFileSync(join('src', file), 'utf8');
      expect(text, file).not.toMatch(/@ts-ignore|biome-ignore/);
      expect(text.replaceAll(/\/\/.*|\/\*[\s\S]*?\*\//g, ''), file).not.toMatch(/:\s*any\b|\bas any\b/);
      expect(basename(file), file).not.toMatch(/^(?:utils?|helpers?|common|core|misc)\b/);
    }
  });

  it('touches the outside only at its edge', () => {
    const outside = files.filter((file) =>
      /\bprocess\.|from 'node:fs'|Date\.now|new Date\(\)/.test(readFileSync(join('src', file), 'utf8')),
    );
    expect(outside.sort()).toEqual(
      [
        'catalogs/catalog-files.ts',
        'commands/init/asking.ts',
        'outside/boundary.ts',
        'outside/disk.ts',
        'outside/git.ts',
        'outside/paths.ts',
        'outside/reading.ts',
        'outside/library.ts',
        'outside/lock.ts',
        'outside/prompts.ts',
        'outside/serving.ts',
        'model/code-files.ts',
        'model/schema-files.ts',
        'outside/shipped-templates.ts',
        'cli.ts',
        'outside/world.ts',
        'time/zone-file.ts',
      ].sort(),
    );
  });
});

describe('lists that must agree', () => {
  it('names a rule like its file', () => {
    const names = filesBelow('src/rules')
      .filter((file) => file.includes('/'))
      .map((file) => basename(file, '.ts'));
    expect(rules.map(({ name }) => name).sort()).toEqual(names.sort());
  });

  it('has a schema, a template and a document for every foundation', () => {
    const schemas = readdirSync('schemas/components').map((file) => file.replace('.schema.json', ''));
    for (const name of foundations) {
      expect(schemas).toContain(name);
      expect(shippedNames()).toContain(name);
    }
  });

  it('has generated files that are current', async () => {
    for (const { path, text } of listsOfFiles()) expect(readFileSync(path, 'utf8')).toBe(text);
    expect(readFileSync('src/model/program.ts', 'utf8')).toBe(await programTypes(assembledSchema()));
  });
});
