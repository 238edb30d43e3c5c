// Where the charter of a program lies, as the user would write it.
import { join, relative } from 'node:path';
import { readProgram } from '../../outside/repository.ts';
import type { World } from '../../outside/world.ts';
import { outputFolder } from '../render/folder.ts';

/** The path of the charter, whether it is written yet or not. */
export function charterPath(world: World, folder: string): string {
  const out = outputFolder(world, folder, readProgram(folder), { format: 'md' });
  return relative(world.directory, join(out, 'charter.md')).replaceAll('\\', '/');
}
