// The disk: files are read only when they are plain, small and UTF-8, and written whole or not at all.
import { randomUUID } from 'node:crypto';
import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { CannotRun, reasonOf } from '../words/exit.ts';
import { sayText } from '../words/saying.ts';

const largestFile = 1024 * 1024;

/** A file to write, or to remove where the text is undefined. Paths are relative to the folder they are written into. */
export interface Change {
  path: string;
  text: string | undefined;
}

/** Reads a text file. Throws CannotRun for what is no plain file, too large, or not UTF-8. */
export function readText(path: string, shown: string = path, largest: number = largestFile): string {
  let descriptor: number;
  try {
    descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    throw new CannotRun(`${shown} cannot be read: ${reasonOf(error)}.`);
  }
  try {
    const status = fstatSync(descriptor);
    if (status.isDirectory()) throw new CannotRun(`${shown} is a folder, not a file. Name the file.`);
    if (!status.isFile()) throw new CannotRun(`${shown} is not a plain file. psirt reads plain files only.`);
    const bytes = status.size > largest ? undefined : readUpTo(descriptor, largest);
    if (bytes === undefined)
      throw new CannotRun(
        `${shown} is larger than ${largest / largestFile} MiB. A program file is small text: check that this is the right file.`,
      );
    return decode(bytes, shown);
  } catch (error) {
    if (error instanceof CannotRun) throw error;
    throw new CannotRun(`${shown} cannot be read: ${reasonOf(error)}.`);
  } finally {
    closeSync(descriptor);
  }
}

/** Reads to the end; undefined where more comes than is allowed, whatever size the system told before. */
function readUpTo(descriptor: number, largest: number): Buffer | undefined {
  const chunks: Buffer[] = [];
  let size = 0;
  for (;;) {
    const chunk = Buffer.alloc(65_536);
    const count = readSync(descriptor, chunk, 0, chunk.length, null);
    if (count === 0) return Buffer.concat(chunks);
    size += count;
    if (size > largest) return undefined;
    chunks.push(chunk.subarray(0, count));
  }
}

/** Reads standard input to its end, up to the size of a file. */
export function readStandardInput(): string {
  const bytes = readPatiently();
  if (bytes === undefined)
    throw new CannotRun('Standard input is larger than 1 MiB. A program is small text: check what is piped in.');
  return decode(bytes, 'Standard input');
}

/** A pipe that has nothing to say yet is asked again a little later. */
function readPatiently(): Buffer | undefined {
  const chunks: Buffer[] = [];
  for (let size = 0; size <= largestFile; ) {
    const chunk = Buffer.alloc(65_536);
    let count = 0;
    try {
      count = readSync(0, chunk, 0, chunk.length, null);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EAGAIN') {
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
        continue;
      }
      if (code !== 'EOF') throw new CannotRun(`Standard input cannot be read: ${reasonOf(error)}.`);
    }
    if (count === 0) return Buffer.concat(chunks);
    size += count;
    chunks.push(chunk.subarray(0, count));
  }
  return undefined;
}

/** UTF-16 of plain letters would pass as UTF-8 full of zeros. */
function decode(bytes: Buffer, shown: string): string {
  try {
    if (bytes.includes(0)) throw new TypeError();
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new CannotRun(`${shown} is not UTF-8. Save it again as UTF-8, which every editor offers.`);
  }
}

/** Whether something stands at a path. */
export function exists(path: string): boolean {
  return existsSync(path);
}

/** Whether a plain file, not a folder, stands at a path. */
export function isFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/** The files below a folder, as sorted relative paths with forward slashes; links are not followed. */
export function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
      .sort();
  } catch (error) {
    throw new CannotRun(`${sayText(folder)} cannot be read: ${reasonOf(error)}.`);
  }
}

/**
 * Writes files below a folder. All of them are written beside their targets and brought to disk before the first one is put
 * in place, so a full disk changes nothing; an unchanged file is left alone.
 */
export function writeFiles(folder: string, changes: readonly Change[]): void {
  for (const { path } of changes) refuseEscape(folder, path);
  const staged: { temporary: string; target: string; path: string }[] = [];
  try {
    for (const { path, text } of changes) {
      const target = join(folder, path);
      if (text === undefined || isSame(target, text)) continue;
      attempt(path, () => staged.push({ temporary: stage(target, text), target, path }));
    }
    for (const { temporary, target, path } of staged) attempt(path, () => renameSync(temporary, target));
  } catch (error) {
    for (const { temporary } of staged) rmSync(temporary, { force: true });
    throw error;
  }
  for (const { path, text } of changes)
    if (text === undefined) attempt(path, () => rmSync(join(folder, path), { force: true }));
}

function attempt(path: string, act: () => void): void {
  try {
    act();
  } catch (error) {
    throw new CannotRun(`${sayText(path)} cannot be written: ${reasonOf(error)}. What was there before is unchanged.`);
  }
}

function stage(target: string, text: string): string {
  if (lstatSync(target, { throwIfNoEntry: false })?.isDirectory())
    throw Object.assign(new Error('folder'), { code: 'EISDIR' });
  mkdirSync(dirname(target), { recursive: true });
  sweep(dirname(target));
  const temporary = join(dirname(target), `.psirt-${process.pid}-${randomUUID().slice(0, 8)}.tmp`);
  const descriptor = openSync(temporary, 'wx');
  try {
    writeFileSync(descriptor, text);
    fsyncSync(descriptor);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  } finally {
    closeSync(descriptor);
  }
  return temporary;
}

/** Removes what a process that was stopped half-way has left behind. */
function sweep(folder: string): void {
  for (const name of readdirSync(folder)) {
    const owner = /^\.psirt-(\d+)-[0-9a-f]{8}\.tmp$/.exec(name)?.[1];
    if (owner !== undefined && !isAlive(Number(owner))) rmSync(join(folder, name), { force: true });
  }
}

/** Whether a process is at work. */
export function isAlive(process_: number): boolean {
  if (!Number.isSafeInteger(process_) || process_ <= 0) return false;
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** A missing file, and one with a part of its path that is none, have no text to compare. */
function isSame(target: string, text: string): boolean {
  try {
    const status = lstatSync(target);
    return status.isFile() && status.size === Buffer.byteLength(text) && readFileSync(target, 'utf8') === text;
  } catch {
    return false;
  }
}

/** A path must stay below its folder, and no folder on the way may be a link to somewhere else. */
function refuseEscape(folder: string, path: string): void {
  const inner = relative(folder, join(folder, path));
  if (leadsOut(inner)) throw new CannotRun(`${sayText(path)} lies outside ${sayText(folder)}. Nothing was written.`);
  const parts = inner.split(sep).slice(0, -1);
  for (const index of parts.keys()) {
    const parent = parts.slice(0, index + 1).join(sep);
    if (lstatSync(join(folder, parent), { throwIfNoEntry: false })?.isSymbolicLink()) {
      throw new CannotRun(
        `${sayText(parent)} is a link to another folder. Nothing was written; replace the link by a folder.`,
      );
    }
  }
}

function leadsOut(path: string): boolean {
  return isAbsolute(path) || path === '..' || path.startsWith(`..${sep}`);
}

/** A path with every link on the way resolved, as far as it exists. */
function realPathOf(path: string): string {
  const whole = resolve(path);
  let nearest = whole;
  while (!existsSync(nearest)) nearest = dirname(nearest);
  return join(realpathSync(nearest), relative(nearest, whole));
}

/** Whether a folder, with every link on the way resolved, lies inside another one. */
export function liesInside(folder: string, outer: string): boolean {
  const inner = relative(realPathOf(outer), realPathOf(folder));
  const direct = relative(resolve(outer), resolve(folder));
  return [inner, direct].every((path) => !leadsOut(path));
}
