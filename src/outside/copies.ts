// Reads a published copy of a file of ours, wherever in the repository of the program it lies, and nowhere else.
import { resolve } from 'node:path';
import type { Copy } from '../documents/copies.ts';
import { CannotRun } from '../words/exit.ts';
import { exists } from './disk.ts';
import { nearestFolder } from './nearest.ts';
import { liesInside } from './paths.ts';
import { readText } from './reading.ts';

/** The copy at a path from the folder of a program on. */
export function copyAt(folder: string, path: string): Copy {
  const whole = resolve(folder, path);
  if (!liesInside(whole, nearestFolder(folder, ['.git']) ?? folder))
    return { fault: 'it lies outside the repository, where nothing is read' };
  if (!exists(whole)) return { fault: 'there is no such file' };
  try {
    return { text: readText(whole, path) };
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    return { fault: 'it is no plain text file in UTF-8, or larger than 1 MiB' };
  }
}
