// A lock keeps two interviews from working on the same program at once.

import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { CannotRun, reasonOf } from '../words/exit.ts';
import { sayText } from '../words/saying.ts';
import { eightDigits, exists, isAlive, makeFolder, sweep } from './disk.ts';
import { refuseEscape } from './paths.ts';

/**
 * Takes the lock of the program in a folder, for as long as its files are read and written; returns the function that gives it
 * back. What a run that was stopped half-way has left behind is taken away, and `say` is told of it.
 */
export function lockProgram(folder: string, say: (text: string) => void): () => void {
  refuseEscape(folder, join('.psirt', 'init.lock'));
  const isLeft = exists(join(folder, '.psirt', 'init.lock'));
  const release = lock(join(folder, '.psirt'), 'init.lock');
  if (isLeft)
    say('A psirt that was stopped before its end has left its lock here. It was taken away, and this run goes on.\n');
  for (const part of ['.', 'program', '.psirt']) sweep(join(folder, part));
  return release;
}

/** Takes a lock file below a folder; returns the function that gives it back. */
export function lock(folder: string, name: string): () => void {
  const file = join(folder, name);
  const mine = join(folder, `${name}-${process.pid}-${eightDigits()}`);
  try {
    makeFolder(folder);
    writeFileSync(mine, `${process.pid}\n`, { flag: 'wx' });
    try {
      if (!take(file, mine) && (isHeld(file) || !clear(file) || !take(file, mine))) throw busy(file);
    } finally {
      rmSync(mine, { force: true });
    }
  } catch (error) {
    if (error instanceof CannotRun) throw error;
    throw new CannotRun(`${sayText(basename(folder))} cannot be written: ${reasonOf(error)}.`);
  }
  return () => rmSync(file, { force: true });
}

/** A link appears with its content, so nobody ever sees a lock without its owner. */
function take(file: string, mine: string): boolean {
  try {
    linkSync(mine, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function isHeld(file: string): boolean {
  try {
    return isAlive(Number(readFileSync(file, 'utf8')));
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ENOENT';
  }
}

/** Takes away the lock of a process that is gone, unless another one has renewed it meanwhile. */
function clear(file: string): boolean {
  const old = `${file}-${process.pid}-${eightDigits()}`;
  try {
    renameSync(file, old);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT';
  }
  const isRenewed = isHeld(old);
  if (isRenewed) take(file, old);
  rmSync(old, { force: true });
  return !isRenewed;
}

function busy(file: string): CannotRun {
  return new CannotRun(
    `Another "psirt init" is at work in this folder. Finish it first; if there is none, remove ${sayText(file)}.`,
  );
}
