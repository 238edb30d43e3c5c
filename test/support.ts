// What tests share: folders that go away, `psirt` as a function and as a process, and a small program to work on.
import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Chalk } from 'chalk';
import { onTestFinished } from 'vitest';
import { main } from '../src/cli.ts';

const binary = fileURLToPath(new URL('../bin/psirt.js', import.meta.url));

/** How Node starts a short process of a test: V8 optimizes nothing that ends at once. */
export const atOnce = '--no-opt';

/** A folder for one test; it is removed when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'psirt-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A copy of an example, in a folder that looks like a repository of its own. */
export function copyOf(name: string): string {
  const folder = temporaryFolder();
  cpSync(`examples/${name}`, folder, { recursive: true });
  mkdirSync(join(folder, '.git'));
  return folder;
}

/** Writes files below a folder, making the folders on the way. */
export function put(folder: string, files: Readonly<Record<string, string | Buffer>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** The text of a file below a folder. */
export function textAt(folder: string, path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

/** An environment without what the machine that runs the tests has set. */
export function plainEnvironment(extra: Readonly<Record<string, string>> = {}): Record<string, string> {
  const { CI, FORCE_COLOR, NO_COLOR, NODE_OPTIONS, PSIRT_DEBUG, ...rest } = process.env;
  return { ...(rest as Record<string, string>), ...extra };
}

/** What a run said and how it ended. */
export interface Run {
  code: number | null;
  out: string;
  said: string;
}

/** Runs the commands of `psirt` in a folder without a process of their own, always on the same day; nobody is there to be asked. */
export async function psirt(folder: string, args: readonly string[], input = ''): Promise<Run> {
  const run: Run = { code: null, out: '', said: '' };
  const plain = new Chalk({ level: 0 });
  run.code = await main(args, {
    directory: folder,
    environment: plainEnvironment(),
    today: '2026-11-22',
    print: (text) => {
      run.out += text;
    },
    say: (text) => {
      run.said += text;
    },
    paint: plain,
    paintSaid: plain,
    plain,
    zone: 'Europe/Vienna',
    isInteractive: false,
    readInput: () => input,
  });
  return run;
}

/** Runs the built `psirt` as a process in a folder and waits for its end: for what only a process shows. */
export function psirtProcess(folder: string, args: readonly string[], input = ''): Run {
  return ended(
    spawnSync(process.execPath, [atOnce, binary, ...args], {
      cwd: folder,
      input,
      encoding: 'utf8',
      env: plainEnvironment(),
    }),
  );
}

/** Runs a line of `sh` in a folder; `psirt` in it is the real program. */
export function shell(folder: string, line: string, extra: Readonly<Record<string, string>> = {}): Run {
  const script = `psirt() { "$NODE" ${atOnce} "$PSIRT" "$@"; }\n${line}`;
  const env = { ...plainEnvironment(extra), NODE: process.execPath, PSIRT: binary };
  return ended(spawnSync('sh', ['-c', script], { cwd: folder, encoding: 'utf8', env }));
}

function ended({ status, stdout, stderr }: SpawnSyncReturns<string>): Run {
  return { code: status, out: stdout, said: stderr };
}

/** A run that was started: how to end it, what it prints, and how it ended. */
interface Started {
  kill: () => void;
  interrupt: () => void;
  /** What it prints, as soon as that matches. */
  printed: (pattern: RegExp) => Promise<string>;
  end: Promise<Run>;
}

/** Starts `psirt` without waiting; `end` tells how it ended. */
export function startPsirt(folder: string, args: readonly string[]): Started {
  const child = spawn(process.execPath, [atOnce, binary, ...args], {
    cwd: folder,
    env: plainEnvironment(),
    stdio: 'pipe',
  });
  const run: Run = { code: null, out: '', said: '' };
  const printed = (pattern: RegExp) =>
    new Promise<string>((resolve) => {
      const look = () => pattern.test(run.out) && resolve(run.out);
      child.stdout.on('data', look);
      look();
    });
  child.stdout.on('data', (data) => {
    run.out += data;
  });
  child.stderr.on('data', (data) => {
    run.said += data;
  });
  child.stdin.end();
  const end = new Promise<Run>((resolve) => child.on('close', (code) => resolve({ ...run, code })));
  return { kill: () => child.kill('SIGKILL'), interrupt: () => child.kill('SIGINT'), printed, end };
}

/** A header that is valid apart from what a test puts in. */
export const header = `schemaVersion: 1
kind: psirt
company: { name: Acme, jurisdictions: [ DE ], sizeClass: small }
team: { name: Acme PSIRT, timezone: Europe/Berlin, languages: [ en ] }
targetMaturity: 1
status: draft
classification: AMBER
version: "0.1"
updatedOn: "2026-11-01"
effectiveOn: "2026-11-01"
reviewBy: "2027-11-01"
roles:
  - { id: lead, title: Lead, kind: lead }
products:
  - { id: router, name: Router, kind: device }
obligations: []
`;

/** A folder with a program whose documents are full of gaps. */
export function program(): string {
  const folder = temporaryFolder();
  put(folder, { 'psirt.yaml': header });
  return folder;
}

const stack = /^\s+at .+:\d+:\d+/m;

/** Whether what was said is sentences and no stack of calls. */
export function isSentence({ said }: Run): boolean {
  return !stack.test(said) && /[.!?]\s*$/.test(said);
}
