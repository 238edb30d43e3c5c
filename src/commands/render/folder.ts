// The folder that the documents go to, and what lies in it.
import { join, relative, resolve } from 'node:path';
import { isBinary } from '../../documents/shelf.ts';
import { boundaryOf, linkOutOf, refuseLinkOut, sayLinkOut } from '../../outside/boundary.ts';
import { exists } from '../../outside/disk.ts';
import { liesInside } from '../../outside/paths.ts';
import { readBytes, readText } from '../../outside/reading.ts';
import { shownFolder } from '../../outside/repository.ts';
import type { World } from '../../outside/world.ts';
import type { Assembly } from '../../program/assembly.ts';
import { CannotRun } from '../../words/exit.ts';
import type { RenderOptions } from './options.ts';

/** Formats with a folder of their own. */
const ownFolders: Readonly<Record<string, string>> = { html: 'handbook', docx: 'word' };

/** Where the documents go: `--out`, else what psirt.yaml says, else docs/; a handbook goes to handbook/, Word files go to word/. */
export function outputFolder(
  world: World,
  program: string,
  assembly: Assembly,
  { out: named, format }: Pick<RenderOptions, 'out' | 'format'>,
): string {
  if (named !== undefined) {
    const folder = resolve(world.directory, named);
    refuseLinkOut(folder);
    if (liesInside(program, folder))
      throw new CannotRun(
        `The documents would lie beside or above psirt.yaml. Name a folder of their own, such as --out docs.`,
      );
    refuseOwn(program, folder);
    return folder;
  }
  const publication = assembly.data.publication as { out?: unknown } | undefined;
  const said = typeof publication?.out === 'string' ? publication.out : 'docs';
  const out = join(program, ownFolders[format] ?? said);
  if (!liesInside(out, program))
    throw new CannotRun(
      `The folder of the documents lies outside ${shownFolder(world, program)}. Name it with --out if that is meant.`,
    );
  refuseOwn(program, out);
  return out;
}

/** Documents lie nowhere among the files of which they are made. */
function refuseOwn(program: string, folder: string): void {
  const own = ['program', '.psirt'].find((name) => liesInside(folder, join(program, name)));
  if (own !== undefined)
    throw new CannotRun(
      `The documents would lie among the files of the program: ${own}/ holds ${own === 'program' ? 'its components' : 'what psirt keeps for itself'}. Name a folder of their own, such as docs, with --out or under "publication" in psirt.yaml. No document was written.`,
    );
}

const largestDocument = 16 * 1024 * 1024;

/** Reads the text of documents that lie in the folder already; of a Word file its bytes, a character for each. Throws CannotRun for a link that leads out of it. */
export function readingOld(world: World, program: string, out: string): (path: string) => string | undefined {
  const own = boundaryOf(program);
  const boundary = liesInside(out, own.root) ? own : { root: out, isRepository: false };
  return (path) => {
    const file = join(out, path);
    if (!exists(file)) return undefined;
    const shown = relative(world.directory, file).replaceAll('\\', '/');
    const link = linkOutOf(boundary, file);
    if (link !== undefined) throw new CannotRun(sayLinkOut(boundary, relative(boundary.root, link)));
    return isBinary(path)
      ? readBytes(file, shown, largestDocument).toString('latin1')
      : readText(file, shown, largestDocument);
  };
}

/** What is written for the text of a document. */
export function bytesOf(path: string, text: string | undefined): string | Buffer | undefined {
  return text !== undefined && isBinary(path) ? Buffer.from(text, 'latin1') : text;
}
