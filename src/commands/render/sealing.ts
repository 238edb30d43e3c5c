// Reads and keeps the seals of files that cannot bear one, for the folder of documents of a program.
import { join, relative } from 'node:path';
import type { Document } from '../../documents/document.ts';
import { readSeals, type Seals, sealsOf, sealsPath, writeSeals } from '../../documents/seals.ts';
import { boundaryOf, linkOutOf } from '../../outside/boundary.ts';
import { exists, writeFiles } from '../../outside/disk.ts';
import { liesInside } from '../../outside/paths.ts';
import { readText } from '../../outside/reading.ts';

/** The seals of one folder of documents, by path in it. A folder outside the program has none: what differs there is not ours to overwrite. */
export function sealsIn(program: string, out: string): Seals {
  const from = placeOf(program, out);
  const known = from === undefined ? [] : Object.entries(readAll(program));
  return Object.fromEntries(
    known.flatMap(([path, seal]) => (path.startsWith(`${from}/`) ? [[path.slice(`${from}/`.length), seal]] : [])),
  );
}

/** Keeps the seals of documents that were written, and forgets those of files that are gone. */
export function keepSeals(program: string, out: string, documents: readonly Document[]): void {
  const from = placeOf(program, out);
  if (from === undefined) return;
  const before = readAll(program);
  const seals = { ...before, ...sealsOf(documents, (path) => `${from}/${path}`) };
  const there = Object.fromEntries(Object.entries(seals).filter(([path]) => exists(join(program, path))));
  const [old, text] = [writeSeals(before), writeSeals(there)];
  if (old !== text) writeFiles(program, [{ path: sealsPath, text }]);
}

function readAll(program: string): Seals {
  const path = join(program, sealsPath);
  const isOurs = exists(path) && linkOutOf(boundaryOf(program), path) === undefined;
  return readSeals(isOurs ? readText(path, sealsPath) : undefined);
}

function placeOf(program: string, out: string): string | undefined {
  return liesInside(out, program) ? relative(program, out).replaceAll('\\', '/') : undefined;
}
