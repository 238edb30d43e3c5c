// Measuring for the bench: CPU time of a command, its peak memory, and the time until a text is shown.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { spawn } from '@lydell/node-pty';

export const root = fileURLToPath(new URL('../../', import.meta.url));
export const scratch = mkdtempSync(join(tmpdir(), 'psirt-bench-'));

// A certificate file doubles the start of Node and flatters every ratio.
const { NODE_EXTRA_CA_CERTS, CI, ...env } = process.env;
const node = process.execPath;

export const psirt = (...args) => [node, join(root, 'bin/psirt.js'), ...args];
export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** Milliseconds of CPU that a command takes, its children included. */
export function cpuOf(command) {
  const { stdout } = spawnSync('bash', ['-c', '"$@" >/dev/null 2>&1 </dev/null; times', '_', ...command], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  const times = [
    ...stdout
      .trim()
      .split('\n')
      .at(-1)
      .matchAll(/(\d+)m([\d.]+)s/g),
  ];
  return times.reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60_000 + Number(seconds) * 1000, 0);
}

/** How many times the CPU of `node -e 0` a command takes: the median of runs beside each other. */
export function ratioOf(command, rounds) {
  cpuOf(command);
  return median(Array.from({ length: rounds }, () => cpuOf(command) / cpuOf([node, '-e', '0'])));
}

/** The most memory that a run of psirt takes, in MiB. */
export function memoryOf([, ...args]) {
  const witness = join(scratch, 'memory.cjs');
  const told = join(scratch, 'memory.txt');
  writeFileSync(
    witness,
    `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(told)}, String(process.resourceUsage().maxRSS)));`,
  );
  spawnSync(node, ['--require', witness, ...args], { cwd: root, env, stdio: 'ignore' });
  return Number(readFileSync(told, 'utf8')) / 1024;
}

/** Milliseconds until a command at a terminal shows a text, or ends. */
function timeUntil(args, text) {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(node, args, { cwd: scratch, cols: 120, rows: 50, env: { ...env, TERM: 'xterm' } });
    let shown = '';
    const patience = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`"${text}" is not shown. Look for what the command asks first now: ${shown}`));
    }, 60_000);
    child.onData((data) => {
      shown += data;
      if (text !== undefined && shown.includes(text)) child.kill('SIGKILL');
    });
    child.onExit(() => {
      clearTimeout(patience);
      resolve(performance.now() - start);
    });
  });
}

/** How many times the time of `node -e 0` passes until the first question is shown. */
export async function ratioUntil([, ...args], text, rounds) {
  const ratios = [];
  for (let round = 0; round < rounds; round++)
    ratios.push((await timeUntil(args, text)) / (await timeUntil(['-e', '0'])));
  return median(ratios);
}
