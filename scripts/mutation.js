// `npm run mutation`: how many small changes of the code our tests notice, for the parts on which the rest leans; as Markdown.
// Names of parts may follow: `npm run mutation -- escapers time`. "npm run mutation:install" brings Stryker into `.stryker/`.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const folder = join(root, '.stryker');
const installed = join(folder, 'node_modules/@stryker-mutator');

/** What is changed, and the tests that are to notice: those that say it by example, because each change waits for them. */
const parts = {
  escapers: {
    mutate: ['src/words/markdown.ts', 'src/words/harmless.ts'],
    tests: ['test/words/markdown-letters.test.ts', 'test/words/harmless.test.ts'],
  },
  loader: {
    mutate: ['src/source/plain/*.ts', 'src/source/inspection.ts', 'src/source/depth.ts', 'src/source/spots.ts'],
    tests: ['plain-texts', 'inspection', 'depth', 'spots'].map((name) => `test/source/${name}.test.ts`),
  },
  arithmetic: {
    mutate: ['src/time/*.ts'],
    tests: ['coverage', 'day', 'duration', 'periods', 'zones'].map((name) => `test/time/${name}.test.ts`),
  },
  labels: {
    mutate: ['src/facts/document-labels.ts', 'src/facts/tlp.ts', 'src/documents/label-limit.ts'],
    tests: ['test/facts/document-labels.test.ts', 'test/facts/tlp.test.ts', 'test/documents/label-limit.test.ts'],
  },
};

/** Lets Stryker change one part; what became of each change, by file. */
function changed(name) {
  const { mutate, tests } = parts[name];
  const at = (ending) => join(folder, `${name}.${ending}`);
  // Each change gets one new thread, for all files of tests together: nothing that ran before it is still loaded.
  const settings = { test: { include: tests, testTimeout: 60_000, isolate: false, maxWorkers: 1 } };
  writeFileSync(at('vitest.config.js'), `export default ${JSON.stringify(settings)};\n`);
  const options = {
    testRunner: 'vitest',
    plugins: [join(installed, 'vitest-runner/dist/src/index.js')],
    vitest: { configFile: at('vitest.config.js'), related: false },
    mutate,
    reporters: ['json'],
    jsonReporter: { fileName: at('report.json') },
    tempDirName: '.stryker/made',
    // Our TypeScript has no interface that Stryker knows, and the tests need no settings of it.
    tsconfigFile: '.stryker/none.json',
    ignorePatterns: ['/biome.json', '/docs', '/.nodes', '/.peers', '/.stryker', '/.mermaid', '/demo'],
    concurrency: 2,
    // What runs while a module loads is changed before it loads, in a thread of its own: nothing is left out.
    ignoreStatic: false,
    warnings: { slow: false },
    // A busy machine is not a change that was noticed.
    timeoutMS: 60_000,
  };
  writeFileSync(at('config.json'), JSON.stringify(options));
  const stryker = join(installed, 'core/bin/stryker.js');
  const { status } = spawnSync(process.execPath, [stryker, 'run', at('config.json')], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`Stryker ended with ${status} on the part ${name}.`);
  return JSON.parse(readFileSync(at('report.json'), 'utf8')).files;
}

if (!existsSync(installed)) {
  console.log('Stryker is not here. "npm run mutation:install" brings it.');
  process.exit(2);
}
/** A change that no test noticed: its place, what stands there and what stood there instead. */
function told(file, source, { location: { start, end }, replacement }) {
  const line = source.split('\n')[start.line - 1];
  const before =
    start.line === end.line ? line.slice(start.column - 1, end.column - 1) : `${line.slice(start.column - 1)} …`;
  return `- ${file}:${start.line}:${start.column}: ${before} => ${replacement}`;
}

const named = process.argv.slice(2);
const unnoticed = [];
console.log('| file | changes | noticed | in per cent |\n| --- | ---: | ---: | ---: |');
for (const name of named.length > 0 ? named : Object.keys(parts))
  for (const [file, { source, mutants }] of Object.entries(changed(name))) {
    const having = (...states) => mutants.filter(({ status }) => states.includes(status));
    const noticed = having('Killed', 'Timeout').length;
    const left = having('Survived', 'NoCoverage');
    const all = noticed + left.length;
    console.log(`| ${file} | ${all} | ${noticed} | ${all === 0 ? '—' : Math.round((100 * noticed) / all)} |`);
    unnoticed.push(...left.map((mutant) => told(file, source, mutant)));
  }
if (unnoticed.length > 0) console.log(`\nNot noticed:\n\n${unnoticed.join('\n')}`);
