// `psirt schema --write`: restores the schemas of a program's editor.
import { join, resolve } from 'node:path';
import { audienceOf } from '../../model/audience.ts';
import { editedParts, editorFiles, editorFolder, editorLine } from '../../model/editor-edition.ts';
import { refuseLinkOut, refuseLinks } from '../../outside/boundary.ts';
import { exists, writeFiles } from '../../outside/disk.ts';
import { lockProgram } from '../../outside/lock.ts';
import { nearestFolder } from '../../outside/nearest.ts';
import { readText } from '../../outside/reading.ts';
import type { World } from '../../outside/world.ts';
import { parseSource } from '../../source/source.ts';
import { count } from '../../time/duration.ts';
import { CannotRun, exitCodes } from '../../words/exit.ts';
import { audienceNamed } from '../audience.ts';
import type { SchemaOptions } from './schema.ts';

const header = 'psirt.yaml';

/** Writes the folder of schemas for the kind of the program, and the line that leads an editor to them into each file that has none. */
export function writeSchemas(world: World, named: string | undefined, options: SchemaOptions): number {
  const wanted = audienceNamed(options);
  const folder = named === undefined ? nearestFolder(world.directory, [header]) : resolve(world.directory, named);
  if (folder === undefined || !exists(join(folder, header)))
    throw new CannotRun(
      `There is no psirt.yaml ${named === undefined ? 'here or above' : `in ${named}`}. Start one with "psirt init", or name the folder that holds it.`,
    );
  const release = lockProgram(folder, world.say);
  try {
    const own = audienceOf(parseSource(header, textIn(folder, header)).data ?? {});
    const schemas = editorFiles({ ...own, ...wanted });
    const led = ['program', ...editedParts.slice(1)].flatMap((part) => leading(folder, part));
    refuseLinks(
      folder,
      led.map(({ path }) => path),
    );
    writeFiles(folder, [...schemas, ...led]);
    const lines = led.length === 0 ? '' : ` ${count(led.length, 'file')} got the line that leads an editor to them.`;
    world.say(`Wrote ${count(schemas.length, 'schema')} to ${editorFolder}.${lines}\n`);
  } finally {
    release();
  }
  return exitCodes.fine;
}

function textIn(folder: string, path: string): string {
  refuseLinkOut(join(folder, path));
  return readText(join(folder, path), path);
}

/** A file with the line for its schema, where it is there and has none. */
function leading(folder: string, part: string): { path: string; text: string }[] {
  const path = part === 'program' ? header : `program/${part}.yaml`;
  if (!exists(join(folder, path))) return [];
  const text = textIn(folder, path);
  if (/^# *yaml-language-server:/m.test(text)) return [];
  return [{ path, text: `${editorLine(part)}${text.includes('\r\n') ? '\r\n' : '\n'}${text}` }];
}
