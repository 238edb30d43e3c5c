// Whether a path stays inside a folder, with every link on the way resolved.
import { existsSync, lstatSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { CannotRun } from '../words/exit.ts';
import { sayText } from '../words/saying.ts';

/** A path must stay below its folder, and no folder on the way may be a link to somewhere else. */
export function refuseEscape(folder: string, path: string): void {
  const inner = relative(folder, join(folder, path));
  if (leadsOut(inner)) throw new CannotRun(`${sayText(path)} lies outside ${sayText(folder)}. Nothing was written.`);
  const parts = inner.split(sep).slice(0, -1);
  for (const index of parts.keys()) {
    const parent = parts.slice(0, index + 1).join(sep);
    if (lstatSync(join(folder, parent), { throwIfNoEntry: false })?.isSymbolicLink()) {
      throw new CannotRun(
        `${sayText(parent)} is a link to another folder. Nothing was written; replace the link by a folder.`,
      );
    }
  }
}

/** Whether a relative path leaves the folder from which it starts. */
export function leadsOut(path: string): boolean {
  return isAbsolute(path) || path === '..' || path.startsWith(`..${sep}`);
}

/** A path with every link on the way resolved, as far as it exists. */
function realPathOf(path: string): string {
  const whole = resolve(path);
  let nearest = whole;
  while (!existsSync(nearest)) nearest = dirname(nearest);
  return join(realpathSync(nearest), relative(nearest, whole));
}

/** Whether a folder, with every link on the way resolved, lies inside another one. */
export function liesInside(folder: string, outer: string): boolean {
  const inner = relative(realPathOf(outer), realPathOf(folder));
  const direct = relative(resolve(outer), resolve(folder));
  return [inner, direct].every((path) => !leadsOut(path));
}
