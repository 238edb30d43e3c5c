import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { editedParts } from '../../src/model/editor-edition.ts';
import { filesBelow } from '../../src/outside/disk.ts';
import { isSentence, psirt, put, temporaryFolder, textAt } from '../support.ts';

const folderOf = '.psirt/schemas';

describe('psirt schema --write', () => {
  it('restores the folder that init has written, and touches nothing else', async () => {
    const folder = temporaryFolder();
    await psirt(folder, ['init', '--kind', 'soc', '--no-input', '--no-render']);
    const before = filesBelow(folder).map((path) => [path, textAt(folder, path)]);
    rmSync(join(folder, folderOf), { recursive: true });
    const run = await psirt(folder, ['schema', '--write']);
    expect(run).toMatchObject({ code: 0, said: 'Wrote 14 schemas to .psirt/schemas.\n' });
    expect(filesBelow(folder).map((path) => [path, textAt(folder, path)])).toEqual(before);
  });

  it('leads an editor from every file of a copied example to its schema, and changes no answer', async () => {
    const folder = temporaryFolder();
    cpSync('examples/small-vendor', folder, { recursive: true });
    const checked = ['check', '--today', '2026-11-22', '--format', 'json'];
    const before = JSON.parse((await psirt(folder, checked)).out);
    put(folder, { 'program/staff.yaml': textAt(folder, 'program/staff.yaml').replaceAll('\n', '\r\n') });
    const staff = textAt(folder, 'program/staff.yaml');
    expect((await psirt(folder, ['schema', '--write'])).code).toBe(0);
    for (const name of editedParts) {
      const file = name === 'psirt' ? 'psirt.yaml' : `program/${name}.yaml`;
      if (!filesBelow(folder).includes(file)) continue;
      const [, schema = ''] = /^# yaml-language-server: \$schema=(\S+)\r?\n/.exec(textAt(folder, file)) ?? [];
      expect(JSON.parse(textAt(folder, join(file, '..', schema))).title, file).toBeTruthy();
    }
    expect(textAt(folder, 'program/staff.yaml')).toBe(
      `# yaml-language-server: $schema=../.psirt/schemas/staff.schema.json\r\n${staff}`,
    );
    expect(JSON.parse((await psirt(folder, checked)).out).reports[0].summary).toEqual(before.reports[0].summary);
    expect((await psirt(folder, ['schema', '--write'])).said).toBe('Wrote 14 schemas to .psirt/schemas.\n');
  });

  it('makes the edition for the kind of the program, as printing does for the kind that is named', async () => {
    const folder = temporaryFolder();
    put(folder, { 'psirt.yaml': 'kind: soc\n' });
    await psirt(folder, ['schema', '--write']);
    const offered = (text: string): string[] => Object.keys(JSON.parse(text).properties);
    expect(offered(textAt(folder, `${folderOf}/charter.schema.json`))).toContain('socServices');
    expect(offered((await psirt(folder, ['schema', 'charter', '--kind', 'soc'])).out)).toContain('socServices');
    expect(offered((await psirt(folder, ['schema', 'charter'])).out)).not.toContain('socServices');
  });

  it('says in a sentence where no program and no such kind is', async () => {
    const folder = temporaryFolder();
    for (const args of [
      ['schema', '--write'],
      ['schema', 'nowhere', '--write'],
      ['schema', '--kind', 'sco'],
    ]) {
      const run = await psirt(folder, args);
      expect(run.code).toBe(2);
      expect(isSentence(run), run.said).toBe(true);
    }
    expect(filesBelow(folder)).toEqual([]);
  });
});
