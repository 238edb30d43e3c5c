// The disk: files are read only when they are plain, small and UTF-8, and written whole or not at all.
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
  writeSync,
} from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { CannotRun } from './exit.ts';
import { sayText } from './saying.ts';

const largestFile = 1024 * 1024;

/** A file to write, or to remove where the text is undefined. Paths are relative to the folder they are written into. */
export interface Change {
  path: string;
  text: string | undefined;
}

/** Reads a text file. Throws CannotRun for what is no plain file, too large, or not UTF-8. */
export function readText(path: string, shown: string = path): string {
  let descriptor: number;
  try {
    descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch (error) {
    throw new CannotRun(`${shown} cannot be read: ${reasonOf(error)}.`);
  }
  try {
    const status = fstatSync(descriptor);
    if (status.isDirectory()) throw new CannotRun(`${shown} is a folder, not a file. Name the file.`);
    if (!status.isFile()) throw new CannotRun(`${shown} is not a plain file. psirt reads plain files only.`);
    if (status.size > largestFile)
      throw new CannotRun(
        `${shown} is larger than 1 MiB. A program file is small text: check that this is the right file.`,
      );
    return decode(readFileSync(descriptor), shown);
  } finally {
    closeSync(descriptor);
  }
}

/** Reads standard input to its end, up to the size of a file. */
export function readStandardInput(): string {
  const chunks: Buffer[] = [];
  let size = 0;
  for (;;) {
    const chunk = Buffer.alloc(65_536);
    let count: number;
    try {
      count = readSync(0, chunk, 0, chunk.length, null);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EAGAIN') continue;
      if ((error as NodeJS.ErrnoException).code === 'EOF') break;
      throw new CannotRun(`Standard input cannot be read: ${reasonOf(error)}.`);
    }
    if (count === 0) break;
    size += count;
    if (size > largestFile)
      throw new CannotRun('Standard input is larger than 1 MiB. A program is small text: check what is piped in.');
    chunks.push(chunk.subarray(0, count));
  }
  return decode(Buffer.concat(chunks), 'standard input');
}

function decode(bytes: Buffer, shown: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new CannotRun(`${shown} is not UTF-8. Save it again as UTF-8, which every editor offers.`);
  }
}

/** Whether something stands at a path. */
export function exists(path: string): boolean {
  return existsSync(path);
}

/** The files below a folder, as sorted relative paths with forward slashes; links are not followed. */
export function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

/** Writes files below a folder. Each is written beside its target, brought to disk and put in place in one step; an unchanged file is left alone. */
export function writeFiles(folder: string, changes: readonly Change[]): void {
  for (const { path } of changes) refuseEscape(folder, path);
  for (const { path, text } of changes) {
    const target = join(folder, path);
    try {
      if (text === undefined) rmSync(target, { force: true });
      else writeOne(target, text);
    } catch (error) {
      if (error instanceof CannotRun) throw error;
      throw new CannotRun(
        `${sayText(path)} cannot be written: ${reasonOf(error)}. What was there before is unchanged.`,
      );
    }
  }
}

function writeOne(target: string, text: string): void {
  if (isSame(target, text)) return;
  mkdirSync(dirname(target), { recursive: true });
  const temporary = join(dirname(target), `.psirt-${process.pid}.tmp`);
  const descriptor = openSync(temporary, 'wx');
  try {
    writeSync(descriptor, text);
    fsyncSync(descriptor);
  } catch (error) {
    closeSync(descriptor);
    rmSync(temporary, { force: true });
    throw error;
  }
  closeSync(descriptor);
  try {
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function isSame(target: string, text: string): boolean {
  const status = lstatSync(target, { throwIfNoEntry: false });
  return status?.isFile() === true && status.size === Buffer.byteLength(text) && readFileSync(target, 'utf8') === text;
}

/** A path must stay below its folder, and no folder on the way may be a link to somewhere else. */
function refuseEscape(folder: string, path: string): void {
  const inner = relative(folder, resolve(folder, path));
  if (isAbsolute(inner) || inner === '..' || inner.startsWith(`..${sep}`)) {
    throw new CannotRun(`${sayText(path)} lies outside ${sayText(folder)}. Nothing was written.`);
  }
  let current = folder;
  for (const part of dirname(inner).split(sep)) {
    current = join(current, part);
    if (lstatSync(current, { throwIfNoEntry: false })?.isSymbolicLink()) {
      throw new CannotRun(
        `${sayText(relative(folder, current) || current)} is a link to another folder. Nothing was written; replace the link by a folder.`,
      );
    }
  }
}

/** Whether a folder, with every link on the way resolved, lies inside another one. */
export function liesInside(folder: string, outer: string): boolean {
  let nearest = resolve(folder);
  while (!existsSync(nearest)) nearest = dirname(nearest);
  const inner = relative(realpathSync(outer), realpathSync(nearest));
  const direct = relative(outer, resolve(folder));
  return [inner, direct].every((path) => !isAbsolute(path) && path !== '..' && !path.startsWith(`..${sep}`));
}

/** Takes a lock file below a folder; returns the function that gives it back. */
export function lock(folder: string, name: string): () => void {
  const file = join(folder, name);
  mkdirSync(folder, { recursive: true });
  try {
    const descriptor = openSync(file, 'wx');
    writeSync(descriptor, `${process.pid}\n`);
    closeSync(descriptor);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST')
      throw new CannotRun(`${sayText(folder)} cannot be written: ${reasonOf(error)}.`);
    if (isAlive(file))
      throw new CannotRun(
        `Another "psirt init" is at work in this folder. Finish it first; if there is none, remove ${sayText(file)}.`,
      );
    rmSync(file, { force: true });
    return lock(folder, name);
  }
  return () => rmSync(file, { force: true });
}

function isAlive(file: string): boolean {
  const owner = Number(existsSync(file) ? readFileSync(file, 'utf8') : '');
  if (!Number.isInteger(owner) || owner <= 0) return false;
  try {
    process.kill(owner, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Why the system refused something, in words. */
export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  const reasons: Record<string, string> = {
    ENOENT: 'there is no such file or folder',
    EACCES: 'the permission is missing',
    EPERM: 'the permission is missing',
    EROFS: 'the disk is read-only',
    ENOSPC: 'the disk is full',
    EISDIR: 'a folder stands there',
    ENOTDIR: 'a part of the path is a file',
    ELOOP: 'the link leads in a circle',
    ENXIO: 'nothing is at the other end',
    EEXIST: 'something stands there already',
  };
  return reasons[code] ?? (code || (error instanceof Error ? error.message : String(error)));
}
