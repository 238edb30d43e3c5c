// Writes what `psirt init` was told: the files of the program, and the schemas for editors beside them.
import { writeFiles } from '../../outside/disk.ts';
import { editsFor } from '../../program/edits.ts';
import { editorSchemas } from '../../source/sheet.ts';
import type { Work } from './work.ts';

/** Saves a draft, whole or not at all. */
export function save({ folder, existing }: Work, draft: Record<string, unknown>): void {
  const edits = editsFor(existing, draft).map(({ path, after }) => ({ path, text: after }));
  writeFiles(folder, [...edits, ...editorSchemas()]);
}
