// The disk: files are read only when they are plain, small and UTF-8, and written whole or not at all.
import {
  closeSync,
  existsSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { CannotRun, reasonOf } from '../words/exit.ts';
import { sayText } from '../words/saying.ts';
import { refuseEscape } from './paths.ts';

/** What is written into a file: a text, bytes, or a long text piece by piece. */
type Content = string | Uint8Array | Iterable<string>;

/** A file to write, or to remove where there is no text. Paths are relative to the folder they are written into. */
export interface Change {
  path: string;
  text: Content | undefined;
}

/** Whether something stands at a path. */
export function exists(path: string): boolean {
  return existsSync(path);
}

/** Whether a plain file, not a folder, stands at a path. */
export function isFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/** What changes when a file is written: its size and time; empty where nothing stands there. */
export function stampOf(path: string): string {
  const status = statSync(path, { throwIfNoEntry: false });
  return status === undefined ? '' : `${status.size} ${status.mtimeMs}`;
}

/** The names of what lies in a folder and is no folder itself, sorted; undefined where there is no folder that can be read. */
export function namesIn(folder: string): string[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map(({ name }) => name)
      .sort();
  } catch {
    return undefined;
  }
}

/** The files below a folder, as sorted relative paths with forward slashes; links are not followed. */
export function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  try {
    return namesBelow(folder).sort();
  } catch (error) {
    throw new CannotRun(`${sayText(folder)} cannot be read: ${reasonOf(error)}.`);
  }
}

/** Folder by folder: what Node reads at once follows links to folders in some of its versions. */
function namesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return namesBelow(join(folder, entry.name)).map((name) => `${entry.name}/${name}`);
    return entry.isFile() ? [entry.name] : [];
  });
}

/**
 * Writes files below a folder. All of them are written beside their targets and brought to disk before the first one is put
 * in place, so a full disk changes nothing; an unchanged file is left alone, unless its text comes piece by piece.
 */
export function writeFiles(folder: string, changes: readonly Change[]): void {
  for (const { path } of changes) refuseEscape(folder, path);
  for (const place of new Set(changes.map(({ path }) => dirname(join(folder, path))))) sweep(place);
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

function stage(target: string, text: Content): string {
  if (lstatSync(target, { throwIfNoEntry: false })?.isDirectory())
    throw Object.assign(new Error('folder'), { code: 'EISDIR' });
  makeFolder(dirname(target));
  const temporary = join(dirname(target), `.psirt-${process.pid}-${eightDigits()}.tmp`);
  const descriptor = openSync(temporary, 'wx');
  try {
    for (const piece of isWhole(text) ? [text] : text) writeFileSync(descriptor, piece);
    fsyncSync(descriptor);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  } finally {
    closeSync(descriptor);
  }
  return temporary;
}

/** Makes a folder and those above it. Node says of a disk that is read-only that something is missing, so the topmost new folder is asked for once more. */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    let missing = folder;
    while (!existsSync(dirname(missing))) missing = dirname(missing);
    mkdirSync(missing);
    throw error;
  }
}

/** Hexadecimal digits that tell two files of one process apart. */
export function eightDigits(): string {
  return Math.floor(Math.random() * 2 ** 32)
    .toString(16)
    .padStart(8, '0');
}

/** Removes what a process that was stopped half-way has left behind in a folder: files not yet in their place, and claims of a lock. */
export function sweep(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return;
  for (const name of readdirSync(folder)) {
    const owner = /^(?:\.psirt|init\.lock)-(\d+)-[0-9a-f]{8}(?:\.tmp)?$/.exec(name)?.[1];
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

function isWhole(text: Content): text is string | Uint8Array {
  return typeof text === 'string' || text instanceof Uint8Array;
}

/** A missing file, and one with a part of its path that is none, have no text to compare; pieces are not put together for it. */
function isSame(target: string, text: Content): boolean {
  if (!isWhole(text)) return false;
  try {
    const status = lstatSync(target);
    if (!status.isFile() || status.size !== Buffer.byteLength(text)) return false;
    return typeof text === 'string' ? readFileSync(target, 'utf8') === text : readFileSync(target).equals(text);
  } catch {
    return false;
  }
}
