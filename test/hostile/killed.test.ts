// Runs that are killed at any moment of their writing: every file is the old or the new one, and the next run leaves nothing behind.
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { record } from '../../src/commands/recording.ts';
import { filesBelow } from '../../src/outside/disk.ts';
import { readProgram } from '../../src/outside/repository.ts';
import { fileOf } from '../../src/program/assembly.ts';
import { runs } from '../runs.ts';
import { atOnce, plainEnvironment, psirt, put, temporaryFolder, textAt } from '../support.ts';
import { openTerminal } from '../terminal.ts';

const hook = resolve('test/hostile/dying.cjs');
const binary = resolve('bin/psirt.js');
const answers = readFileSync('examples/small-vendor/answers.yaml', 'utf8');

/** A program of a few components without its documents, so that each copy is made, and each run over, at once. */
function programWith(...components: readonly string[]): string {
  const folder = temporaryFolder();
  for (const part of ['psirt.yaml', ...components.map(fileOf)])
    cpSync(join('examples/small-vendor', part), join(folder, part));
  return folder;
}

/** What is killed, how often in the short run, and what the next run of it may end with. */
interface Scenario {
  args: readonly string[];
  make: () => string;
  kills: number;
  ends: readonly number[];
}

const scenarios: Readonly<Record<string, Scenario>> = {
  'rename of a role': {
    args: ['rename', 'role', 'psirt-lead', 'leader'],
    // Each of them names the role.
    make: () => programWith('sponsorship', 'organization', 'support', 'budget', 'staff'),
    kills: 33,
    // Killed after the last file was put in place: all is done, and there is no such role any more.
    ends: [0, 2],
  },
  approve: {
    args: [
      ...'approve charter --role managing-director --today 2026-11-22 --evidence'.split(' '),
      'Minutes of the board',
    ],
    make: () => programWith('sponsorship', 'charter'),
    kills: 20,
    ends: [0, 1],
  },
  'render of some documents': {
    args: ['render', '--only', 'charter'],
    make: () => programWith('charter'),
    kills: 20,
    ends: [0],
  },
  'init with answers': {
    args: ['init', '--no-render', '--answers', 'answers.yaml'],
    make: () => {
      const folder = temporaryFolder();
      put(folder, { 'answers.yaml': answers });
      return folder;
    },
    kills: 26,
    ends: [0],
  },
};

function start(
  folder: string,
  args: readonly string[],
  extra: Readonly<Record<string, string>>,
): number | string | null {
  const env = plainEnvironment(extra);
  const run = spawnSync(process.execPath, [atOnce, '--require', hook, binary, ...args], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  return run.signal ?? run.status;
}

/** Kills a run after some milliseconds. */
function startFor(folder: string, args: readonly string[], timeout: number): void {
  const options = { cwd: folder, env: plainEnvironment(), timeout, killSignal: 'SIGKILL' } as const;
  spawnSync(process.execPath, [atOnce, binary, ...args], options);
}

type Files = ReadonlyMap<string, string>;

/** The files of a folder; those that psirt keeps for itself while it writes are apart. */
function filesOf(folder: string): { files: Files; own: string[] } {
  const isOwn = (path: string) => /(?:^|\/)(?:\.psirt-\d+-\w+\.tmp|init\.lock.*)$/.test(path);
  const paths = filesBelow(folder);
  const files = new Map(paths.filter((path) => !isOwn(path)).map((path) => [path, textAt(folder, path)]));
  return { files, own: paths.filter(isOwn) };
}

/** Paths at which neither the old nor the new text stands. */
function torn(now: Files, before: Files, after: Files): string[] {
  const paths = new Set([...now.keys(), ...before.keys()]);
  return [...paths].filter((path) => now.get(path) !== before.get(path) && now.get(path) !== after.get(path));
}

/** The moments at which to kill: all of them where they are few, else spread over the whole run. */
function momentsOf(calls: number, kills: number): number[] {
  const step = Math.max(1, calls / kills);
  return Array.from({ length: kills }, (_, index) => 1 + (Math.floor(index * step) % calls));
}

describe('a run that is killed', () => {
  it.each(Object.entries(scenarios))(
    'while writing: %s',
    { timeout: 3_600_000 },
    async (_, { args, make, kills, ends }) => {
      const whole = make();
      const before = filesOf(whole).files;
      const log = join(temporaryFolder(), 'log');
      expect(start(whole, args, { DYING_LOG: log })).toBe(0);
      const after = filesOf(whole).files;
      const calls = readFileSync(log, 'utf8').trimEnd().split('\n');
      for (const [index, at] of momentsOf(calls.length, runs(kills, 10)).entries()) {
        const folder = make();
        // Each call that changes the disk has had its turn: from here on the clock decides.
        const isTimed = index >= calls.length;
        const ended = isTimed
          ? startFor(folder, args, 40 + ((index * 97) % 400))
          : start(folder, args, { DYING_AT: String(at) });
        if (!isTimed) expect(ended, calls[at - 1]).toBe('SIGKILL');
        const now = filesOf(folder);
        expect(torn(now.files, before, after), calls[at - 1]).toEqual([]);
        if (index % 3 > 0) continue;
        const again = await psirt(folder, args);
        expect(ends, `${calls[at - 1]}: ${again.said}`).toContain(again.code);
        const last = filesOf(folder);
        expect(last.own, calls[at - 1]).toEqual([]);
        expect(torn(last.files, after, after), calls[at - 1]).toEqual([]);
        const isLockLeft = now.own.some((path) => path.endsWith('init.lock'));
        expect(again.said.includes('stopped before its end'), calls[at - 1]).toBe(isLockLeft);
      }
    },
  );

  it('in an interview has saved every answer before, whole', { timeout: 3_600_000 }, async () => {
    for (let kill = 0; kill < runs(1, 10); kill++) {
      const folder = temporaryFolder();
      const environment = { DYING_AT: String(20 + ((kill * 7) % 40)) };
      const terminal = openTerminal(['--require', hook, binary, 'init', '.'], folder, { environment });
      const ended = terminal.exit.then(() => true);
      const questions = [
        ['What shall it be?', ''],
        ['In which setting', ''],
        ['called?', 'Acme Devices'],
        ['established', 'Austria'],
        ['In which other countries', 'CH'],
      ] as const;
      for (const [question, answer] of questions) {
        const isOver = await Promise.race([
          ended,
          terminal.answer(question, answer).then(
            () => false,
            () => true,
          ),
        ]);
        if (isOver) break;
      }
      await terminal.exit;
      const { files } = filesOf(folder);
      for (const [path, text] of files) {
        if (!path.endsWith('.yaml')) continue;
        expect(text, path).toMatch(/\n$/);
        expect(text, path).toContain('yaml-language-server');
      }
      expect((await psirt(folder, ['init', '--no-input', '--no-render'])).code).toBe(0);
      expect(filesOf(folder).own).toEqual([]);
    }
  });
});

describe('the order of writing', () => {
  it('brings the text to disk before it is put in its place, for whom the power fails between', () => {
    const folder = temporaryFolder();
    cpSync('examples/small-vendor/psirt.yaml', join(folder, 'psirt.yaml'));
    const log = join(folder, 'log');
    start(folder, ['render', '--only', 'charter'], { DYING_LOG: log });
    const calls = textAt(folder, 'log').trimEnd().split('\n');
    const names = calls.map((call) => call.split(' ')[0]);
    const [written, flushed, placed] = ['writeFileSync', 'fsyncSync', 'renameSync'].map((name) => names.indexOf(name));
    expect([written! >= 0, flushed! > written!, placed! > flushed!]).toEqual([true, true, true]);
  });
});

describe('a file that somebody changes between its reading and its writing', () => {
  it('is not written over', () => {
    const folder = programWith('charter');
    const program = readProgram(folder);
    const theirs = `# Theirs.\n${textAt(folder, 'psirt.yaml')}`;
    put(folder, { 'psirt.yaml': theirs });
    expect(() => record(folder, program, { ...program.data, version: '9.9' })).toThrow('changed by something else');
    expect(textAt(folder, 'psirt.yaml')).toBe(theirs);
  });
});
