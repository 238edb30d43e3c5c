// Where the charter of a program lies, as the user would write it.
import { join, relative } from 'node:path';
import type { World } from '../../outside/world.ts';
import type { Assembly } from '../../program/assembly.ts';
import { outputFolder } from '../render/folder.ts';

/** The path of the charter, whether it is written yet or not. */
export function charterPath(world: World, folder: string, program: Assembly): string {
  const out = outputFolder(world, folder, program, { format: 'md' });
  return relative(world.directory, join(out, 'charter.md')).replaceAll('\\', '/');
}
