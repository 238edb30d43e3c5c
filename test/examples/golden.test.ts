import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { judgedRecord } from '../../src/commands/render/gaps.ts';
import { composeFrom } from '../../src/commands/render/render.ts';
import { filesBelow } from '../../src/outside/disk.ts';
import { loadTemplates } from '../../src/outside/library.ts';
import { readProgram } from '../../src/outside/repository.ts';
import { assemble } from '../../src/program/assembly.ts';
import { parseSource } from '../../src/source/source.ts';

const complete = ['bank-soc', 'manufacturer', 'open-source-project', 'public-csirt', 'small-vendor'];
const examples = [...complete, 'regional-company'];

describe('examples/small-vendor/answers.yaml', () => {
  it('says what the files of the example say', () => {
    const answers = parseSource('answers.yaml', readFileSync('examples/small-vendor/answers.yaml', 'utf8'));
    expect(assemble(answers, new Map()).data).toEqual(readProgram('examples/small-vendor').data);
  });
});

describe.each(examples)('the documents of examples/%s', (name) => {
  const folder = join('examples', name);
  const program = readProgram(folder);
  const documents = composeFrom(program, loadTemplates(undefined), judgedRecord(program));

  it('are the golden files, to the byte', () => {
    expect(filesBelow(join(folder, 'docs'))).toEqual(documents.map(({ path }) => path).sort());
    for (const { path, text } of documents) expect(text, path).toBe(readFileSync(join(folder, 'docs', path), 'utf8'));
  });

  it('are approved and without gaps, or a draft of which every gap says who decides it and by when', () => {
    for (const { path, text, gaps } of documents) {
      if (complete.includes(name)) {
        expect(gaps, path).toBe(0);
        expect(text, path).not.toMatch(/DRAFT|\[Gap:/);
      }
      expect(text, path).not.toMatch(/\[Gap: (?![^\]]*, to be decided)|undefined|\[object|NaN/);
    }
  });

  it('hold no tables with ragged rows and no raw booleans', () => {
    for (const { path, text } of documents) {
      for (const block of text.split('\n\n')) {
        const rows = block.split('\n').filter((line) => line.startsWith('| '));
        const widths = new Set(rows.map((row) => row.replaceAll('\\|', '').split('|').length));
        expect(widths.size, `${path}: ${rows[0]}`).toBeLessThan(2);
      }
      expect(text, path).not.toMatch(/\| (?:true|false) \|/);
    }
  });
});
