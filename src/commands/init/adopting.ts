// `psirt init --adopt`: a fresh psirt.yaml beside components that have lost theirs, which stay as they are.
import { join } from 'node:path';
import { audienceOf } from '../../model/audience.ts';
import { editorFiles } from '../../model/editor-edition.ts';
import { kindOf } from '../../model/schemas.ts';
import { exists, writeFiles } from '../../outside/disk.ts';
import { lockProgram } from '../../outside/lock.ts';
import { asArgument, componentFilesIn, refuseOtherName } from '../../outside/repository.ts';
import type { World } from '../../outside/world.ts';
import { sheetFor } from '../../source/sheet.ts';
import { count } from '../../time/duration.ts';
import { CannotRun, exitCodes } from '../../words/exit.ts';
import type { InitOptions } from './work.ts';

/** Writes the psirt.yaml that is missing, and no other file of the program. */
export function adopt(world: World, folder: string, options: InitOptions, header: Record<string, unknown>): number {
  const where = asArgument(world, folder);
  if (exists(join(folder, 'psirt.yaml')))
    throw new CannotRun(`There is a psirt.yaml already. Go on with "psirt init${where}"; nothing was written.`);
  refuseOtherName(world, folder);
  const files = componentFilesIn(folder);
  if (files.length === 0)
    throw new CannotRun(`There are no components to adopt. Start a program with "psirt init${where}".`);
  if (options.set?.length || options.answers !== undefined || options.from || options.ask !== undefined)
    throw new CannotRun('"--adopt" takes no answers: it writes psirt.yaml first. Give them in a second "psirt init".');
  const adopted = `${count(files.length, 'component')} beside it`;
  const text = sheetFor('program', header, audienceOf(header));
  if (options.dryRun) {
    world.print(text);
    world.say(`psirt.yaml would be written, with ${adopted}. Nothing was.\n`);
    return exitCodes.fine;
  }
  const release = lockProgram(folder, world.say);
  try {
    writeFiles(folder, [{ path: 'psirt.yaml', text }, ...editorFiles(audienceOf(header))]);
  } finally {
    release();
  }
  world.say(
    `Wrote psirt.yaml, with ${adopted} left as ${files.length === 1 ? 'it is' : 'they are'}. Its kind is "${kindOf(header)}"; if it was another, change "kind" there. Go on with "psirt init${where}".\n`,
  );
  return exitCodes.fine;
}
