// Compares the documents of a program with the folder they lie in: what is new, stale, edited by hand, or left over.

import { CannotRun } from '../words/exit.ts';
import { canBearSeal, type Document, keptPassage, sealState, withPassage, withUnixLines } from './document.ts';
import { sealOf } from './traces.ts';

/** The seals of files that cannot bear one, by path. */
export type Seals = Readonly<Record<string, string>>;

/** The paths of the files of a handbook, which are no documents. */
export const sitePart = /\.(?:html|css|js|svg|png)$/;

/** Whether a file is no text: its bytes stand for it, a character for each. */
export function isBinary(path: string): boolean {
  return /\.(?:docx|png)$/.test(path);
}

/** Whether a file has no place for a seal in any case, so that only the lock tells who wrote it. */
function needsLock(path: string): boolean {
  return isBinary(path) || path.endsWith('.json');
}

/** How a document on disk stands to the one that was just made; unlisted: only the lock would tell, and does not know it. */
export type ShelfState = 'current' | 'new' | 'stale' | 'edited' | 'foreign' | 'unlisted' | 'orphaned';

/** One file of the output folder. */
export interface ShelfItem {
  path: string;
  state: ShelfState;
  /** What is on disk, with line ends as LF. */
  before: string | undefined;
  /** What should be there, with the line ends of its format; undefined for an orphan. */
  after: string | undefined;
}

/** A folder of documents. */
export interface Shelf {
  /** Every file of the folder, or nothing where only some documents were made. */
  present: readonly string[];
  /** The text of a path, or undefined. */
  read: (path: string) => string | undefined;
  /** The seals of the files that bear none, by their path in the folder. */
  seals?: Seals;
  /** What is made elsewhere and is no orphan. */
  elsewhere?: readonly string[];
}

/** Compares documents with what is on disk. */
export function compareShelf(documents: readonly Document[], shelf: Shelf): ShelfItem[] {
  const { present, read, seals = {}, elsewhere = [] } = shelf;
  const items = documents.map((document) => compareOne(document, read(document.path), seals));
  const made = new Set([...documents.map(({ path }) => path), ...elsewhere]);
  for (const path of present.filter(
    (file) => /\.(?:md|html|docx|css|js|svg|png|ics|txt|zone|json)$/.test(file) && !made.has(file),
  )) {
    const found = readForeign(path, read);
    const before = found === undefined ? undefined : withUnixLines(found);
    if (before !== undefined && ['intact', 'edited'].includes(stateOf(path, before, seals)))
      items.push({ path, state: 'orphaned', before, after: undefined });
  }
  return items;
}

/** What the seal of a text says, which stands in it or is kept apart. */
function stateOf(path: string, text: string, seals: Seals): ReturnType<typeof sealState> | 'unlisted' {
  const seal = seals[path];
  if (seal === undefined && needsLock(path)) return 'unlisted';
  if (seal === undefined || canBearSeal(text)) return sealState(text);
  return seal === sealOf(text) ? 'intact' : 'edited';
}

/** What cannot be read was not written by us. */
function readForeign(path: string, read: (path: string) => string | undefined): string | undefined {
  try {
    return read(path);
  } catch (error) {
    if (error instanceof CannotRun) return undefined;
    throw error;
  }
}

function compareOne({ path, text }: Document, found: string | undefined, seals: Seals): ShelfItem {
  if (found === undefined) return { path, state: 'new', before: undefined, after: text };
  const before = withUnixLines(found);
  const after = withPassage(text, keptPassage(before));
  // Words that somebody put between the marks are no difference, though a heading goes above them.
  const own = withPassage(before, keptPassage(before));
  if ([before, own].includes(withUnixLines(after))) return { path, state: 'current', before, after: found };
  const seal = stateOf(path, before, seals);
  return { path, state: seal === 'intact' ? 'stale' : seal, before, after };
}
