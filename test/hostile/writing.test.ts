// Writing while everything goes wrong: links, full disks, folders in the way, two runs at once, a run that is killed.
import { existsSync, lstatSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeFiles } from '../../src/outside/disk.ts';
import {
  header,
  isSentence,
  program,
  psirt,
  psirtProcess,
  put,
  type Run,
  shell,
  startPsirt,
  temporaryFolder,
  textAt,
} from '../support.ts';
import { openTerminal } from '../terminal.ts';

function documentsIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).filter((name) => /\.(?:md|ics)$/.test(name)) : [];
}

function expectRefused(run: Run, code = 2): void {
  expect(run.code, run.said).toBe(code);
  expect(isSentence(run), run.said).toBe(true);
}

describe('a place outside', () => {
  it('is refused where psirt.yaml names it, and taken where the user names it', async () => {
    const folder = program();
    mkdirSync(join(folder, 'inner'));
    put(join(folder, 'inner'), { 'psirt.yaml': `${header}publication: { out: ../../etc }\n` });
    const run = await psirt(join(folder, 'inner'), ['render']);
    expectRefused(run);
    expect(run.said).toContain('--out');
    expect(existsSync(join(folder, '..', 'etc'))).toBe(false);
    expect((await psirt(join(folder, 'inner'), ['render', '--out', '../elsewhere', '--only', 'index'])).code).toBe(0);
    expect(documentsIn(join(folder, 'elsewhere'))).toEqual(['index.md']);
  });

  it('is refused where a link leads there', async () => {
    const [folder, other] = [program(), temporaryFolder()];
    symlinkSync(other, join(folder, 'docs'));
    expectRefused(await psirt(folder, ['render']));
    expect(readdirSync(other)).toEqual([]);
  });

  it('is refused where a folder on the way is a link', async () => {
    const [folder, other] = [temporaryFolder(), temporaryFolder()];
    symlinkSync(other, join(folder, 'program'));
    expect(() => writeFiles(folder, [{ path: 'program/charter.yaml', text: 'x' }])).toThrow('is a link');
    expectRefused(await psirt(folder, ['init', '--no-input', '--no-render']));
    expect(readdirSync(other)).toEqual([]);
  });

  it.each(['../x.md', '../../x.md', 'a/../../x.md'])('is refused for the path %s', (path) => {
    const folder = join(temporaryFolder(), 'in', 'ner');
    expect(() => writeFiles(folder, [{ path, text: 'x' }])).toThrow('lies outside');
  });

  it('may hold a report that the user names', async () => {
    const folder = program();
    mkdirSync(join(folder, 'in'));
    put(join(folder, 'in'), { 'psirt.yaml': header });
    expect((await psirt(join(folder, 'in'), ['check', '--output', 'json:../report.json'])).code).toBe(1);
    expect(JSON.parse(textAt(folder, 'report.json'))).toHaveProperty('reports');
    expect((await psirt(join(folder, 'in'), ['check', '--output', `json:${join(folder, 'absolute.json')}`])).code).toBe(
      1,
    );
    expect(JSON.parse(textAt(folder, 'absolute.json'))).toHaveProperty('reports');
  });
});

describe('something in the way', () => {
  it('a link at the target is replaced, not followed', () => {
    const [folder, other] = [temporaryFolder(), temporaryFolder()];
    put(other, { 'secret.txt': 'keep' });
    symlinkSync(join(other, 'secret.txt'), join(folder, 'a.md'));
    writeFiles(folder, [{ path: 'a.md', text: 'new' }]);
    expect(lstatSync(join(folder, 'a.md')).isSymbolicLink()).toBe(false);
    expect([textAt(folder, 'a.md'), textAt(other, 'secret.txt')]).toEqual(['new', 'keep']);
  });

  it.each([
    ['a file for the folder of the documents', 'docs', ['render']],
    ['a file for the folder of the components', 'program', ['init', '--no-input', '--no-render']],
    ['a file for the folder of the lock', '.psirt', ['init', '--no-input', '--no-render']],
    ['a file for the folder of a report', 'out', ['check', '--output', 'json:out/report.json']],
  ])('%s ends with 2 and changes nothing', async (_, name, args) => {
    const folder = program();
    put(folder, { [name]: 'in the way' });
    expectRefused(await psirt(folder, args));
    expect([textAt(folder, name), textAt(folder, 'psirt.yaml')]).toEqual(['in the way', header]);
  });

  it.each(['psirt.yaml', 'program/charter.yaml'])('the answers of %s are not overwritten by a report', async (name) => {
    const folder = program();
    put(folder, { 'program/charter.yaml': 'mission: Ours.\n' });
    const before = textAt(folder, name);
    const run = await psirt(folder, ['check', '--output', `json:${name}`, '--output', 'sarif:report.sarif']);
    expectRefused(run);
    expect(run.said).toContain('belongs to the program itself');
    expect(textAt(folder, name)).toBe(before);
    expect(JSON.parse(textAt(folder, 'report.sarif'))).toHaveProperty('runs');
  });

  it('two reports in one file end with 2 and write neither', async () => {
    const folder = program();
    expectRefused(await psirt(folder, ['check', '--output', 'json:report', '--output', 'sarif:./report']));
    expect(existsSync(join(folder, 'report'))).toBe(false);
  });

  it('a folder for a document ends with 2 and writes no other document', async () => {
    const folder = program();
    mkdirSync(join(folder, 'docs', 'charter.md'), { recursive: true });
    expectRefused(await psirt(folder, ['render']));
    expect(documentsIn(join(folder, 'docs'))).toEqual(['charter.md']);
  });

  it('a folder for one of several files leaves the others as they were', () => {
    const folder = temporaryFolder();
    put(folder, { 'a.md': 'old', 'b.md/c': 'x' });
    const changes = ['a.md', 'b.md'].map((path) => ({ path, text: 'new' }));
    expect(() => writeFiles(folder, changes)).toThrow('cannot be written');
    expect(textAt(folder, 'a.md')).toBe('old');
    expect(readdirSync(folder)).toEqual(['a.md', 'b.md']);
  });

  it('a foreign file that is no text stops nothing', async () => {
    const folder = program();
    put(folder, { 'docs/notes.md': Buffer.from([0xff, 0xfe, 0x00]) });
    expect((await psirt(folder, ['render'])).code).toBe(0);
  });

  it('what a killed run left behind is swept away', () => {
    const folder = temporaryFolder();
    put(folder, { '.psirt-4194305-0123abcd.tmp': 'half', '.psirt-notes.tmp': 'mine' });
    writeFiles(folder, [{ path: 'a.md', text: 'x' }]);
    expect(readdirSync(folder).sort()).toEqual(['.psirt-notes.tmp', 'a.md']);
  });
});

describe('a disk that takes no more', () => {
  it('keeps what was there, whole', async () => {
    const folder = program();
    expect((await psirt(folder, ['render'])).code).toBe(0);
    const before = documentsIn(join(folder, 'docs')).map((name) => textAt(folder, `docs/${name}`));
    put(folder, { 'psirt.yaml': header.replace('Acme PSIRT', 'Another team') });
    const run = shell(folder, 'ulimit -f 1; psirt render');
    expectRefused(run);
    expect(documentsIn(join(folder, 'docs')).map((name) => textAt(folder, `docs/${name}`))).toEqual(before);
    expect(readdirSync(join(folder, 'docs')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('is told when the report itself does not fit', () => {
    const run = shell(program(), 'psirt check > /dev/full');
    expectRefused(run);
  });
});

describe('two runs at once', () => {
  it('of render mix nothing', async () => {
    const folder = program();
    const runs = await Promise.all([1, 2, 3].map(() => startPsirt(folder, ['render']).end));
    expect(runs.map(({ code }) => code)).toEqual([0, 0, 0]);
    expect((await psirt(folder, ['render', '--check'])).code).toBe(0);
    expect(readdirSync(join(folder, 'docs')).filter((name) => !/\.(?:md|ics)$/.test(name))).toEqual([]);
  });

  it('of init: one writes, the others stop or see what it wrote', async () => {
    const folder = temporaryFolder();
    const names = ['One', 'Two', 'Three'];
    const runs = await Promise.all(
      names.map((name) => startPsirt(folder, ['init', '--no-input', '--no-render', '--set', `team.name=${name}`]).end),
    );
    for (const run of runs.filter(({ code }) => code !== 0)) expectRefused(run);
    const done = names.filter((_, index) => runs[index]?.code === 0);
    expect(done.length).toBeGreaterThan(0);
    expect(done.some((name) => textAt(folder, 'psirt.yaml').includes(`name: ${name}`))).toBe(true);
    expect(readdirSync(join(folder, '.psirt'))).toEqual(['schemas']);
  });

  it('of init: a lock that is held stops the second, one that was left does not', async () => {
    const folder = temporaryFolder();
    put(folder, { '.psirt/init.lock': `${process.pid}\n` });
    const run = psirtProcess(folder, ['init', '--no-input', '--no-render']);
    expectRefused(run);
    expect(run.said).toContain('Another "psirt init"');
    expect(readdirSync(folder)).toEqual(['.psirt']);
    put(folder, { '.psirt/init.lock': '4194305\n' });
    const next = await psirt(folder, ['init', '--no-input', '--no-render']);
    expect(next.code).toBe(0);
    expect(next.said).toContain('A psirt that was stopped before its end has left its lock here.');
    expect(existsSync(join(folder, '.psirt', 'init.lock'))).toBe(false);
  });
});

describe('a terminal that is not there', () => {
  it('a closed standard output keeps the exit code, quietly', () => {
    const run = shell(program(), '{ psirt check; echo "code $?" >&2; } | head -1');
    expect(run.out.split('\n')).toHaveLength(2);
    expect(run.said).toBe('code 1\n');
    expect(shell(program(), 'psirt check >&-').code).toBe(1);
  });

  it('a closed standard input gets no question', () => {
    const run = shell(temporaryFolder(), 'psirt init <&-');
    expectRefused(run);
    expect(run.said).toContain('--answers');
  });

  it('CI=1 gets no question, not even at a terminal', async () => {
    const folder = temporaryFolder();
    const binary = new URL('../../bin/psirt.js', import.meta.url).pathname;
    const script = `process.env.CI='1';process.argv=[process.argv[0],'psirt','init'];await import(${JSON.stringify(binary)})`;
    const terminal = openTerminal(['--input-type=module', '-e', script], folder);
    expect(await terminal.exit).toBe(2);
    expect(terminal.shown()).toContain('The variable CI is set');
    expect(terminal.shown()).not.toContain('?');
  });
});
