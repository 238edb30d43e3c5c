// How a command writes into a program that is there: it holds the program while it reads, judges and writes.
import { join } from 'node:path';
import { refuseLinks } from '../outside/boundary.ts';
import { exists, writeFiles } from '../outside/disk.ts';
import { lockProgram } from '../outside/lock.ts';
import { readText } from '../outside/reading.ts';
import { findProgram, readProgram } from '../outside/repository.ts';
import type { World } from '../outside/world.ts';
import { type Assembly, fileOf, problemsIn } from '../program/assembly.ts';
import { type Edit, editsFor } from '../program/edits.ts';
import { CannotRun } from '../words/exit.ts';

/** Works on the program here or above while nobody else does. Throws CannotRun for one that cannot be read. */
export function onProgram(world: World, work: (folder: string, program: Assembly) => number): number {
  const folder = findProgram(world, undefined);
  const release = lockProgram(folder, world.say);
  try {
    const program = readProgram(folder, world);
    const [unreadable] = problemsIn(program);
    if (unreadable !== undefined)
      throw new CannotRun(`${unreadable} Mend this first; "psirt check" shows the place. Nothing was changed.`);
    return work(folder, program);
  } finally {
    release();
  }
}

/**
 * Writes what a draft changes in a program, whole or not at all, and returns the edits. The file `last` is put in place after all
 * others, so that a run that is stopped between can be started again as it was.
 */
export function record(
  folder: string,
  program: Assembly,
  draft: Record<string, unknown>,
  last: string = fileOf('program'),
): Edit[] {
  const edits = editsFor(program, draft);
  const ordered = [...edits].sort((a, b) => Number(a.path === last) - Number(b.path === last));
  for (const { path, before } of edits) {
    const now = exists(join(folder, path)) ? readText(join(folder, path), path) : undefined;
    if (now !== before)
      throw new CannotRun(`${path} was changed by something else meanwhile. Nothing was written; start again.`);
  }
  refuseLinks(
    folder,
    edits.map(({ path }) => path),
  );
  writeFiles(
    folder,
    ordered.map(({ path, after }) => ({ path, text: after })),
  );
  return edits;
}
