// `npm run bench`: what psirt takes, as ratios to `node -e 0` beside it, and what others take for the same files. Markdown.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { cpuOf, median, memoryOf, psirt, ratioOf, ratioUntil, root, scratch } from './bench/measuring.js';

const rounds = Number(process.argv[2] ?? 9);
const today = ['--today', '2026-11-22'];
const example = (name) => join(root, 'examples', name);
const names = ['small-vendor', 'manufacturer', 'bank-soc'];
const resultOf = ([node, ...args]) => spawnSync(node, args, { encoding: 'utf8', maxBuffer: 1e9 }).stdout;

function row(...cells) {
  console.log(`| ${cells.join(' | ')} |`);
}

function table(...heads) {
  console.log();
  row(...heads);
  row(...heads.map((_, index) => (index === 0 ? '---' : '---:')));
}

/** A copy of an example in which something was changed. */
function changed(name, change) {
  const folder = join(scratch, `${name}-${readdirSync(scratch).length}`);
  cpSync(example(name), folder, { recursive: true });
  const header = join(folder, 'psirt.yaml');
  writeFileSync(header, change(readFileSync(header, 'utf8')));
  return folder;
}

function findingsOf(command) {
  const [report] = [JSON.parse(resultOf([...command, '--format', 'json']))].flat();
  return (report.findings ?? report.reports[0].findings).length;
}

async function commands() {
  const structure = changed('manufacturer', (text) => `${text}\n${numbers(10, (n) => `unknown${n}: 1`).join('\n')}\n`);
  const faulty = psirt('check', structure, ...today);
  const late = psirt('check', example('manufacturer'), '--today', '2027-09-01');
  const copies = Object.fromEntries(names.map((name) => [name, changed(name, (text) => text)]));
  for (const folder of Object.values(copies)) resultOf(psirt('render', folder));
  const answers = join(example('small-vendor'), 'answers.yaml');
  const fresh = join(scratch, 'fresh');
  const init = psirt('init', fresh, '--answers', answers, '--no-input', '--no-render', '--dry-run');
  const rows = [
    ['`--version`', psirt('--version')],
    ['`--help`', psirt('--help')],
    ...names.map((name) => [`\`check\` ${name}`, psirt('check', example(name), ...today)]),
    [`\`check\` manufacturer, ${findingsOf(faulty)} findings of structure`, faulty],
    [`\`check\` manufacturer, judged later: ${findingsOf(late)} findings of rules`, late],
    ...names.map((name) => [`\`render\` ${name}, unchanged`, psirt('render', copies[name])]),
    ['`init --answers --no-render --dry-run`', init],
    ['`explain`', psirt('explain')],
    ['`explain charter`', psirt('explain', 'charter')],
    ['`explain unattended-gap-exceeds-deadline`', psirt('explain', 'unattended-gap-exceeds-deadline')],
    ['`schema charter`', psirt('schema', 'charter')],
  ];
  table('command', 'times `node -e 0`');
  for (const [name, command] of rows) row(name, ratioOf(command, rounds).toFixed(2));
  row(
    '`init` to the first question (elapsed)',
    (await ratioUntil(psirt('init'), 'What is your organization called', rounds)).toFixed(2),
  );
}

function memory() {
  table('memory at its peak', 'MiB');
  for (const name of names) row(`\`check\` ${name}`, memoryOf(psirt('check', example(name), ...today)).toFixed(0));
}

const numbers = (many, make) => Array.from({ length: many }, (_, index) => make(index + 1));

function growth() {
  table('`check` with so many products', 'times `node -e 0`', 'MiB');
  for (const many of [250, 500, 1000, 2000]) {
    const folder = changed('small-vendor', (text) => {
      const data = parse(text);
      const [first] = data.products;
      return stringify({ ...data, products: numbers(many, (n) => ({ ...first, id: `p${n}`, name: `Product ${n}` })) });
    });
    const command = psirt('check', folder, ...today);
    row(many, ratioOf(command, 3).toFixed(1), memoryOf(command).toFixed(0));
  }
}

function manyPrograms() {
  const single = psirt('check', example('small-vendor'), ...today);
  const many = psirt('check', ...numbers(1000, () => example('small-vendor')), ...today);
  const share = cpuOf(many) / 1000 / median(numbers(5, () => cpuOf(single)));
  table('1,000 programs in one `check`', '');
  row('time for one, as a share of a single call', share.toFixed(2));
  row('memory at its peak, MiB', memoryOf(many).toFixed(0));
}

/** The files of a program and the whole program as one file, for tools that compare one file with one schema. */
function peers() {
  const at = (path) => join(root, '.peers', path);
  const folder = example('manufacturer');
  const files = [
    join(folder, 'psirt.yaml'),
    ...readdirSync(join(folder, 'program')).map((file) => join(folder, 'program', file)),
  ];
  const whole = Object.fromEntries(
    files.slice(1).map((file) => [file.replace(/^.*[\\/]|\.yaml$/g, ''), parse(readFileSync(file, 'utf8'))]),
  );
  const data = join(scratch, 'whole.yaml');
  const schema = join(scratch, 'whole.schema.json');
  writeFileSync(data, stringify({ ...parse(readFileSync(files[0], 'utf8')), ...whole }));
  writeFileSync(schema, resultOf(psirt('schema')));
  const ruleset = join(scratch, 'ruleset.yaml');
  writeFileSync(ruleset, 'rules:\n  has-content: { given: $, then: { function: truthy } }\n');
  const node = process.execPath;
  const ajv = [
    'validate',
    '--spec=draft7',
    '--strict=false',
    '--validate-formats=false',
    '--all-errors',
    '-s',
    schema,
    '-d',
    data,
  ];
  const others = [
    [
      'ajv-cli: the same data in one file, its schema, no rules',
      'node_modules/ajv-cli/dist/index.js',
      (tool) => [node, tool, ...ajv],
    ],
    [
      'spectral: the same files, one rule',
      'node_modules/@stoplight/spectral-cli/dist/index.js',
      (tool) => [node, tool, 'lint', '-r', ruleset, ...files],
    ],
    [
      'yamllint: the same files',
      'python/bin/yamllint',
      (tool) => ['env', `PYTHONPATH=${at('python')}`, 'python3', tool, ...files],
    ],
  ];
  table('manufacturer, by others (`npm run bench:peers` installs them)', 'times `node -e 0`');
  row('`psirt check`: structure and rules', ratioOf(psirt('check', folder, ...today), rounds).toFixed(2));
  for (const [name, tool, command] of others)
    row(name, existsSync(at(tool)) ? ratioOf(command(at(tool)), rounds).toFixed(2) : 'not installed');
}

try {
  console.log(
    `CPU time as a multiple of \`node -e 0\` beside it (medians of ${rounds} pairs). ${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${cpus().length} cores (${cpus()[0].model}).`,
  );
  await commands();
  memory();
  growth();
  manyPrograms();
  peers();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
