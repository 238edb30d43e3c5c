import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isSentence, plainEnvironment, program, put, temporaryFolder } from '../support.ts';

const root = process.cwd();

/** Writes down at the end of a run which files of ours and of packages were loaded. */
const witness = `
const { writeFileSync } = require('node:fs');
process.on('exit', () => writeFileSync(process.env.WITNESS, JSON.stringify(Object.keys(require.cache))));
`;

/** The files that a command loads, by their place below the root, and the kilobytes of code in them: data grow with what there is to ask. */
function loadedBy(args: readonly string[], folder: string): { files: string[]; packages: string[]; kilobytes: number } {
  put(folder, { 'witness.cjs': witness });
  const told = join(folder, 'loaded.json');
  const run = spawnSync(
    process.execPath,
    ['--require', join(folder, 'witness.cjs'), join(root, 'bin/psirt.js'), ...args],
    { cwd: folder, env: plainEnvironment({ WITNESS: told }), encoding: 'utf8' },
  );
  expect(run.status, run.stderr).toBeLessThan(2);
  const all = (JSON.parse(readFileSync(told, 'utf8')) as string[]).filter((file) => !file.endsWith('witness.cjs'));
  const nameOf = (file: string) => /node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(file)?.[1];
  return {
    files: all.filter((file) => !nameOf(file)).map((file) => relative(root, file).replaceAll('\\', '/')),
    packages: [...new Set(all.flatMap((file) => nameOf(file) ?? []))].sort(),
    kilobytes: all.filter((file) => !file.endsWith('.json')).reduce((sum, file) => sum + statSync(file).size, 0) / 1024,
  };
}

const line = ['bin/psirt.js', 'dist/cli.cjs', 'dist/ground.cjs'];
/** What was made ready, by its kind: every file of it may be needed. */
const each = (kind: string) => new RegExp(`^dist/${kind}-[a-z-]+\\.json$`);
const catalogs = (...names: string[]) => names.map((name) => `dist/catalog-${name}.json`);
/** What the form of an answer, and a duty, is looked up in. */
const looked = catalogs(
  'countries',
  'languages',
  'time-zones',
  'zone-offsets',
  'regulatory-clocks',
  'national-law',
  'stakeholder-kinds',
);
/** Of the validators only those of parts in which something is wrong. */
const validators = ['dist/validator-program.cjs', 'dist/validator-charter.cjs'];
/** What the schemas say that is looked up without reading or walking them all. */
const fields = 'dist/fields.json';
const ofSome = 'dist/places-of-some.json';
/** What several commands share. */
const reading = 'dist/repository.cjs';
const hours = 'dist/hours.cjs';
const judging = [hours, reading, 'dist/assess.cjs', 'dist/rules.cjs'];
const documents = 'dist/documents.cjs';
const heads = 'dist/templates.json';

describe('a command loads no more than it needs', () => {
  // The limits leave a tenth for what is to come.
  it.each<[string[], (string | RegExp)[], string[], number]>([
    [['--version'], ['bin/psirt.js', 'package.json'], [], 2],
    [['--help'], line, [], 100],
    [['schema', 'charter'], [...line, hours, 'dist/schema.cjs', 'dist/schema-charter.json'], [], 115],
    [['templates', 'list'], [...line, 'dist/templates.cjs', heads], [], 103],
    [
      ['explain', 'charter'],
      [
        ...line,
        'dist/explain.cjs',
        hours,
        reading,
        'dist/rules.cjs',
        fields,
        heads,
        'dist/schema-charter.json',
        ...catalogs('regulatory-clocks', 'national-law', 'stakeholder-kinds', 'glossary', 'frameworks'),
      ],
      [],
      505,
    ],
    [[], [...line, 'dist/status.cjs', ...judging, fields, ofSome, each('schema'), ...looked, ...validators], [], 735],
    [
      ['check'],
      [...line, 'dist/check.cjs', ...judging, fields, ofSome, each('schema'), ...looked, ...validators],
      [],
      740,
    ],
    [
      ['render'],
      [
        ...line,
        'dist/render.cjs',
        hours,
        reading,
        documents,
        fields,
        ofSome,
        heads,
        each('schema'),
        ...looked,
        each('template'),
        ...validators,
      ],
      [],
      590,
    ],
  ])('%j', (args, files, packages, most) => {
    const loaded = loadedBy(args, program());
    const unexpected = loaded.files.filter(
      (file) => !files.some((known) => (typeof known === 'string' ? known === file : known.test(file))),
    );
    expect({ unexpected, packages: loaded.packages }).toEqual({ unexpected: [], packages });
    expect(loaded.kilobytes).toBeLessThan(most);
  });
});

it.each(['small-vendor', 'manufacturer', 'bank-soc'])(
  'asks no validator about %s, in which nothing is wrong',
  (name) => {
    const { files } = loadedBy(['check', join(root, 'examples', name), '--today', '2026-11-22'], temporaryFolder());
    expect(files.filter((file) => file.startsWith('dist/validator-'))).toEqual([]);
  },
);

/** The first formatter of dates that a run makes takes long. */
const noFormatter = `
Intl.DateTimeFormat = class { constructor() { throw new Error('Node is asked about a time zone.'); } };
`;

// The small vendor's documents hold a report on its gaps, which also judges a day in 2999: that is in no table.
it.each([
  ...['small-vendor', 'manufacturer', 'bank-soc', 'open-source-project', 'public-csirt'].map((name) => [
    ['check', '--today', '2026-11-22'],
    name,
  ]),
  ...['manufacturer', 'bank-soc', 'open-source-project', 'public-csirt'].map((name) => [['render', '--check'], name]),
] as [string[], string][])('%j asks Node about no time zone of %s', (args, name) => {
  const folder = temporaryFolder();
  put(folder, { 'none.cjs': noFormatter });
  const run = spawnSync(
    process.execPath,
    ['--require', join(folder, 'none.cjs'), join(root, 'bin/psirt.js'), ...args, join(root, 'examples', name)],
    { cwd: folder, env: plainEnvironment(), encoding: 'utf8' },
  );
  expect(run.status, run.stderr).toBe(0);
});

describe('a build that is not there', () => {
  /** A copy of what is needed, in a folder of its own. */
  function copy(): string {
    const folder = temporaryFolder();
    for (const part of ['bin', 'dist', 'package.json'])
      cpSync(join(root, part), join(folder, part), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    return folder;
  }
  const start = (folder: string, args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'bin/psirt.js'), ...args], {
      cwd: program(),
      env: plainEnvironment(),
      encoding: 'utf8',
    });
    return { code: status, out: stdout, said: stderr };
  };

  it('says what to run where it is missing', () => {
    const folder = copy();
    rmSync(join(folder, 'dist'), { recursive: true });
    expectSentence(start(folder, ['check']));
  });

  it('says what to run where it is broken', () => {
    const folder = copy();
    put(folder, { 'dist/cli.cjs': 'this is {' });
    expectSentence(start(folder, ['check']));
  });

  it('says what to run where a part of it is missing or cut off', () => {
    const folder = copy();
    const args = ['check', join(root, 'examples/small-vendor'), '--today', '2026-11-22'];
    for (const [part, cut] of [
      ['catalog-regulatory-clocks.json', '{"cut'],
      ['rules.cjs', 'const cut = {'],
    ] as const) {
      put(folder, { [`dist/${part}`]: cut });
      expectSentence(start(folder, args));
      rmSync(join(folder, 'dist', part));
      expectSentence(start(folder, args));
    }
  });

  it('still tells its version', () => {
    const folder = copy();
    put(folder, { 'dist/cli.cjs': 'this is {' });
    expect(start(folder, ['--version'])).toMatchObject({ code: 0, said: '' });
  });

  function expectSentence(run: { code: number | null; out: string; said: string }): void {
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.said).toContain('npm ci && npm run build');
    expect(isSentence(run), run.said).toBe(true);
  }
});
