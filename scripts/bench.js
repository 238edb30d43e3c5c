// `npm run bench`: ratios to `node -e 0` in the same run, paired and interleaved.
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
