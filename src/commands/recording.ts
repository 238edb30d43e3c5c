// How a command writes into a program that is there: it holds the program while it reads, judges and writes.
import { refuseLinks } from '../outside/boundary.ts';
import { writeFiles } from '../outside/disk.ts';
import { lockProgram } from '../outside/lock.ts';
import { findProgram, readProgram } from '../outside/repository.ts';
import type { World } from '../outside/world.ts';
import { type Assembly, problemsIn } from '../program/assembly.ts';
import { type Edit, editsFor } from '../program/edits.ts';
import { CannotRun } from '../words/exit.ts';

/** Works on the program here or above while nobody else does. Throws CannotRun for one that cannot be read. */
export function onProgram(world: World, work: (folder: string, program: Assembly) => number): number {
  const folder = findProgram(world, undefined);
  const release = lockProgram(folder);
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

/** Writes what a draft changes in a program, whole or not at all, and returns the edits. */
export function record(folder: string, program: Assembly, draft: Record<string, unknown>): Edit[] {
  const edits = editsFor(program, draft);
  refuseLinks(
    folder,
    edits.map(({ path }) => path),
  );
  writeFiles(
    folder,
    edits.map(({ path, after }) => ({ path, text: after })),
  );
  return edits;
}
