// `psirt init --from`: what is taken from files that are there already, and what is said of it.
import { readInto, unread } from '../../interview/import/readers.ts';
import { boxOf } from '../../interview/import/telling.ts';
import { foreignFiles } from '../../outside/foreign-files.ts';
import type { World } from '../../outside/world.ts';
import { harmless } from '../../words/harmless.ts';

/** A draft with what the files at the paths say, which is shown in a box. Throws CannotRun for a file that cannot be read. */
export function takeFrom(
  world: World,
  draft: Record<string, unknown>,
  paths: readonly string[],
): Record<string, unknown> {
  const { files, named, unreadable } = foreignFiles(world, paths);
  const filled = structuredClone(draft);
  const notes = readInto(filled, files, (file) => named.has(file));
  for (const { file, why } of unreadable) notes.push(unread(file, why));
  world.say(`${harmless(boxOf(notes, world.paintSaid, world.width))}\n`);
  const people = notes.some(({ what, path }) => what === 'taken' && path?.startsWith('people.'));
  if (people) world.say('program/people.yaml will hold personal data: keep it where only those look who may.\n');
  return filled;
}
