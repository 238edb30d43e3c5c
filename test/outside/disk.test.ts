import { existsSync, mkdirSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow, writeFiles } from '../../src/outside/disk.ts';
import { lock } from '../../src/outside/lock.ts';
import { liesInside } from '../../src/outside/paths.ts';
import { readText } from '../../src/outside/reading.ts';
import { CannotRun } from '../../src/words/exit.ts';
import { put, temporaryFolder, textAt } from '../support.ts';

describe('readText', () => {
  it('reads UTF-8 and drops the byte order mark', () => {
    const folder = temporaryFolder();
    put(folder, { 'a.yaml': '\ufeffa: \u00e9\r\n' });
    expect(readText(join(folder, 'a.yaml'))).toBe('a: \u00e9\r\n');
  });

  it('takes a mebibyte and not a byte more', () => {
    const folder = temporaryFolder();
    put(folder, { full: 'x'.repeat(1024 * 1024), over: 'x'.repeat(1024 * 1024 + 1) });
    expect(readText(join(folder, 'full'))).toHaveLength(1024 * 1024);
    expect(() => readText(join(folder, 'over'), 'over')).toThrow('over is larger than 1 MiB');
    expect(readText(join(folder, 'over'), 'over', 2 * 1024 * 1024)).toHaveLength(1024 * 1024 + 1);
  });

  it.each([
    ['none', 'there is no such file'],
    ['file/inner', 'a part of the path is a file'],
    ['circle', 'leads in a circle'],
  ])('says why it cannot read %s', (name, reason) => {
    const folder = temporaryFolder();
    put(folder, { file: 'x' });
    symlinkSync('circle', join(folder, 'circle'));
    expect(() => readText(join(folder, name), name)).toThrow(CannotRun);
    expect(() => readText(join(folder, name), name)).toThrow(reason);
  });
});

describe('writeFiles', () => {
  it('makes folders, writes, removes, and leaves no other file', () => {
    const folder = temporaryFolder();
    put(folder, { 'old.md': 'x' });
    writeFiles(folder, [
      { path: 'a/b/c.md', text: 'c' },
      { path: 'd.md', text: '' },
      { path: 'old.md', text: undefined },
      { path: 'never.md', text: undefined },
    ]);
    expect(filesBelow(folder)).toEqual(['a/b/c.md', 'd.md']);
    expect(textAt(folder, 'a/b/c.md')).toBe('c');
  });

  it('leaves an unchanged file alone', () => {
    const folder = temporaryFolder();
    put(folder, { 'a.md': 'same', 'b.md': 'old' });
    const nodes = () => ['a.md', 'b.md'].map((name) => statSync(join(folder, name)).ino);
    const before = nodes();
    writeFiles(folder, [
      { path: 'a.md', text: 'same' },
      { path: 'b.md', text: 'new' },
    ]);
    expect(nodes()[0]).toBe(before[0]);
    expect(textAt(folder, 'b.md')).toBe('new');
  });

  it('writes nothing at all when one path is refused', () => {
    const folder = temporaryFolder();
    const changes = ['a.md', '../b.md'].map((path) => ({ path, text: 'x' }));
    expect(() => writeFiles(join(folder, 'in'), changes)).toThrow('Nothing was written');
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('filesBelow', () => {
  it('follows no link, and says why it cannot look', () => {
    const [folder, other] = [temporaryFolder(), temporaryFolder()];
    put(other, { 'x.md': 'x' });
    put(folder, { 'a.md': 'a', 'b/c.md': 'c' });
    symlinkSync(other, join(folder, 'link'));
    symlinkSync(join(other, 'x.md'), join(folder, 'x.md'));
    expect(filesBelow(folder)).toEqual(['a.md', 'b/c.md']);
    expect(filesBelow(join(folder, 'none'))).toEqual([]);
    expect(() => filesBelow(join(folder, 'a.md'))).toThrow('cannot be read');
  });
});

describe('liesInside', () => {
  it('sees through links and dots', () => {
    const [folder, other] = [temporaryFolder(), temporaryFolder()];
    mkdirSync(join(folder, 'in'));
    symlinkSync(other, join(folder, 'out'));
    const inside = (path: string) => liesInside(join(folder, path), folder);
    expect(['in', 'in/new/newer', '.', 'in/../in', '..in'].map(inside)).toEqual([true, true, true, true, true]);
    expect(['..', '../x', 'out', 'out/new', 'in/../../x'].map(inside)).toEqual([false, false, false, false, false]);
    expect(liesInside(folder, join(folder, 'not', 'there', 'yet'))).toBe(false);
  });
});

describe('lock', () => {
  it('is held once, given back, and taken over from the dead', () => {
    const folder = join(temporaryFolder(), '.psirt');
    const release = lock(folder, 'init.lock');
    expect(() => lock(folder, 'init.lock')).toThrow('Another "psirt init"');
    release();
    expect(existsSync(join(folder, 'init.lock'))).toBe(false);
    for (const dead of ['4194305\n', '', 'x', '-1', '0']) {
      put(folder, { 'init.lock': dead });
      lock(folder, 'init.lock')();
      expect(readdirSync(folder)).toEqual([]);
    }
  });

  it('says so when it cannot be taken', () => {
    const folder = temporaryFolder();
    put(folder, { file: 'x' });
    expect(() => lock(join(folder, 'file'), 'init.lock')).toThrow('cannot be written');
    mkdirSync(join(folder, 'init.lock'));
    expect(() => lock(folder, 'init.lock')).toThrow('Another "psirt init"');
    expect(readdirSync(folder)).toEqual(['file', 'init.lock']);
  });
});
