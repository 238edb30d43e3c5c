import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
// @ts-expect-error: a plain script without types
import { programTypes, ruleList } from '../scripts/generate.js';
import { filesBelow } from '../src/disk.ts';
import { templateNames } from '../src/library.ts';
import { rules } from '../src/rules.ts';
import { assembledSchema, foundations } from '../src/schemas.ts';

/** The reading order of src: a file imports only what stands above it, a folder counts as one place. */
const readingOrder = [
  [
    'pointer.ts',
    'finding.ts',
    'program.ts',
    'day.ts',
    'duration.ts',
    'wording.ts',
    'coverage.ts',
    'suggestion.ts',
    'exit.ts',
  ],
  ['depth.ts', 'secret.ts', 'saying.ts', 'inspection.ts', 'source.ts'],
  [
    'schemas.ts',
    'catalogs.ts',
    'formats.ts',
    'ajv.ts',
    'validators.ts',
    'sentences.ts',
    'validation.ts',
    'probe.ts',
    'valid.ts',
  ],
  ['rule.ts', 'markdown.ts', 'display.ts', 'document.ts', 'view.ts', 'entries.ts', 'facts/', 'rules/', 'rules.ts'],
  ['assembly.ts', 'own-catalogs.ts', 'prepared-texts.ts', 'unanswered.ts', 'gaps.ts', 'structure.ts'],
  ['faults.ts', 'steps.ts', 'waivers.ts', 'assess.ts', 'reporters/', 'reporters.ts'],
  [
    'views/',
    'views.ts',
    'chart.ts',
    'charts/',
    'charts.ts',
    'tables.ts',
    'walker.ts',
    'templates.ts',
    'filling.ts',
    'calendar-file.ts',
    'machine-files.ts',
    'compose.ts',
    'shelf.ts',
    'kind-page.ts',
    'reference.ts',
  ],
  [
    'draft.ts',
    'question.ts',
    'row.ts',
    'proposals.ts',
    'consequence.ts',
    'questioner.ts',
    'interview.ts',
    'answers.ts',
    'review.ts',
    'sheet.ts',
    'edits.ts',
  ],
  ['disk.ts', 'world.ts', 'prompts.ts', 'lock.ts', 'library.ts', 'repository.ts', 'commands/', 'cli.ts'],
].flat();

const generated = new Set(['program.ts', 'rules.ts']);
const files = filesBelow('src');
const placeOf = (file: string): string => (file.includes('/') ? `${file.split('/')[0]}/` : file);

function importsOf(file: string): string[] {
  const text = readFileSync(join('src', file), 'utf8');
  return [...text.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map(([, path = '']) =>
    normalize(join(dirname(file), path)).replaceAll('\\', '/'),
  );
}

describe('the house', () => {
  it('has a place in the reading order for every file, and no place for what is gone', () => {
    expect([...new Set(files.map(placeOf))].sort()).toEqual([...readingOrder].sort());
  });

  it('imports only downward', () => {
    const upward = files.flatMap((file) =>
      importsOf(file)
        .filter((target) => readingOrder.indexOf(placeOf(target)) > readingOrder.indexOf(placeOf(file)))
        .map((target) => `${file} imports ${target}`),
    );
    expect(upward).toEqual([]);
  });

  it('has no circle inside a folder', () => {
    const circles = files.flatMap((file) =>
      importsOf(file)
        .filter((target) => target !== file && importsOf(target).includes(file))
        .map((target) => `${file} and ${target}`),
    );
    expect(circles).toEqual([]);
  });

  it('keeps files short', () => {
    const long = files.filter(
      (file) => !generated.has(file) && readFileSync(join('src', file), 'utf8').split('\n').length > 251,
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
        'catalogs.ts',
        'commands/init.ts',
        'disk.ts',
        'library.ts',
        'lock.ts',
        'prompts.ts',
        'schemas.ts',
        'cli.ts',
        'world.ts',
      ].sort(),
    );
  });
});

describe('lists that must agree', () => {
  it('names a rule like its file', () => {
    const names = filesBelow('src/rules').map((file) => basename(file, '.ts'));
    expect(rules.map(({ name }) => name).sort()).toEqual(names.sort());
  });

  it('has a schema, a template and a document for every foundation', () => {
    const schemas = readdirSync('schemas/components').map((file) => file.replace('.schema.json', ''));
    for (const name of foundations) {
      expect(schemas).toContain(name);
      expect(templateNames('templates')).toContain(name);
    }
  });

  it('has generated files that are current', async () => {
    expect(readFileSync('src/rules.ts', 'utf8')).toBe(ruleList());
    expect(readFileSync('src/program.ts', 'utf8')).toBe(await programTypes(assembledSchema()));
  });
});
