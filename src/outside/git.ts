// Git, asked as a process of its own when it is needed: it reads what a repository held before, and never runs what one brings along.
import { CannotRun } from '../words/exit.ts';
import { packageNamed } from '../words/package.ts';
import { sayText } from '../words/saying.ts';

/** What git may see of the environment: nothing that points it elsewhere, changes what it says, or makes it ask. */
const passed = ['PATH', 'Path', 'HOME', 'USERPROFILE', 'SystemRoot', 'XDG_CONFIG_HOME', 'TEMP', 'TMPDIR'] as const;
const settings = ['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'protocol.allow=never', 'core.quotePath=false'];
const longestRun = 60_000;
const largestAnswer = 256 * 1024 * 1024;

/** A stored file: its id, and its size in bytes. */
export interface Blob {
  id: string;
  size: number;
}

/** Runs git in a folder. Throws CannotRun where git is not there or the folder lies in no repository. */
export function git(folder: string, args: readonly string[], input = ''): Buffer {
  const { spawnSync } = packageNamed<typeof import('node:child_process')>('node:child_process');
  const given = settings.flatMap((setting) => ['-c', setting]);
  const run = spawnSync('git', ['--no-pager', ...given, '-C', folder, ...args], {
    env: environment(),
    input,
    timeout: longestRun,
    maxBuffer: largestAnswer,
    windowsHide: true,
  });
  const { code } = (run.error ?? {}) as NodeJS.ErrnoException;
  // Git that refuses at once does not read on what it was given.
  if (run.error && code !== 'EPIPE') throw new CannotRun(withoutGit(code));
  if (run.status !== 0) throw new CannotRun(refusal(run.stderr.toString('utf8')));
  return run.stdout;
}

function environment(): Record<string, string> {
  const own = passed.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]));
  const ours = { LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1' };
  return { ...Object.fromEntries(own), ...ours, GIT_NO_REPLACE_OBJECTS: '1' };
}

function withoutGit(code: string | undefined): string {
  if (code === 'ENOENT')
    return 'git is not installed, or not on the PATH; what was there before can be read only with it.';
  if (code === 'ETIMEDOUT')
    return 'git did not answer within a minute. Try again, or look at the repository with "git status".';
  if (code === 'ENOBUFS') return 'git answered with more than psirt reads. Check that this is the right repository.';
  return `git cannot be run (${code ?? 'no reason given'}).`;
}

function refusal(said: string): string {
  if (/not a git repository/i.test(said))
    return 'The program lies in no git repository, and what it said before is kept nowhere else. Start one with "git init", and commit the program.';
  if (/dubious ownership/.test(said))
    return 'git does not read this repository, because the folder belongs to somebody else. Run "git status" there: it says how to allow it.';
  const line = said.split('\n').find((each) => each.trim() !== '') ?? 'it gave no reason';
  return `git cannot read the repository: it says ${sayText(line)}.`;
}

/** The full id of a revision. Throws CannotRun where there is none of that name, or no commit at all. */
export function commitOf(folder: string, revision: string): string {
  const find = (name: string): string | undefined => {
    if (name.startsWith('-') || /[\0\n]/.test(name)) return undefined;
    const [answer = ''] = git(folder, ['cat-file', '--batch-check'], `${name}^{commit}\n`).toString('utf8').split('\n');
    return /^([0-9a-f]{40,64}) commit \d+$/.exec(answer)?.[1];
  };
  const found = find(revision);
  if (found !== undefined) return found;
  if (find('HEAD') === undefined)
    throw new CannotRun('The git repository holds no commit yet. Commit the program first ("git add", "git commit").');
  const more = isShallow(folder)
    ? ' This clone holds only the last commits: fetch the others with "git fetch --unshallow".'
    : ' "git log --oneline" shows those that there are.';
  throw new CannotRun(`There is no revision ${sayText(revision)} in the git repository.${more}`);
}

/** Whether a clone holds only the last commits. */
export function isShallow(folder: string): boolean {
  return git(folder, ['rev-parse', '--is-shallow-repository']).toString('utf8').trim() === 'true';
}

/** The commits that changed some files below a folder, the latest first. */
export function commitsOf(folder: string, paths: readonly string[], most: number): string[] {
  const args = ['rev-list', '--full-history', `--max-count=${most}`, commitOf(folder, 'HEAD'), '--', ...paths];
  return git(folder, args).toString('utf8').split('\n').filter(Boolean);
}

/** The plain files below a folder in a commit, by path with forward slashes; links and submodules are left out. */
export function filesIn(folder: string, commit: string): Map<string, Blob> {
  const found = new Map<string, Blob>();
  for (const line of git(folder, ['ls-tree', '-r', '-z', '-l', commit]).toString('utf8').split('\0')) {
    const [, id = '', size = '', path = ''] = /^100\d{3} blob ([0-9a-f]+) +(\d+)\t([\s\S]*)$/.exec(line) ?? [];
    if (path !== '') found.set(path, { id, size: Number(size) });
  }
  return found;
}

/** For each question such as `COMMIT:./psirt.yaml` the file that it names, in their order. */
export function blobsOf(folder: string, questions: readonly string[]): (Blob | undefined)[] {
  if (questions.length === 0) return [];
  const lines = git(folder, ['cat-file', '--batch-check'], `${questions.join('\n')}\n`)
    .toString('utf8')
    .split('\n');
  return questions.map((_, index) => {
    const [, id, size] = /^([0-9a-f]+) blob (\d+)$/.exec(lines[index] ?? '') ?? [];
    return id === undefined ? undefined : { id, size: Number(size) };
  });
}

/** The bytes of stored files, by id. */
export function contentsOf(folder: string, ids: readonly string[]): Map<string, Buffer> {
  const found = new Map<string, Buffer>();
  if (ids.length === 0) return found;
  const answer = git(folder, ['cat-file', '--batch'], `${ids.join('\n')}\n`);
  let from = 0;
  while (from < answer.length) {
    const end = answer.indexOf(10, from);
    const [, id, size] = /^([0-9a-f]+) blob (\d+)$/.exec(answer.toString('latin1', from, end)) ?? [];
    if (id === undefined) {
      from = end + 1;
      continue;
    }
    const start = end + 1;
    found.set(id, answer.subarray(start, start + Number(size)));
    from = start + Number(size) + 1;
  }
  return found;
}
