// What is known of the documents that were written: the lock of a program, and the files that it names.
import { join } from 'node:path';
import { isBinary } from '../documents/shelf.ts';
import { lockPath, readTraces, type Traces } from '../documents/traces.ts';
import { CannotRun } from '../words/exit.ts';
import { boundaryOf, linkOutOf } from './boundary.ts';
import { exists } from './disk.ts';
import { readBytes, readText } from './reading.ts';

/** All traces of a program. */
export function readLock(program: string): Traces {
  const path = join(program, lockPath);
  const isOurs = exists(path) && linkOutOf(boundaryOf(program), path) === undefined;
  return readTraces(isOurs ? readText(path, lockPath) : undefined);
}

const largestDocument = 16 * 1024 * 1024;

/** The text of a file that the lock names; undefined where it is gone or cannot be read. Of a Word file its bytes, a character for each. */
export function textOfWritten(program: string, path: string): string | undefined {
  const file = join(program, path);
  if (!exists(file) || linkOutOf(boundaryOf(program), file) !== undefined) return undefined;
  try {
    return isBinary(path)
      ? readBytes(file, path, largestDocument).toString('latin1')
      : readText(file, path, largestDocument);
  } catch (error) {
    if (error instanceof CannotRun) return undefined;
    throw error;
  }
}
