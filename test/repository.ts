// What tests of git share: an example in a repository of its own, and commits by nobody in particular.
import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { plainEnvironment, put, temporaryFolder } from './support.ts';

const nobody = ['-c', 'user.name=Nobody', '-c', 'user.email=nobody@example.org', '-c', 'commit.gpgSign=false'];

/** Runs git in a folder; what it prints. */
export function gitIn(folder: string, ...args: string[]): string {
  const env = plainEnvironment({ GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' });
  const run = spawnSync('git', [...nobody, ...args], { cwd: folder, encoding: 'utf8', env });
  expect(run.status, run.stderr).toBe(0);
  return run.stdout;
}

/** Commits everything that lies in a folder. */
export function commitAll(folder: string, message = 'Change the program'): void {
  gitIn(folder, 'add', '-A');
  gitIn(folder, 'commit', '-q', '--allow-empty', '-m', message);
}

/** What git keeps of each example once it is committed, by path: it is started for the first copy alone. */
const committed = new Map<string, Record<string, Buffer>>();

function filesIn(folder: string): Record<string, Buffer> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = paths.filter((path) => statSync(join(folder, path)).isFile());
  return Object.fromEntries(files.map((path) => [path, readFileSync(join(folder, path))]));
}

/** A copy of an example in a git repository, committed. */
export function repositoryOf(name: string): string {
  const folder = temporaryFolder();
  cpSync(`examples/${name}`, folder, { recursive: true });
  const kept = committed.get(name);
  if (kept) put(join(folder, '.git'), kept);
  else {
    gitIn(folder, 'init', '-q');
    commitAll(folder);
    committed.set(name, filesIn(join(folder, '.git')));
  }
  return folder;
}
