// The action and the recipes are run: their shell, in a checkout that stands for the one of a CI system.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { commitAll, gitIn, repositoryOf } from '../repository.ts';
import { atOnce, plainEnvironment, put, temporaryFolder, textAt } from '../support.ts';

const root = process.cwd();
const read = (path: string): unknown => parse(readFileSync(path, 'utf8'));

interface Step {
  name: string;
  if?: string;
  shell: string;
  env: Record<string, string>;
  run: string;
}
const action = read('action.yml') as {
  inputs: Record<string, { description: string; default: string }>;
  runs: { using: string; steps: Step[] };
};
const stepNamed = (name: string): Step => action.runs.steps.find((step) => step.name === name)!;

/** Puts a program into a folder. */
function program(path: string, text: string): string {
  put(dirname(path), { [path.slice(dirname(path).length + 1)]: `#!/bin/sh\n${text}\n` });
  chmodSync(path, 0o755);
  return path;
}

/** A psirt that judges as of the day of the examples. */
const psirtAt = (path: string): string =>
  program(
    path,
    `first=$1; shift\n[ "$first" = render ] || set -- --today 2026-11-22 "$@"\nexec "${process.execPath}" ${atOnce} "${join(root, 'bin/psirt.js')}" "$first" "$@"`,
  );

function execute(command: string, args: string[], cwd: string, extra: Record<string, string>) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: plainEnvironment({ GITHUB_ACTIONS: 'true', ...extra }),
  });
  return { code: status, out: stdout, said: stderr };
}

/** Runs a step of the action as a runner does: its environment filled in, its text handed to bash as it is. */
function runStep(name: string, folder: string, inputs: Record<string, string>, extra: Record<string, string> = {}) {
  const step = stepNamed(name);
  const given: Record<string, string> = { 'github.action_path': root, ...extra };
  for (const [input, { default: usual }] of Object.entries(action.inputs))
    given[`inputs.${input}`] = inputs[input] ?? usual;
  const env = Object.fromEntries(
    Object.entries(step.env).map(([key, value]) => [
      key,
      value.replace(/\$\{\{ (.*?) \}\}/g, (_, path: string) => given[path] ?? ''),
    ]),
  );
  const summary = join(temporaryFolder(), 'summary.md');
  put(dirname(summary), { 'summary.md': '' });
  const args = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run];
  const run = execute('bash', args, folder, { ...env, ...extra, GITHUB_STEP_SUMMARY: summary });
  return { ...run, summary: readFileSync(summary, 'utf8') };
}

/** The small vendor in a repository in which the last commit made the deputy the same person. */
function broken(): string {
  const folder = repositoryOf('small-vendor');
  const charter = textAt(folder, 'program/charter.yaml');
  put(folder, {
    'program/charter.yaml': charter.replace(/(accountableRole: ([\w-]+), deputyRole: )[\w-]+/, '$1$2'),
  });
  commitAll(folder);
  return folder;
}

describe('the action', () => {
  it('pastes nothing into a script', () => {
    expect(action.runs.using).toBe('composite');
    for (const { run, shell } of action.runs.steps) {
      expect(shell).toBe('bash');
      expect(run).not.toContain('${{');
    }
    const used = JSON.stringify(action.runs.steps);
    for (const input of Object.keys(action.inputs)) expect(used).toContain(`inputs.${input}`);
  });

  it('passes a clean program, with a summary and SARIF', () => {
    const folder = repositoryOf('small-vendor');
    const command = psirtAt(join(temporaryFolder(), 'psirt'));
    const run = runStep('Check', folder, { command, sarif: 'psirt.sarif', documents: 'true' });
    expect(run.code, run.out + run.said).toBe(0);
    expect(run.summary).toContain('## psirt check: no errors');
    expect(JSON.parse(textAt(folder, 'psirt.sarif'))).toMatchObject({ version: '2.1.0' });
  });

  it('fails on a finding, annotates it, and with "since" on a new one only', () => {
    const folder = broken();
    const command = psirtAt(join(temporaryFolder(), 'psirt'));
    const run = runStep('Check', folder, { command });
    expect(run.code).toBe(1);
    expect(run.out).toMatch(/^::error file=program\/charter\.yaml,line=\d+/m);
    expect(run.summary).toContain('decision-deputy-same-person');
    expect(runStep('Check', folder, { command, since: 'HEAD~1' }).code).toBe(1);
    expect(runStep('Check', folder, { command, since: 'HEAD' }).code).toBe(0);
    expect(runStep('Check', folder, { command, 'fail-on': 'never' }).code).toBe(0);
  });

  it('fails on stale documents where they are asked for', () => {
    const folder = repositoryOf('small-vendor');
    put(folder, { 'docs/charter.md': 'edited\n' });
    const command = psirtAt(join(temporaryFolder(), 'psirt'));
    expect(runStep('Check', folder, { command }).code).toBe(0);
    expect(runStep('Check', folder, { command, documents: 'true' }).code).toBe(1);
  });

  it('runs no command that an input brings along, and takes it for no option', () => {
    const folder = repositoryOf('small-vendor');
    const command = psirtAt(join(temporaryFolder(), 'psirt'));
    for (const directory of ['$(touch hit)', '"; touch hit; "', '--fail-on=never', '`touch hit`'])
      for (const input of ['directory', 'since'])
        expect(runStep('Check', folder, { command, [input]: directory }).code, directory).toBe(2);
    expect(gitIn(folder, 'status', '--porcelain')).toBe('');
  });

  it('starts the psirt that it is part of where no other is named', () => {
    const folder = repositoryOf('small-vendor');
    const run = runStep('Check', folder, { 'fail-on': 'never' });
    expect(run.code, run.said).toBe(0);
    expect(run.summary).toContain('## psirt check');
    expect(runStep('Make psirt ready', folder, {}).code).toBe(0);
  });

  it.each([
    [
      'installs and builds it once, without scripts of packages',
      '0',
      ['ci --ignore-scripts --no-audit --no-fund', 'built'],
    ],
    ['builds nothing where the packages cannot be had', '1', ['ci --ignore-scripts --no-audit --no-fund']],
  ])('%s', (_, code, calls) => {
    const place = temporaryFolder();
    const own = join(place, '$(touch hit) "own"');
    put(own, {
      'scripts/build.js':
        "const { appendFileSync, mkdirSync, writeFileSync } = require('node:fs'); mkdirSync('dist'); writeFileSync('dist/cli.cjs', ''); appendFileSync(process.env.CALLS, 'built\\n');",
    });
    program(join(place, 'bin/npm'), `echo "$*" >> "$CALLS"; exit ${code}`);
    put(place, { calls: '' });
    const extra = {
      'github.action_path': own,
      PATH: `${join(place, 'bin')}:${process.env.PATH}`,
      CALLS: join(place, 'calls'),
    };
    const ready = () => runStep('Make psirt ready', place, {}, extra).code;
    expect(ready()).toBe(Number(code));
    if (code === '0') expect(ready()).toBe(0);
    expect(textAt(place, 'calls').trim().split('\n')).toEqual(calls);
    expect(existsSync(join(place, 'hit')) || existsSync(join(own, 'hit'))).toBe(false);
    for (const needed of ['package-lock.json', 'scripts/build.js']) expect(existsSync(needed), needed).toBe(true);
    expect(stepNamed('Make psirt ready').if).toBe('$'.concat("{{ inputs.command == '' }}"));
  });

  it.each([
    ['a first', '', 'POST repos/acme/security/issues/7/comments'],
    ['the same', '41', 'PATCH repos/acme/security/issues/comments/41'],
  ])('writes %s comment on a pull request', (_, known, call) => {
    const folder = broken();
    const bin = temporaryFolder();
    psirtAt(join(folder, 'node_modules/.bin/psirt'));
    program(
      join(bin, 'gh'),
      `case "$*" in *--paginate*) printf '%s' "${known}" ;; *) echo "$3 $4" >> "$CALLS"; cat "\${6#body=@}" >> "$CALLS" ;; esac`,
    );
    const calls = join(bin, 'calls');
    const run = runStep(
      'Say what the pull request changes',
      folder,
      { command: 'node_modules/.bin/psirt' },
      {
        'github.event.pull_request.base.sha': 'HEAD~1',
        'github.event.pull_request.number': '7',
        GITHUB_REPOSITORY: 'acme/security',
        PATH: `${bin}:${process.env.PATH}`,
        CALLS: calls,
      },
    );
    expect(run.code, run.said).toBe(0);
    const said = readFileSync(calls, 'utf8');
    expect(said.startsWith(`${call}\n<!-- psirt -->\n### What changes since`)).toBe(true);
    expect(said).toContain('decision-deputy-same-person');
  });
});

describe('the recipes', () => {
  it('use the action with inputs that it has, and tokens that may do no more than they must', () => {
    const workflow = read('recipes/github-workflow.yml') as {
      permissions: Record<string, string>;
      jobs: Record<string, { steps: { uses: string; with?: Record<string, string> }[] }>;
    };
    expect(workflow.permissions).toEqual({ contents: 'read', 'pull-requests': 'write', 'security-events': 'write' });
    const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
    const [own] = steps.filter(({ uses }) => uses.startsWith('./'));
    const checkouts = steps.filter(({ uses }) => uses.startsWith('actions/checkout@'));
    expect(Object.keys(own?.with ?? {}).filter((input) => action.inputs[input] === undefined)).toEqual([]);
    expect(`./${checkouts[1]?.with?.path}`).toBe(own?.uses);
    expect(String(checkouts[0]?.with?.['fetch-depth'])).toBe('0');
    expect(steps.at(-1)?.with?.sarif_file).toBe(own?.with?.sarif);
  });

  it('run in GitLab, and leave the reports that they name', () => {
    const { psirt: job } = read('recipes/gitlab-ci.yml') as {
      psirt: { script: string[]; artifacts: { when: string; reports: Record<string, string> } };
    };
    const bin = temporaryFolder();
    const command = psirtAt(join(bin, 'psirt'));
    program(join(bin, 'npm'), `mkdir -p node_modules/.bin && cp "${command}" node_modules/.bin/psirt`);
    for (const [folder, code] of [
      [repositoryOf('small-vendor'), 0],
      [broken(), 1],
    ] as const) {
      const run = execute('bash', ['-ec', job.script.join('\n')], folder, { PATH: `${bin}:${process.env.PATH}` });
      expect(run.code, run.out + run.said).toBe(code);
      const { codequality, junit } = job.artifacts.reports;
      expect(JSON.parse(textAt(folder, codequality!))).toBeInstanceOf(Array);
      expect(textAt(folder, junit!)).toContain('<testsuites');
    }
    expect(job.artifacts.when).toBe('always');
  });

  it('run before a commit, for the files of a program and no others', () => {
    const { repos } = read('recipes/pre-commit-config.yaml') as {
      repos: { repo: string; hooks: { entry: string; language: string; files: string; pass_filenames: boolean }[] }[];
    };
    expect(repos.map(({ repo }) => repo)).toEqual(['local']);
    const [check, render] = repos[0]!.hooks;
    for (const [folder, code] of [
      [repositoryOf('small-vendor'), 0],
      [broken(), 1],
    ] as const) {
      mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true });
      psirtAt(join(folder, 'node_modules/.bin/psirt'));
      for (const { entry, language, pass_filenames } of repos[0]!.hooks) {
        expect([language, pass_filenames]).toEqual(['system', false]);
        expect(execute('sh', ['-c', entry], folder, {}).code, entry).toBe(code);
      }
    }
    for (const file of ['psirt.yaml', 'program/charter.yaml']) expect(file).toMatch(new RegExp(check!.files));
    expect('src/program/x.yaml').not.toMatch(new RegExp(check!.files));
    expect('docs/charter.md').toMatch(new RegExp(render!.files));
  });

  it('fetch a duty roster without showing its secret, and keep the old one where no calendar comes', () => {
    const folder = repositoryOf('manufacturer');
    const bin = temporaryFolder();
    program(
      join(bin, 'curl'),
      `echo "$*" > "${bin}/args"; cat > "${bin}/config"; while [ "$1" != --output ]; do shift; done; printf '%s' "$ANSWER" > "$2"`,
    );
    const fetchRoster = (answer: string) =>
      execute('sh', [join(root, 'recipes/roster.sh')], folder, {
        PATH: `${bin}:${process.env.PATH}`,
        ANSWER: answer,
        ROSTER_URL: 'https://calls.example/ical/b1946ac9',
        ROSTER_FILE: 'roster.ics',
        PSIRT: program(join(bin, 'psirt'), `exec "${process.execPath}" ${atOnce} "${join(root, 'bin/psirt.js')}" "$@"`),
      });
    const calendar = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nEND:VCALENDAR\r\n';
    const run = fetchRoster(calendar);
    expect(run.code, run.said).toBe(0);
    expect(textAt(folder, 'roster.ics')).toBe(calendar);
    expect(textAt(bin, 'config')).toContain('b1946ac9');
    expect(textAt(bin, 'args') + run.out + run.said).not.toContain('b1946ac9');
    const { onCall } = parse(textAt(folder, 'program/staff.yaml')) as { onCall: { roster: unknown } };
    expect(onCall.roster).toEqual({ file: 'roster.ics', readOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) });
    expect(gitIn(folder, 'diff', '--name-only')).toBe('program/staff.yaml\n');
    expect(fetchRoster('<html>Sign in</html>')).toMatchObject({
      code: 1,
      said: expect.stringContaining('no calendar'),
    });
    expect(textAt(folder, 'roster.ics')).toBe(calendar);
  });
});
