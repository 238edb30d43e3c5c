import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow } from '../../src/outside/disk.ts';
import { copyOf, isSentence, psirt, put, temporaryFolder, textAt } from '../support.ts';

const textsIn = (folder: string) => filesBelow(folder).map((file) => [file, textAt(folder, file)]);

describe('init where psirt.yaml is gone', () => {
  it.each([[['--no-input']], [['--set', 'version=1.0', '--no-input']], [['--kind', 'soc', '--no-input', '--dry-run']]])(
    '%j refuses to write over answers, and says how to restore or adopt them',
    async (args) => {
      const folder = copyOf('small-vendor');
      rmSync(join(folder, 'psirt.yaml'));
      const before = textsIn(folder);
      const run = await psirt(folder, ['init', ...args]);
      expect(run.code).toBe(2);
      expect(isSentence(run)).toBe(true);
      expect(run.said).toContain('git restore psirt.yaml');
      expect(run.said).toContain('psirt init --adopt');
      expect(textsIn(folder)).toEqual(before);
    },
  );

  it('refuses one strange file too', async () => {
    const folder = temporaryFolder();
    put(folder, { 'program/staff.yaml': 'anything: else\n' });
    expect(await psirt(folder, ['init', '--no-input'])).toMatchObject({ code: 2 });
    expect(filesBelow(folder)).toEqual(['program/staff.yaml']);
  });

  it('--adopt writes a fresh psirt.yaml and leaves every component byte for byte', async () => {
    const folder = copyOf('small-vendor');
    rmSync(join(folder, 'psirt.yaml'));
    const before = textsIn(folder);
    const run = await psirt(folder, ['init', '--adopt']);
    expect(run.code).toBe(0);
    expect(run.said).toContain('Wrote psirt.yaml');
    const after = textsIn(folder).filter(([file]) => file !== 'psirt.yaml' && !file?.startsWith('.psirt/'));
    expect(after).toEqual(before.filter(([file]) => !file?.startsWith('.psirt/')));
    expect(textAt(folder, 'psirt.yaml')).toContain('kind: psirt');
    expect((await psirt(folder, ['check'])).code).toBe(1);
  });

  it.each([
    ['a program that has its psirt.yaml', (_: string) => undefined, []],
    ['no components', (folder: string) => rmSync(folder, { recursive: true }), []],
    ['answers', (folder: string) => rmSync(join(folder, 'psirt.yaml')), ['--set', 'version=1.0']],
  ])('--adopt does not take %s', async (_, change, args) => {
    const folder = copyOf('small-vendor');
    change(folder);
    mkdirSync(folder, { recursive: true });
    const before = textsIn(folder);
    const run = await psirt(folder, ['init', '--adopt', ...args]);
    expect(run.code).toBe(2);
    expect(isSentence(run)).toBe(true);
    expect(textsIn(folder)).toEqual(before);
  });
});

describe('a program above', () => {
  it('is the one that init continues', async () => {
    const folder = copyOf('small-vendor');
    const run = await psirt(join(folder, 'program'), ['init', '--no-input', '--no-render']);
    expect(run.code).toBe(0);
    expect(filesBelow(join(folder, 'program'))).not.toContain('psirt.yaml');
  });

  it('does not keep a named folder from a program of its own', async () => {
    const folder = copyOf('small-vendor');
    expect((await psirt(folder, ['init', 'other', '--no-input'])).code).toBe(0);
    expect(filesBelow(join(folder, 'other'))).toContain('psirt.yaml');
  });
});

describe('a program under the name psirt.yml', () => {
  it.each([
    [['check']],
    [['check', '.']],
    [['render']],
    [['init', '--no-input']],
    [['init', '.', '--no-input']],
    [['init', '--adopt']],
  ])('%j says to rename it, and writes nothing', async (args) => {
    const folder = copyOf('small-vendor');
    renameSync(join(folder, 'psirt.yaml'), join(folder, 'psirt.yml'));
    const before = textsIn(folder);
    const run = await psirt(folder, args);
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.said).toContain('There is a psirt.yml here. Rename it to psirt.yaml');
    expect(textsIn(folder)).toEqual(before);
  });

  it('is found from a folder inside', async () => {
    const folder = copyOf('small-vendor');
    renameSync(join(folder, 'psirt.yaml'), join(folder, 'psirt.yml'));
    const run = await psirt(join(folder, 'program'), ['init', '--no-input']);
    expect(run.code).toBe(2);
    expect(run.said).toContain('There is a psirt.yml in ..');
  });
});

it('init says what it wrote, and what to do next, where documents were edited by hand', async () => {
  const folder = copyOf('small-vendor');
  put(folder, { 'docs/charter.md': textAt(folder, 'docs/charter.md').replace('## Mission', '## Our mission') });
  const run = await psirt(folder, ['init', '--set', 'charter.vision=A world without holes', '--no-input']);
  expect(run.code).toBe(1);
  expect(run.said).toContain('Wrote program/charter.yaml.');
  expect(run.said).toContain('No document was written.');
  expect(run.out).toContain('Components');
  expect(textAt(folder, 'program/charter.yaml')).toContain('vision: A world without holes');
});
