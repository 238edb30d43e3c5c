// The nearest folder, from one upward to the root of the repository, in which a program stands.
import { dirname, join } from 'node:path';
import { exists } from './disk.ts';

/** The folder itself or the nearest one above it in which one of the files stands. */
export function nearestFolder(start: string, files: readonly string[]): string | undefined {
  for (let folder = start; ; folder = dirname(folder)) {
    if (files.some((file) => exists(join(folder, file)))) return folder;
    if (exists(join(folder, '.git')) || dirname(folder) === folder) return undefined;
  }
}
