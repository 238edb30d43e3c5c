// Where a program lies on disk: finds psirt.yaml and reads the files that belong to it.
import { dirname, join, posix, relative, resolve } from 'node:path';
import { componentNames } from '../model/schemas.ts';
import { type Assembly, assemble, fileOf, isCatalogPath } from '../program/assembly.ts';
import { preparedTexts } from '../program/prepared-texts.ts';
import { parseSource, type Source } from '../source/source.ts';
import { CannotRun } from '../words/exit.ts';
import { sayPath } from '../words/saying.ts';
import { exists, filesBelow, isFile } from './disk.ts';
import { readText } from './reading.ts';
import type { World } from './world.ts';

/** The folder of psirt.yaml: the named one, or the current one and its parents up to the root of the repository. */
export function findProgram(world: World, named: string | undefined): string {
  if (named !== undefined) {
    const folder = resolve(world.directory, named);
    if (exists(join(folder, 'psirt.yaml'))) return folder;
    if (isFile(folder)) throw new CannotRun(`${named} is a file. Name the folder that holds psirt.yaml.`);
    refuseOtherName(world, folder);
    throw new CannotRun(
      exists(folder)
        ? `There is no psirt.yaml in ${sayPath(named)}. Start one with "psirt init ${sayPath(named)}".`
        : `There is no folder ${sayPath(named)}. Name the folder that holds psirt.yaml.`,
    );
  }
  const found = programAbove(world);
  if (found !== undefined) return found;
  throw new CannotRun('There is no psirt.yaml here or above. Start one with "psirt init", or name its folder.');
}

/** The nearest folder with a psirt.yaml: the current one or one above it, up to the root of the repository. */
export function programAbove(world: World): string | undefined {
  for (let folder = world.directory; ; folder = dirname(folder)) {
    if (exists(join(folder, 'psirt.yaml'))) return folder;
    refuseOtherName(world, folder);
    if (exists(join(folder, '.git')) || dirname(folder) === folder) return undefined;
  }
}

/** A psirt.yml is somebody's program under a name that nobody reads. */
export function refuseOtherName(world: World, folder: string): void {
  if (!isFile(join(folder, 'psirt.yml'))) return;
  const shown = shownFolder(world, folder);
  const where = shown === '.' ? 'here' : `in ${shown}`;
  throw new CannotRun(`There is a psirt.yml ${where}. Rename it to psirt.yaml: only that name is read.`);
}

/** The files of components that stand in a folder, whatever is in them. */
export function componentFilesIn(folder: string): string[] {
  return componentNames.map(fileOf).filter((file) => exists(join(folder, file)));
}

/** Reads a program from its folder. */
export function readProgram(folder: string): Assembly {
  const header = readSource(folder, fileOf('program'));
  const files = new Map<string, Source>();
  for (const name of componentNames) {
    if (exists(join(folder, fileOf(name)))) files.set(name, readSource(folder, fileOf(name)));
  }
  const catalogs = readCatalogs(folder, header);
  const assembly = assemble(header, files, catalogs);
  return { ...assembly, strays: straysIn(folder, catalogs), texts: readTexts(folder, assembly.data) };
}

/** The catalogs that psirt.yaml lists and that exist; what is no path inside the folder is left to the schema. */
function readCatalogs(folder: string, header: Source): Map<string, Source> {
  const listed: unknown[] = Array.isArray(header.data?.catalogs) ? header.data.catalogs : [];
  const paths = listed.filter(isCatalogPath);
  return new Map(
    paths.filter((path) => exists(join(folder, path))).map((path) => [path, readSource(folder, path)] as const),
  );
}

/** The prepared texts that exist; one that is no readable text is there all the same. */
function readTexts(folder: string, data: Record<string, unknown>): Map<string, string> {
  const paths = preparedTexts(data).map(({ path }) => path);
  return new Map(
    paths.filter((path) => exists(join(folder, path))).map((path) => [path, readAnyText(join(folder, path))] as const),
  );
}

function readAnyText(file: string): string {
  try {
    return readText(file);
  } catch (error) {
    if (error instanceof CannotRun) return '';
    throw error;
  }
}

/** YAML files in program/ that bear no component's name and are no catalog: a slip that would otherwise be read by nobody. */
function straysIn(folder: string, catalogs: ReadonlyMap<string, Source>): string[] {
  const known = new Set([...componentNames.map((name) => fileOf(name)), ...[...catalogs.keys()].map(posix.normalize)]);
  return filesBelow(join(folder, 'program'))
    .map((file) => `program/${file}`)
    .filter((file) => /\.ya?ml$/.test(file) && !known.has(file));
}

function readSource(folder: string, file: string): Source {
  return parseSource(file, readText(join(folder, file), file));
}

/** A folder as the user would write it, with forward slashes. */
export function shownFolder(world: World, folder: string): string {
  return sayPath((relative(world.directory, folder) || '.').replaceAll('\\', '/'));
}
