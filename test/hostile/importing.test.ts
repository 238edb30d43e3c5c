// Files of others that somebody prepared, or that are no text at all: a sentence, and nothing lost.
import { existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import { readInto, unread } from '../../src/interview/import/readers.ts';
import { boxOf } from '../../src/interview/import/telling.ts';
import { foreignFiles } from '../../src/outside/foreign-files.ts';
import { psirt, put, shell, temporaryFolder } from '../support.ts';

const init = ['init', 'prog', '--no-input', '--no-render'];
const good = 'Contact: mailto:security@a.example\nExpires: 2027-06-30T00:00:00Z\n';

/** What is said of one file when it is named, which ends the run with 2 and without a program. */
async function refused(content: string | Buffer, name = 'security.txt'): Promise<string> {
  const folder = temporaryFolder();
  put(folder, { [name]: content });
  const { code, said } = await psirt(folder, [...init, '--from', name]);
  expect(code).toBe(2);
  expect(existsSync(join(folder, 'prog'))).toBe(false);
  return said;
}

describe('a file that is named and cannot be read', () => {
  it('is told in a sentence, and nothing is written', async () => {
    expect(await refused(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1]))).toContain('is not UTF-8');
    expect(await refused(Buffer.from('Contact: é', 'latin1'))).toContain('is not UTF-8');
    expect(await refused(Buffer.from('Contact: a', 'utf16le'))).toContain('is not UTF-8');
    expect(await refused('x'.repeat(1024 * 1024 + 1))).toContain('larger than 1 MiB');
    expect(await refused('nothing known', 'notes.txt')).toContain('none of the files that can be read');
    expect(await refused(`${'['.repeat(200_000)}`, 'provider-metadata.json')).toMatch(/provider-metadata\.json:1 /);
    expect(await refused('header: &a {x: *a}\n', 'security-insights.yml')).toContain('anchor');
    expect(await refused('name,role\n"Jane,lead\n', 'people.csv')).toMatch(/people\.csv:\d+ .*Save the table again/);
  }, 30_000);

  it('is one of those found in a folder otherwise: that is noted, and the others are taken', () => {
    const folder = temporaryFolder();
    put(folder, {
      'site/.well-known/security.txt': good,
      'site/SECURITY.md': Buffer.from([0xff, 0xfe]),
      'site/provider-metadata.json': '{"a":',
    });
    shell(folder, 'mkfifo site/rfc2350.txt');
    put(folder, { 'site/security.txt/inner': 'x' });
    symlinkSync('/dev/zero', join(folder, 'site/people.csv'));
    const { files, unreadable, named } = foreignFiles({ directory: folder }, ['site/']);
    const draft: Record<string, unknown> = { kind: 'psirt' };
    const notes = readInto(draft, files, (file) => named.has(file));
    const said = [...unreadable.map(({ why }) => why), ...notes.map(({ file, says }) => `${file} ${says}`)].join('\n');
    expect(unread('site/people.csv', 'site/people.csv:3 Broken.')).toMatchObject({ line: 3, says: 'Broken.' });
    expect(unread('a.csv', 'a.csv is not UTF-8.')).toMatchObject({ line: 0, says: 'is not UTF-8.' });
    for (const part of [
      'site/SECURITY.md is not UTF-8',
      'site/provider-metadata.json The file cannot be read here',
      'site/rfc2350.txt is not a plain file',
      'site/people.csv is not a plain file',
    ])
      expect(said).toContain(part);
    expect(draft).toHaveProperty('resources.intake.channels.0.address', 'security@a.example');
  });

  it('is a folder without any', async () => {
    const folder = temporaryFolder();
    put(folder, { 'site/index.html': '<p>' });
    const { code, said } = await psirt(folder, [...init, '--from', 'site']);
    expect(code).toBe(2);
    expect(said).toContain('none of the files that can be read');
    expect((await psirt(folder, [...init, '--from', 'nowhere'])).said).toContain('nowhere cannot be read');
  });
});

describe('what stands in a file', () => {
  const notesOf = (files: Readonly<Record<string, string>>, kind = 'combined') => {
    const draft: Record<string, unknown> = { kind };
    const notes = readInto(
      draft,
      Object.entries(files).map(([file, text]) => ({ file, text })),
      () => true,
    );
    return { draft, notes, box: boxOf(notes, new Chalk({ level: 0 }), undefined) };
  };

  it('is no control character, no secret, and no formula of a spreadsheet', () => {
    const { draft, box } = notesOf({
      'security.txt': `Contact: https://a.example/\u001b[2J\nPolicy: https://user:hunter22@a.example/\nHiring: https://a.example/\u202egpj\nAcknowledgments: https://a.example/?token=abcdefghijklmnop\n`,
      'products.csv': 'product,note\n"=HYPERLINK(""http://evil"")",x\n@SUM(A1),y\nGate,+1+cmd|calc\nLock,-12\n',
    });
    expect(draft).toEqual({
      kind: 'combined',
      products: [
        { id: 'gate', name: 'Gate' },
        { id: 'lock', name: 'Lock', note: '-12' },
      ],
    });
    expect(box).not.toContain('\u001b');
    expect(box).toContain('=HYPERLINK(""http://evil"")'.replaceAll('""', '"'));
    expect(box.split('formula of a spreadsheet').length).toBe(4);
  });

  it('reaches no other place of a program', () => {
    const { draft } = notesOf({
      'security.txt': '__proto__: x\nconstructor: y\ntoString: z\nContact: mailto:a@a.example\n',
      'people.csv': '__proto__,role\nx,__proto__\n',
    });
    expect(Object.keys(draft)).toEqual(['kind', 'resources', 'roles', 'people']);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  it('is a table of more rows than a list takes, or a line without end, in good time', () => {
    const start = performance.now();
    const rows = Array.from({ length: 2000 }, (_row, index) => `Product ${index},software`).join('\n');
    const { draft, notes } = notesOf({ 'products.csv': `product,kind\n${rows}\n` });
    expect((draft.products as unknown[]).length).toBe(1000);
    expect(notes.filter(({ what }) => what === 'refused').length).toBe(1000);
    notesOf({
      'SECURITY.md': `# Security\n\n${'[a](b '.repeat(80_000)}\n${'a@'.repeat(100_000)}\n${'|'.repeat(200_000)}`,
    });
    notesOf({ 'security.txt': `Contact: ${'mailto:'.repeat(60_000)}\nContact: a${' '.repeat(300_000)}b` });
    notesOf({ 'rfc2350.txt': `2.4 Telephone\n${'+1 2 '.repeat(60_000)}\n2.8 Key\n${'ABCD '.repeat(60_000)}` });
    expect(performance.now() - start).toBeLessThan(8000);
  }, 20_000);
});
