// Writes what `psirt init` was told: the files of the program, and the schemas for editors beside them.
import { join } from 'node:path';
import { audienceOf } from '../../model/audience.ts';
import { editorFiles } from '../../model/editor-edition.ts';
import { refuseLinks } from '../../outside/boundary.ts';
import { type Change, exists, writeFiles } from '../../outside/disk.ts';
import { readText } from '../../outside/reading.ts';
import { type Assembly, sourcesOf } from '../../program/assembly.ts';
import { editsFor } from '../../program/edits.ts';
import { CannotRun } from '../../words/exit.ts';

/** Saves a draft, whole or not at all. */
export type Save = (draft: Record<string, unknown>) => void;

/**
 * Saves one draft after another over the program that was read. A file that somebody else has changed meanwhile is not written
 * over; one whose answers were all taken back is as it was.
 */
export function savingOver(folder: string, existing: Assembly | undefined): Save {
  const read = new Map(existing ? sourcesOf(existing).map(({ file, text }) => [file, text]) : []);
  const written = new Map<string, string>();
  return (draft) => {
    const texts = new Map(editsFor(existing, draft).map(({ path, after }) => [path, after]));
    for (const path of written.keys()) if (!texts.has(path)) texts.set(path, read.get(path) ?? '');
    const changes: Change[] = [...texts]
      .filter(([path, text]) => written.get(path) !== text)
      .map(([path, text]) => ({ path, text }));
    refuseLinks(
      folder,
      changes.map(({ path }) => path),
    );
    for (const { path, text } of changes) {
      const now = exists(join(folder, path)) ? readText(join(folder, path), path) : undefined;
      if (now !== (written.get(path) ?? read.get(path)) && now !== text) throw changedMeanwhile(path);
    }
    attempt(() => writeFiles(folder, written.size === 0 ? [...changes, ...editorFiles(audienceOf(draft))] : changes));
    for (const [path, text] of texts) written.set(path, text);
  };
}

/** A disk that is full at the tenth answer takes none of the nine before it. */
function attempt(write: () => void): void {
  try {
    write();
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    throw new CannotRun(
      `${error.message} The last answer is not saved, those before it are. Make room, then start "psirt init" again.`,
    );
  }
}

function changedMeanwhile(path: string): CannotRun {
  return new CannotRun(
    `${path} was changed by something else meanwhile, so the last answer was not written over it; those before it are saved. Start "psirt init" again to go on from what is there now.`,
  );
}
