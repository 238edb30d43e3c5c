// Where a program lies on disk: finds psirt.yaml, and says what stands in its folder.
import { join, relative, resolve } from 'node:path';
import { componentNames, privateComponent } from '../model/schemas.ts';
import { type Assembly, fileOf } from '../program/assembly.ts';
import { CannotRun } from '../words/exit.ts';
import { sayPath } from '../words/saying.ts';
import { boundaryOf, linkOutOf, sayLinkOut } from './boundary.ts';
import { exists, filesBelow, isFile } from './disk.ts';
import { nearestFolder } from './nearest.ts';
import { readProgramFrom } from './program-files.ts';
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
  const folder = nearestFolder(world.directory, ['psirt.yaml', 'psirt.yml']);
  if (folder === undefined || exists(join(folder, 'psirt.yaml'))) return folder;
  refuseOtherName(world, folder);
  return undefined;
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

/** Reads a program from its folder; the private part also through a link that leads out of the repository, where that is allowed. */
export function readProgram(folder: string, { allowsOutside }: Pick<World, 'allowsOutside'> = {}): Assembly {
  const boundary = boundaryOf(folder);
  return readProgramFrom({
    linkOut: (path) => {
      const link = linkOutOf(boundary, join(folder, path));
      if (link === undefined) return undefined;
      const inner = relative(folder, link).replaceAll('\\', '/');
      const isPrivate = inner === fileOf(privateComponent);
      if (isPrivate && allowsOutside) return undefined;
      const isInner = path === inner || path.startsWith(`${inner}/`);
      const message = sayLinkOut(boundary, isInner ? inner : relative(boundary.root, link), isPrivate);
      return { file: isInner ? inner : fileOf('program'), message };
    },
    has: (path) => exists(join(folder, path)),
    text: (path, largest) => readText(join(folder, path), path, largest),
    below: (inner) => filesBelow(join(folder, inner)),
  });
}

/** A folder as it is typed after a command, with a space before it; nothing for the current one. */
export function asArgument(world: World, folder: string): string {
  const shown = shownFolder(world, folder);
  return shown === '.' ? '' : ` ${shown}`;
}

/** A folder as the user would write it, with forward slashes. */
export function shownFolder(world: World, folder: string): string {
  return sayPath((relative(world.directory, folder) || '.').replaceAll('\\', '/'));
}
