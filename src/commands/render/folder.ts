// The folder that the documents go to, and what lies in it.
import { join, resolve } from 'node:path';
import { isBinary } from '../../documents/shelf.ts';
import { exists } from '../../outside/disk.ts';
import { liesInside } from '../../outside/paths.ts';
import { readBytes, readText } from '../../outside/reading.ts';
import { shownFolder } from '../../outside/repository.ts';
import type { World } from '../../outside/world.ts';
import type { Assembly } from '../../program/assembly.ts';
import { CannotRun } from '../../words/exit.ts';
import type { RenderOptions } from './options.ts';

/** Where the documents go: `--out`, else what psirt.yaml says, else docs/; a handbook goes to handbook/, Word files go to word/. */
export function outputFolder(
  world: World,
  program: string,
  assembly: Assembly,
  { out: named, format }: Pick<RenderOptions, 'out' | 'format'>,
): string {
  if (named !== undefined) {
    const folder = resolve(world.directory, named);
    if (liesInside(program, folder))
      throw new CannotRun(
        `The documents would lie beside or above psirt.yaml. Name a folder of their own, such as --out docs.`,
      );
    return folder;
  }
  if (format === 'html') return join(program, 'handbook');
  if (format === 'docx') return join(program, 'word');
  const publication = assembly.data.publication as { out?: unknown } | undefined;
  const out = join(program, typeof publication?.out === 'string' ? publication.out : 'docs');
  if (!liesInside(out, program))
    throw new CannotRun(
      `The folder of the documents lies outside ${shownFolder(world, program)}. Name it with --out if that is meant.`,
    );
  return out;
}

const largestDocument = 16 * 1024 * 1024;

/** The text of a document that lies there already; of a Word file its bytes, a character for each. */
export function readOld(path: string): string | undefined {
  if (!exists(path)) return undefined;
  return isBinary(path)
    ? readBytes(path, path, largestDocument).toString('latin1')
    : readText(path, path, largestDocument);
}

/** What is written for the text of a document. */
export function bytesOf(path: string, text: string | undefined): string | Buffer | undefined {
  return text !== undefined && isBinary(path) ? Buffer.from(text, 'latin1') : text;
}
