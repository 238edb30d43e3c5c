// `npm run bench`: ratios to `node -e 0` in the same run, paired and interleaved, and the share of each stage of a check.
import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const rounds = Number(process.argv[2] ?? 15);
const today = '2026-11-22';
const { NODE_EXTRA_CA_CERTS, ...env } = process.env;

const cases = {
  'node -e 0': ['-e', '0'],
  'psirt --version': ['bin/psirt.js', '--version'],
  'psirt check examples/manufacturer': ['bin/psirt.js', 'check', 'examples/manufacturer', '--today', today],
};

function timeOf(args) {
  const start = performance.now();
  spawnSync(process.execPath, args, { cwd: root, env, stdio: 'ignore' });
  return performance.now() - start;
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const times = Object.fromEntries(Object.keys(cases).map((name) => [name, []]));
for (const args of Object.values(cases)) timeOf(args);
for (let round = 0; round < rounds; round++) {
  for (const [name, args] of Object.entries(cases)) times[name].push(timeOf(args));
}
console.log(`Ratios to "node -e 0", median of ${rounds} paired runs (minimum to maximum), Node ${process.version}`);
for (const [name, measured] of Object.entries(times)) {
  const ratios = measured.map((time, index) => time / times['node -e 0'][index]);
  console.log(
    `  ${name.padEnd(36)} ${median(ratios).toFixed(2)}  (${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)})`,
  );
}

const stages = [];
async function stage(name, work) {
  const start = performance.now();
  const result = await work();
  stages.push([name, performance.now() - start]);
  return result;
}

process.chdir(root);
const { repository, rules, assess, catalogs, text } = await stage('load the modules', async () => ({
  repository: await import('../dist/outside/repository.js'),
  rules: (await import('../dist/rules/rules.js')).rules,
  assess: (await import('../dist/check/assess.js')).assess,
  catalogs: (await import('../dist/catalogs/catalogs.js')).openCatalogs(),
  text: (await import('../dist/check/reporters.js')).reporters.text,
}));
const { Chalk } = await import('chalk');
const assembly = await stage('read and parse the files', () => repository.readProgram('examples/manufacturer'));
const { violationsOf } = await import('../dist/model/validation.js');
const { componentNames } = await import('../dist/model/schemas.js');
await stage('compile the schemas', () => ['program', ...componentNames].map((name) => violationsOf(name, {})));
await stage('read the catalogs', () => catalogs.clocks.size);
const report = await stage('judge', () => assess('examples/manufacturer', assembly, { rules, catalogs, today }));
await stage('tell', () => text([report], new Chalk({ level: 0 }), false));
const total = stages.reduce((sum, [, time]) => sum + time, 0);
console.log('\nShare of each stage of a check, measured once in one process');
for (const [name, time] of stages)
  console.log(`  ${name.padEnd(36)} ${((100 * time) / total).toFixed(0).padStart(3)} %`);
