// How far psirt reads: inside the repository that a program stands in, wherever links would lead. What a link brings from outside is never opened.
import { lstatSync, readlinkSync, realpathSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { CannotRun } from '../words/exit.ts';
import { sayText } from '../words/saying.ts';
import { exists } from './disk.ts';
import { nearestFolder } from './nearest.ts';
import { leadsOut } from './paths.ts';

/** The folder that a program may read: the root of its git repository, or its own folder where there is no git. */
export interface Boundary {
  root: string;
  isRepository: boolean;
}

/** The boundary of a folder. A folder that is itself a link out of a repository is held to that repository. */
export function boundaryOf(folder: string): Boundary {
  let root = nearestFolder(resolve(folder), ['.git']);
  for (let outer = root; root !== undefined && outer !== undefined && dirname(outer) !== outer; ) {
    outer = nearestFolder(dirname(outer), ['.git']);
    if (outer !== undefined && linkIn(outer, root) !== undefined) root = outer;
  }
  return root === undefined ? { root: resolve(folder), isRepository: false } : { root, isRepository: true };
}

/** The link on the way to a path that leads out of a boundary, as a whole path; undefined where none does. */
export function linkOutOf({ root }: Boundary, path: string): string | undefined {
  return linkIn(root, path);
}

/** The first link between a folder and a path below it that leads out of the folder, or to what git keeps for itself. */
function linkIn(root: string, path: string): string | undefined {
  const inner = relative(root, resolve(path));
  if (inner === '' || leadsOut(inner)) return undefined;
  const parts = inner.split(sep);
  for (const index of parts.keys()) {
    const place = join(root, ...parts.slice(0, index + 1));
    if (!isLink(place)) continue;
    const target = relative(realpathSync(root), targetOf(place));
    if (leadsOut(target) || target.split(sep)[0] === '.git') return place;
  }
  return undefined;
}

/** Whether a link stands at a path. What cannot be looked at is none, and will not be read either. */
function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}

/** Where a link ends; where nothing is there, what it names. */
function targetOf(link: string): string {
  try {
    return realpathSync(link);
  } catch {
    return resolve(realpathSync(dirname(link)), readlinkSync(link));
  }
}

/** Why a link is not followed, as a sentence. `isPrivate`: it stands for the file that may be kept elsewhere. */
export function sayLinkOut({ isRepository }: Boundary, link: string, isPrivate = false): string {
  const whence = isRepository ? 'the repository' : 'the folder of psirt.yaml';
  const elsewhere = isPrivate
    ? ' If it is kept elsewhere on purpose, run psirt with "--allow-outside" where it is kept, never on changes that others propose.'
    : '';
  return `${sayText(link)} is a link that leads out of ${whence}, so it is not followed. Put what belongs here in its place.${elsewhere}`;
}

/** Refuses a path whose way leaves the repository that it stands in through a link; a path outside of any repository is its owner's. */
export function refuseLinkOut(path: string): void {
  const boundary = boundaryOf(dirname(resolve(path)));
  const link = boundary.isRepository ? linkIn(boundary.root, path) : undefined;
  if (link !== undefined) throw new CannotRun(sayLinkOut(boundary, relative(boundary.root, link)));
}

/** Refuses to write over files of a program that are links: the file that is meant lies elsewhere. */
export function refuseLinks(folder: string, paths: readonly string[]): void {
  const link = paths.find((path) => isLink(join(folder, path)));
  if (link === undefined) return;
  const what = exists(join(folder, link)) ? 'the file that it leads to' : 'the file that is meant';
  throw new CannotRun(
    `${sayText(link)} is a link, and would become a file. Change ${what} by hand. Nothing was written.`,
  );
}
