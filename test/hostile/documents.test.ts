// Documents that were touched after they were written: by hand, by a checkout, by a run of another program.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { header, program, psirt, put, textAt } from '../support.ts';

describe('a document that somebody touched', () => {
  const edit = (folder: string, change: (text: string) => string): void => {
    const file = join(folder, 'docs', 'charter.md');
    writeFileSync(file, change(readFileSync(file, 'utf8')));
  };

  it('is refused with a diff when it was edited, and overwritten only by force', async () => {
    const folder = program();
    await psirt(folder, ['render']);
    edit(folder, (text) => text.replace('## Mission', '## Our mission'));
    for (const args of [['render'], ['render', '--check']]) {
      const run = await psirt(folder, args);
      expect(run.code).toBe(1);
      expect(run.out).toContain('-## Our mission\n+## Mission');
    }
    expect(textAt(folder, 'docs/charter.md')).toContain('## Our mission');
    expect((await psirt(folder, ['render', '--force'])).code).toBe(0);
    expect((await psirt(folder, ['render', '--check'])).code).toBe(0);
  });

  it.each([
    ['words after the marks', (text: string) => `${text}\nMy words.\n`],
    ['a broken mark', (text: string) => text.replace('(end of notes)', '(end)')],
  ])('is refused when it has %s', async (_, change) => {
    const folder = program();
    await psirt(folder, ['render']);
    edit(folder, change);
    const before = textAt(folder, 'docs/charter.md');
    put(folder, { 'psirt.yaml': header.replace('Acme PSIRT', 'Another team') });
    expect((await psirt(folder, ['render'])).code).toBe(1);
    expect(textAt(folder, 'docs/charter.md')).toBe(before);
  });

  it('keeps the words between the marks when the program changes', async () => {
    const folder = program();
    await psirt(folder, ['render']);
    edit(folder, (text) => text.replace('(keep: notes)\n', '(keep: notes)\nOur own words.\n'));
    put(folder, { 'psirt.yaml': header.replace('Acme PSIRT', 'Another team') });
    expect((await psirt(folder, ['render'])).code).toBe(0);
    expect(textAt(folder, 'docs/charter.md')).toMatch(/Another team[\s\S]*Our own words\./);
  });

  it('is equal with Windows line ends', async () => {
    const folder = program();
    await psirt(folder, ['render']);
    edit(folder, (text) => text.replaceAll('\n', '\r\n'));
    expect((await psirt(folder, ['render', '--check'])).code).toBe(0);
  });

  it('is told in time when it is another text altogether', async () => {
    const folder = program();
    put(folder, { 'docs/charter.md': Array.from({ length: 60_000 }, (_, index) => `line ${index}\n`).join('') });
    const run = await psirt(folder, ['render', '--check', '--only', 'charter']);
    expect(run.code).toBe(1);
    expect(run.out).toContain('too many lines');
  });

  it('that nothing writes any more is named, and removed only on request', async () => {
    const folder = program();
    await psirt(folder, ['render']);
    const old = textAt(folder, 'docs/charter.md');
    put(folder, { 'docs/old.md': old });
    expect((await psirt(folder, ['render', '--check'])).out).toContain('old.md is left over');
    expect((await psirt(folder, ['render'])).code).toBe(0);
    expect(existsSync(join(folder, 'docs', 'old.md'))).toBe(true);
    expect((await psirt(folder, ['render', '--prune'])).code).toBe(0);
    expect(existsSync(join(folder, 'docs', 'old.md'))).toBe(false);
  });
});
