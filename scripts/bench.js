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
  const later = ['2027-05-01', '2027-09-01'].map((day) => psirt('check', example('manufacturer'), '--today', day));
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
    ...later.map((late) => [`\`check\` manufacturer, judged later: ${findingsOf(late)} findings of rules`, late]),
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
    (await ratioUntil(psirt('init'), 'What shall it be?', rounds)).toFixed(2),
  );
}

function memory() {
  table('memory at its peak', 'MiB');
  for (const name of names) row(`\`check\` ${name}`, memoryOf(psirt('check', example(name), ...today)).toFixed(0));
}

const numbers = (many, make) => Array.from({ length: many }, (_, index) => make(index + 1));

/** The lists that grow with a company, each with the most entries that its schema takes. */
const lists = [
  ['psirt.yaml', 'products', 1000],
  ['program/people.yaml', 'members', 500],
  ['program/stakeholders.yaml', 'parties', 500],
  ['program/communication.yaml', 'matrix', 500],
  ['program/evaluation.yaml', 'improvements', 500],
  ['program/policies.yaml', 'riskAcceptances', 500],
  ['program/policies.yaml', 'support.ends', 1000],
  ['program/staff.yaml', 'training.records', 2000],
];

/** The manufacturer with so many entries in a list: its own over and over, each with an id of its own. */
function grown(file, list, many) {
  const folder = changed('manufacturer', (text) => text);
  const data = parse(readFileSync(join(folder, file), 'utf8'));
  const keys = list.split('.');
  const last = keys.pop();
  const around = keys.reduce((value, key) => value[key], data);
  const own = around[last];
  around[last] = numbers(many, (n) => {
    const entry = own[(n - 1) % own.length];
    return entry.id === undefined || n <= own.length ? entry : { ...entry, id: `${entry.id}-${n}` };
  });
  // An alias would be refused, and nothing else be looked at.
  writeFileSync(join(folder, file), stringify(data, { aliasDuplicateObjects: false }));
  return folder;
}

/** No file may be larger than 1 MiB, and a list that is longer than its schema says is one finding: more is not measured. */
function growth() {
  const sizes = [250, 500, 1000, 2000];
  table('`check` manufacturer with so many entries', ...sizes.map((many) => many.toLocaleString('en')), 'MiB at most');
  for (const [file, list, most] of lists) {
    const fitting = sizes.filter((many) => many <= most);
    const commands = fitting.map((many) => psirt('check', grown(file, list, many), ...today));
    const ratios = commands.map((command) => ratioOf(command, 3).toFixed(1));
    const name = `\`${file.replace(/^program\/|\.yaml$/g, '').replace(/^psirt$/, '')}.${list}\``.replace('`.', '`');
    row(name, ...sizes.map((_, index) => ratios[index] ?? '—'), memoryOf(commands.at(-1)).toFixed(0));
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
  const program = { ...parse(readFileSync(files[0], 'utf8')), ...whole };
  // Other readers take a day without quotes for a moment.
  writeFileSync(data, stringify(program, { compat: 'yaml-1.1' }));
  const json = join(scratch, 'whole.json');
  writeFileSync(json, JSON.stringify(program));
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
  ];
  const others = [
    [
      'ajv-cli: the same data in one YAML file, its schema, no rules',
      'node_modules/ajv-cli/dist/index.js',
      (tool) => [node, tool, ...ajv, data],
    ],
    ['ajv-cli: the same data as JSON', 'node_modules/ajv-cli/dist/index.js', (tool) => [node, tool, ...ajv, json]],
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
