// What tests of git share: an example in a repository of its own, and commits by nobody in particular.
import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { expect } from 'vitest';
import { plainEnvironment, temporaryFolder } from './support.ts';

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

/** A copy of an example in a git repository, committed. */
export function repositoryOf(name: string): string {
  const folder = temporaryFolder();
  cpSync(`examples/${name}`, folder, { recursive: true });
  gitIn(folder, 'init', '-q');
  commitAll(folder);
  return folder;
}
