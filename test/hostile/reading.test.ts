// Files that are made to harm whoever reads them.
import { closeSync, ftruncateSync, mkdirSync, openSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openCatalogs } from '../../src/catalogs/catalogs.ts';
import { assess } from '../../src/check/assess.ts';
import { assemble } from '../../src/program/assembly.ts';
import { rules } from '../../src/rules/rules.ts';
import { parseSource } from '../../src/source/source.ts';
import { header, isSentence, psirt, psirtProcess, put, shell, temporaryFolder } from '../support.ts';
import { toldIn } from '../told.ts';

const mebibyte = 1024 * 1024;
/** Far above what it takes, far below what a text made for it would need. */
const generous = 30_000;

function problemsIn(text: string): string[] {
  const start = performance.now();
  const { problems, data } = parseSource('psirt.yaml', text);
  expect(performance.now() - start).toBeLessThan(generous);
  if (problems.some(({ rule }) => rule !== 'secret-in-file')) expect(data).toBeUndefined();
  return problems.map(({ rule }) => rule);
}

function reportOf(text: string) {
  return assess('.', assemble(parseSource('psirt.yaml', text), new Map()), {
    rules,
    catalogs: openCatalogs(),
    today: '2026-11-22',
  });
}

const letters = [...'abcdefghij'];
const bomb = letters
  .map(
    (name, index) =>
      `${name}: &${name} [${Array(9)
        .fill(index === 0 ? 'x' : `*${letters[index - 1]}`)
        .join(', ')}]`,
  )
  .join('\n');

describe('a YAML feature that makes a small file large or a plain file strange', () => {
  it.each([
    ['an alias bomb', bomb],
    ['an alias of itself', 'a: &a [ *a ]'],
    ['90 aliases of a long list', `a: &a [${'x,'.repeat(100_000)}]\nb: [${'*a,'.repeat(90)}]`],
    ['a merge key', 'a: &a { b: 1 }\nc:\n  <<: *a'],
    ['a function tag', 'a: !!js/function "return 1"'],
    ['a tag of its own', 'a: !foo bar'],
    ['binary', 'a: !!binary aGVsbG8='],
    ['a set', 'a: !!set { b, c }'],
    ['YAML 1.1', '%YAML 1.1\n---\na: 1'],
    ['two documents', 'a: 1\n---\nb: 2'],
  ])('%s is a finding', (_, text) => {
    expect(problemsIn(text)).toContain('yaml-feature-refused');
  });

  it.each([
    ['a: 1\na: 2', 'key-duplicate'],
    ['a: 1\n"a": 2', 'key-duplicate'],
    ['__proto__: { x: 1 }', 'key-refused'],
    ['"__proto__": 1', 'key-refused'],
    ['constructor: 1', 'key-refused'],
    ['a: { prototype: 1 }', 'key-refused'],
    ['1: a', 'key-refused'],
    ['true: a', 'key-refused'],
    ['? [ a ]\n: b', 'key-refused'],
    ['a: .nan', 'number-refused'],
    ['a: -.inf', 'number-refused'],
    ['a: 1e400', 'number-refused'],
    ['a: 12345678901234567890', 'number-refused'],
    ['- a\n- b', 'yaml-not-readable'],
    ['just words', 'yaml-not-readable'],
    ['a:\n\tb: 1', 'yaml-not-readable'],
    ['a: [ 1', 'yaml-not-readable'],
    ['a: "\u001b[31m"', 'character-refused'],
    ['a: "\\u001b"', 'character-refused'],
    ['a: x\u0007', 'character-refused'],
    ['a: \u009bx', 'character-refused'],
    ['a: "\u202eabc"', 'character-refused'],
    ['a: "\\ud800"', 'character-refused'],
    ['a: b # \u202e a comment that reads backwards', 'character-refused'],
    ['a: b # over\rwritten', 'character-refused'],
  ])('%j is %s', (text, rule) => {
    expect(problemsIn(text)).toEqual([rule]);
  });

  it('that the parser itself stumbles over is told in words of ours', () => {
    const [problem] = parseSource('psirt.yaml', '? !!map \n#-|2\n\n{? ').problems.slice(-1);
    for (const { message } of parseSource('psirt.yaml', '? !!map \n#-|2\n\n{? ').problems)
      expect(message).not.toMatch(/undefined|Cannot/);
    expect(problem?.rule).toBe('yaml-not-readable');
  });

  it('names both lines of a key that stands twice', () => {
    expect(parseSource('psirt.yaml', 'a: 1\nb: 2\na: 3').problems[0]?.message).toContain('line 1');
  });

  it.each([[''], ['# only a comment\n'], ['\n\n'], ['---\n']])('nothing (%j) is every gap, and no crash', (text) => {
    const report = reportOf(text);
    expect(report.summary.errors).toBeGreaterThan(0);
    expect(report.findings.map(({ rule }) => rule)).toContain('field-missing');
  });
});

describe('a deep or large text', () => {
  it.each([
    ['100,000 brackets', '['.repeat(100_000)],
    ['100,000 braces', '{a: '.repeat(100_000)],
    ['100,000 dashes', `a:\n  ${'- '.repeat(100_000)}`],
    ['5,000 dashes', `${'- '.repeat(5_000)}a`],
    ['100,000 question marks', '? '.repeat(100_000)],
    ['brackets that quotes seem to close', `a: ${'["]", '.repeat(50_000)}`],
    ['1,000 nested maps', Array.from({ length: 1_000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
    ['keys in keys', 'a: '.repeat(100_000)],
  ])('%s is one finding', (_, text) => {
    expect(problemsIn(text)).toEqual(['yaml-not-readable']);
  });

  it('is no finding where brackets stand in a text', () => {
    expect(problemsIn(`a: |\n${'  see [1 and {2\n  - - - -\n'.repeat(300)}b: "${'['.repeat(300)}"`)).toEqual([]);
  });

  it('95,000 keys are a few findings', () => {
    const keys = Array.from({ length: 95_000 }, (_, index) => `k${index}: 1`).join('\n');
    const start = process.cpuUsage();
    const { findings } = reportOf(keys);
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(6);
    expect(findings.filter(({ rule }) => rule === 'key-unknown').length).toBeLessThan(100);
  });

  it('95,000 keys without a value are no crash', () => {
    const keys = Array.from({ length: 95_000 }, (_, index) => `k${index}:`).join('\n');
    expect(reportOf(keys).summary.errors).toBeGreaterThan(0);
  });

  it.each(['}', '&a ', '!a ', '*a\n', '"', '%a\n', ', ', '? a\n', ': ', '@\n', '\t', '[]', '---\n'])(
    'a mebibyte of %j ends',
    (piece) => {
      problemsIn(piece.repeat(mebibyte / 4 / piece.length));
    },
  );

  it.each([
    ['words', 'a.'],
    ['half a key', '-----BEGIN '],
    ['half a link', 'a://b:'],
    ['dashes', 'glpat-'],
  ])('a mebibyte of %s keeps no pattern busy', (_, piece) => {
    problemsIn(`a: ${piece.repeat(mebibyte / piece.length - 10)}`);
  });

  it.each([
    ['between quotes', `a: "${' '.repeat(mebibyte - 50)}x\n  y"`],
    ['before many line ends', `a: "${`${' '.repeat(1000)}x\n`.repeat(1000)}  y"`],
    ['in a text', `a: ${'x '.repeat(mebibyte / 2 - 50)}\n  ${' '.repeat(20)}y`],
  ])('a mebibyte of spaces %s is gone through once', (_, text) => {
    expect(problemsIn(text)).toEqual([]);
  });

  it('10,000 entries of a list are told in time, and so are 100,000 findings', () => {
    const roles = Array.from({ length: 10_000 }, (_, index) => `  - { id: r${index}, title: R }`).join('\n');
    expect(reportOf(`roles:\n${roles}\n`).summary.errors).toBeGreaterThan(0);
    const start = performance.now();
    const report = reportOf('a: 1\n'.repeat(100_001));
    expect(report.findings.length).toBeGreaterThanOrEqual(100_000);
    const text = toldIn('text', [report]);
    expect(performance.now() - start).toBeLessThan(generous);
    expect(text.match(/^ {2}\d+:\d+ /gm)).toHaveLength(100);
    expect(text).toMatch(/… and \d+ more findings/);
  });
});

describe('a file that is none', () => {
  const cases: readonly [string, (folder: string) => void][] = [
    ['a folder', (folder) => void mkdirSync(join(folder, 'psirt.yaml'))],
    ['a pipe', (folder) => void shell(folder, 'mkfifo psirt.yaml')],
    ['100 MB', (folder) => sparse(join(folder, 'psirt.yaml'), 100 * mebibyte)],
    ['UTF-16', (folder) => put(folder, { 'psirt.yaml': Buffer.from(`\ufeff${header}`, 'utf16le') })],
    ['UTF-16 without a mark', (folder) => put(folder, { 'psirt.yaml': Buffer.from(header, 'utf16le') })],
    ['Latin-1', (folder) => put(folder, { 'psirt.yaml': Buffer.from('a: M\u00fcller\n', 'latin1') })],
    ['broken UTF-8', (folder) => put(folder, { 'psirt.yaml': Buffer.from([0x61, 0x3a, 0x20, 0xe2, 0x28, 0xa1]) })],
  ];
  it.each(cases)('%s ends with 2 and a sentence', async (name, make) => {
    const folder = temporaryFolder();
    make(folder);
    const run = await psirt(folder, ['check']);
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(isSentence(run), run.said).toBe(true);
    if (/UTF|Latin/.test(name)) expect(run.said).toContain('not UTF-8');
  });

  it('a device is never read, neither through a link nor where it is named', async () => {
    const folder = temporaryFolder();
    symlinkSync('/dev/zero', join(folder, 'psirt.yaml'));
    const linked = await psirt(folder, ['check']);
    expect(linked.code).toBe(1);
    expect(linked.out).toContain('is a link that leads out');
    const named = await psirt(folder, ['init', 'new', '--no-input', '--answers', '/dev/zero']);
    expect(named).toMatchObject({ code: 2, out: '' });
    expect(named.said).toContain('not a plain file');
  });

  it('takes a byte order mark and Windows line ends', async () => {
    const folder = temporaryFolder();
    put(folder, { 'psirt.yaml': `\ufeff${header.replaceAll('\n', '\r\n')}` });
    const { out } = await psirt(folder, ['check', '--format', 'json', '--component', 'program']);
    expect(JSON.parse(out).reports[0].findings.map(({ rule }: { rule: string }) => rule)).not.toContain(
      'yaml-not-readable',
    );
  });

  it('a fault of YAML is a finding with a place, not a failure to run', async () => {
    const folder = temporaryFolder();
    put(folder, { 'psirt.yaml': `${header}extra: [ 1\n` });
    const run = await psirt(folder, ['check']);
    expect(run.code).toBe(1);
    expect(run.out).toMatch(/^ {2}\d+:\d+ +error .+ yaml-not-readable$/m);
  });

  it('more than a mebibyte on standard input is not read', () => {
    const run = psirtProcess(temporaryFolder(), ['check', '-'], 'a'.repeat(2 * mebibyte));
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.said).toContain('larger than 1 MiB');
  });

  it('a closed standard input is an empty one', () => {
    expect(shell(temporaryFolder(), 'psirt check - <&-').code).toBe(1);
  });
});

function sparse(path: string, size: number): void {
  const descriptor = openSync(path, 'w');
  ftruncateSync(descriptor, size);
  closeSync(descriptor);
}
