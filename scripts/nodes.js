// `npm run test:nodes`: the suite on each line of Node that psirt promises, and the same bytes from all of them.
// With `--bytes` only the bytes; versions may be named: `npm run test:nodes -- --bytes 20.19.0 26.12.1`.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const store = join(root, '.nodes');
const today = ['--today', '2026-11-22'];

/** The oldest and the newest of the first line, the newest of the others. */
const versions = ['20.19.0', '20.20.2', '22.23.5', '24.22.3', '26.12.1'];

/** A registry that does not answer is none: so many milliseconds are waited for it. */
const longest = 120_000;

/** The path of a Node of that version, fetched from the package registry once; nothing where it cannot be had. */
function nodeOf(version) {
  const folder = join(store, version);
  const node = join(folder, 'package/bin/node');
  if (existsSync(node)) return node;
  mkdirSync(folder, { recursive: true });
  const name = `node-${process.platform}-${process.arch}@${version}`;
  const packing = ['pack', name, '--silent', '--pack-destination', folder];
  const packed = spawnSync('npm', packing, { encoding: 'utf8', timeout: longest });
  const file = packed.stdout.trim();
  if (packed.status !== 0 || file === '') return undefined;
  spawnSync('tar', ['-xzf', file], { cwd: folder });
  rmSync(join(folder, file));
  return existsSync(node) ? node : undefined;
}

/** What psirt prints and writes for every example with one Node: the hash of each, by its name. */
function bytesOf(node) {
  const scratch = mkdtempSync(join(tmpdir(), 'psirt-nodes-'));
  const hashes = new Map();
  const keep = (name, bytes) => hashes.set(name, createHash('sha256').update(bytes).digest('hex'));
  const psirt = (...args) => {
    const env = { PATH: process.env.PATH, HOME: scratch };
    const { stdout, stderr, status } = spawnSync(node, [join(root, 'bin/psirt.js'), ...args], { cwd: scratch, env });
    keep(`psirt ${args.join(' ')}`, `${status}\n${stdout}\n${stderr}`);
  };
  for (const example of readdirSync(join(root, 'examples'))) {
    cpSync(join(root, 'examples', example), join(scratch, example), { recursive: true });
    rmSync(join(scratch, example, 'docs'), { recursive: true, force: true });
    for (const format of ['text', 'json', 'sarif', 'gitlab', 'gaps'])
      psirt('check', example, ...today, '--format', format);
    psirt('check', example, '--today', '2029-11-22');
    psirt('render', example);
    psirt('render', example, '--format', 'html');
    psirt('coverage', example, ...today);
    const answers = join(example, 'answers.yaml');
    if (existsSync(join(scratch, answers))) psirt('init', `new-${example}`, '--answers', answers, '--no-input');
  }
  psirt('explain');
  psirt('explain', 'unattended-gap-exceeds-deadline');
  psirt('schema', 'charter');
  for (const file of readdirSync(scratch, { recursive: true, withFileTypes: true }))
    if (file.isFile()) {
      const path = join(file.parentPath ?? file.path, file.name);
      keep(path.slice(scratch.length + 1), readFileSync(path));
    }
  rmSync(scratch, { recursive: true, force: true });
  return hashes;
}

const named = process.argv.slice(2).filter((argument) => /^\d/.test(argument));
const onlyBytes = process.argv.includes('--bytes');
let first;
let failures = 0;
for (const version of named.length > 0 ? named : versions) {
  const node = nodeOf(version);
  if (node === undefined) {
    console.log(`Node ${version} cannot be had from the package registry here, so nothing is said about it.`);
    continue;
  }
  const bytes = bytesOf(node);
  first ??= { version, bytes };
  const names = new Set([...bytes.keys(), ...first.bytes.keys()]);
  const differing = [...names].filter((name) => bytes.get(name) !== first.bytes.get(name));
  const outcome = differing.length === 0 ? `the same as with ${first.version}` : `differing: ${differing.join(', ')}`;
  console.log(`Node ${version}: ${bytes.size} outputs and files, ${outcome}`);
  failures += differing.length;
  if (onlyBytes) continue;
  const suite = spawnSync(node, [join(root, 'node_modules/vitest/vitest.mjs'), 'run'], { cwd: root, encoding: 'utf8' });
  const counts = suite.stdout.match(/Tests .*/g)?.at(-1) ?? suite.stderr;
  console.log(`Node ${version}: the suite ended with ${suite.status}. ${counts}`);
  failures += suite.status === 0 ? 0 : 1;
}
process.exitCode = failures === 0 ? 0 : 1;
