// What a program said before, as git keeps it: one revision of it, or one after the other back in time.
import { posix } from 'node:path';
import { type SealedPart, saidBy, sealOf } from '../facts/seals.ts';
import { componentNames, privateComponent } from '../model/schemas.ts';
import { type Assembly, assemble, fileOf } from '../program/assembly.ts';
import { parseSource, type Source } from '../source/source.ts';
import { CannotRun } from '../words/exit.ts';
import { sayText } from '../words/saying.ts';
import { type Blob, blobsOf, commitOf, commitsOf, contentsOf, filesIn } from './git.ts';
import { readProgramFrom } from './program-files.ts';
import { decode, largestFile } from './reading.ts';

const mostCommits = 2000;
const commitsAtOnce = 50;

type Parts = Readonly<Record<string, unknown>>;

/** Reads the program that lies in a folder as a revision of its repository held it. Throws CannotRun where there was none. */
export function programAt(folder: string, revision: string): Assembly {
  const commit = commitOf(folder, revision);
  const stored = filesIn(folder, commit);
  const known = (path: string): Blob | undefined => stored.get(posix.normalize(path));
  if (!known('psirt.yaml'))
    throw new CannotRun(`The revision ${sayText(revision)} holds no psirt.yaml of this program. Name a later one.`);
  const wanted = [...stored.entries()].filter(([path, { size }]) => /\.(?:ya?ml)$/.test(path) && size <= largestFile);
  const texts = contentsOf(
    folder,
    wanted.map(([, { id }]) => id),
  );
  return readProgramFrom({
    has: (path) => known(path) !== undefined,
    text: (path, largest = largestFile) => {
      const { id, size } = known(path)!;
      const shown = `${path} of the revision ${revision}`;
      if (size > largest) throw new CannotRun(`${shown} is too large to be a program file.`);
      return decode(texts.get(id) ?? contentsOf(folder, [id]).get(id)!, shown);
    },
    below: (inner) =>
      [...stored.keys()].filter((path) => path.startsWith(`${inner}/`)).map((path) => path.slice(inner.length + 1)),
  });
}

/** The program of a revision, for a comparison with the present one: the private part, which git does not keep, is as it is now. */
export function programBefore(folder: string, revision: string, now: Assembly): Assembly {
  const then = programAt(folder, revision);
  const people = now.files.get(privateComponent);
  if (people === undefined || then.files.has(privateComponent)) return then;
  if (filesIn(folder, commitOf(folder, 'HEAD')).has(fileOf(privateComponent))) return then;
  const files = new Map([...then.files, [privateComponent, people]]);
  return { ...then, ...assemble(then.header, files, then.catalogs) };
}

/**
 * Goes back through the commits that changed some components (or psirt.yaml), the latest first, and shows what these said, until
 * `visit` answers true. A state that cannot be read is passed over.
 */
export function walkBack(
  folder: string,
  components: readonly string[],
  visit: (parts: Parts, commit: string) => boolean,
): void {
  const files = [fileOf('program'), ...components.map(fileOf)];
  const commits = commitsOf(folder, files, mostCommits);
  const read = new Map<string, Source>();
  for (let from = 0; from < commits.length; from += commitsAtOnce) {
    const some = commits.slice(from, from + commitsAtOnce);
    const blobs = blobsOf(
      folder,
      some.flatMap((commit) => files.map((file) => `${commit}:./${file}`)),
    );
    readAll(folder, files, blobs, read);
    for (const [index, commit] of some.entries()) {
      const own = blobs.slice(index * files.length, (index + 1) * files.length);
      const [header, ...parts] = own.map((blob, place) => blob && read.get(`${files[place]} ${blob.id}`));
      if (!header?.data) continue;
      const sources = components.flatMap((name, place) => (parts[place] ? [[name, parts[place]] as const] : []));
      if (visit(assemble(header, new Map(sources)).data, commit)) return;
    }
  }
}

function readAll(
  folder: string,
  files: readonly string[],
  blobs: readonly (Blob | undefined)[],
  read: Map<string, Source>,
): void {
  const fresh = blobs.flatMap((blob, index) => {
    const file = files[index % files.length]!;
    const isKnown = !blob || blob.size > largestFile || read.has(`${file} ${blob.id}`);
    return isKnown ? [] : [{ file, id: blob.id }];
  });
  const contents = contentsOf(folder, [...new Set(fresh.map(({ id }) => id))]);
  for (const { file, id } of fresh) {
    const bytes = contents.get(id);
    if (bytes) read.set(`${file} ${id}`, parseSource(file, bytes.toString('utf8')));
  }
}

/** The components among some parts of a record; the header is always read. */
export function componentsIn(parts: readonly string[]): string[] {
  const named = new Set(parts.map((part) => part.split('.')[0]));
  return componentNames.filter((name) => named.has(name));
}

/** What a program said at some parts under the given seals, by seal, as far as git knows; nothing where there is no git to ask. */
export function partsUnder(folder: string, sealed: readonly SealedPart[]): Map<string, unknown> {
  const found = new Map<string, unknown>();
  const wanted = new Set(sealed.filter(({ part, seal }) => seal !== sealOf({}, part)));
  if (wanted.size === 0) return found;
  try {
    walkBack(folder, componentsIn([...wanted].map(({ part }) => part)), (parts) => {
      for (const each of wanted) {
        if (sealOf(parts, each.part) !== each.seal) continue;
        found.set(each.seal, saidBy(parts, each.part));
        wanted.delete(each);
      }
      return wanted.size === 0;
    });
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
  }
  return found;
}
