// The files of schemas/. The build replaces this file by one that holds them, so that no user waits for the disk.
import { readFileSync } from 'node:fs';

const folder = new URL('../../schemas/', import.meta.url);

/** A file of schemas/ as data. */
export function schemaFile(file: string): unknown {
  return JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
}
