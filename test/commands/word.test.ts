// `psirt render --format docx`, as somebody types it.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { header, program, psirt, put, textAt } from '../support.ts';

const word = (folder: string, ...args: string[]) => psirt(folder, ['render', '--format', 'docx', ...args]);

describe('psirt render --format docx', () => {
  it('writes one file, knows it again, and lets nobody lose what they typed into it', async () => {
    const folder = program();
    const only = ['--only', 'charter'];
    expect((await word(folder, ...only)).code).toBe(0);
    const file = join(folder, 'word/charter.docx');
    const { mtimeMs } = statSync(file);
    expect(await word(folder, ...only)).toMatchObject({ code: 0, said: expect.stringContaining(' 0 written') });
    expect(statSync(file).mtimeMs).toBe(mtimeMs);
    put(folder, { 'psirt.yaml': header.replace('Acme PSIRT', 'Another team') });
    expect((await word(folder, ...only, '--check')).out).toContain('word/charter.docx is stale.');
    expect((await word(folder, ...only)).code).toBe(0);
    const mine = Buffer.concat([readFileSync(file), Buffer.from([255, 13, 10])]);
    put(folder, { 'word/charter.docx': mine });
    const refused = await word(folder, ...only);
    expect(refused).toMatchObject({ code: 1, out: 'word/charter.docx was edited by hand.\n' });
    expect(readFileSync(file).equals(mine)).toBe(true);
    expect((await word(folder, ...only, '--force')).code).toBe(0);
    expect((await word(folder, ...only, '--check')).code).toBe(0);
  });

  it('writes all documents and no file for machines, and neither it nor another format takes the other for left over', async () => {
    const folder = program();
    await psirt(folder, ['render']);
    const charter = textAt(folder, 'docs/charter.md');
    put(folder, { 'docs/charter.md': charter.replace('(keep: notes)\n', '(keep: notes)\nAsk **Ada** first.\n') });
    expect((await word(folder, '--out', 'docs', '--prune')).code).toBe(0);
    expect((await psirt(folder, ['render', '--prune'])).code).toBe(0);
    expect(existsSync(join(folder, 'docs/charter.docx'))).toBe(true);
    expect(existsSync(join(folder, 'docs/public/SECURITY.docx'))).toBe(false);
    put(folder, { 'program/charter.yaml': 'mission: We answer.\n' });
    expect((await word(folder, '--out', 'docs', '--check')).out).toContain('docs/charter.docx is stale.');
  });

  it('holds nothing above a label', async () => {
    const folder = program();
    await word(folder, '--tlp', 'GREEN');
    expect(existsSync(join(folder, 'word/charter.docx'))).toBe(true);
    expect(existsSync(join(folder, 'word/policies.docx'))).toBe(false);
  });
});
