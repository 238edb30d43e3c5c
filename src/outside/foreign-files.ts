// Files that somebody has already, wherever they lie: named one by one, or found in a folder by their names.
import { join, resolve } from 'node:path';
import { type ForeignFile, isKnownName, knownFolders, sayForms } from '../interview/import/readers.ts';
import { CannotRun } from '../words/exit.ts';
import { sayPath } from '../words/saying.ts';
import { refuseLinkOut } from './boundary.ts';
import { namesIn } from './disk.ts';
import { readText } from './reading.ts';
import type { World } from './world.ts';

/** The files, those that were named, and what was found and cannot be read. */
export interface Found {
  files: ForeignFile[];
  /** The files that somebody named: these must be read. */
  named: ReadonlySet<string>;
  unreadable: { file: string; why: string }[];
}

/** Reads the files at paths as they were typed. Throws CannotRun for a named file that cannot be read, and a folder with none that is known. */
export function foreignFiles({ directory }: Pick<World, 'directory'>, paths: readonly string[]): Found {
  const found: Found & { named: Set<string> } = { files: [], named: new Set(), unreadable: [] };
  for (const path of paths) {
    const whole = resolve(directory, path);
    const shown = sayPath(path.replaceAll('\\', '/').replace(/(?<=.)\/+$/, ''));
    if (namesIn(whole) !== undefined) addFolder(found, whole, shown);
    else if (!found.named.has(shown)) {
      refuseLinkOut(whole);
      found.files.push({ file: shown, text: readText(whole, shown) });
      found.named.add(shown);
    }
  }
  return { ...found, files: [...new Map(found.files.map((each) => [each.file, each])).values()] };
}

function addFolder({ files, unreadable }: Found, folder: string, shown: string): void {
  const inside = knownFolders.flatMap((inner) =>
    (namesIn(join(folder, inner)) ?? []).filter(isKnownName).map((name) => (inner === '' ? name : `${inner}/${name}`)),
  );
  if (inside.length === 0)
    throw new CannotRun(
      `In ${shown} there is none of the files that can be read: ${sayForms()}. They are looked for there and in ${knownFolders.filter((each) => each !== '').join(', ')}. Nothing was written.`,
    );
  for (const path of inside) {
    const file = shown === '.' ? path : `${shown}/${path}`;
    try {
      refuseLinkOut(join(folder, path));
      files.push({ file, text: readText(join(folder, path), file) });
    } catch (error) {
      if (!(error instanceof CannotRun)) throw error;
      unreadable.push({ file, why: error.message });
    }
  }
}
