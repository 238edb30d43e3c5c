// `psirt preview`: the handbook in a browser on this machine, made anew in memory whenever a file of the program changes.
import { findProgram, shownFolder } from '../../outside/repository.ts';
import { type Serving, serveHere, untilInterrupted } from '../../outside/serving.ts';
import type { World } from '../../outside/world.ts';
import { CannotRun, exitCodes } from '../../words/exit.ts';
import { dayFrom } from '../day.ts';
import { previewOf } from './site.ts';

/** What the user may set. */
export interface PreviewOptions {
  port?: string;
  templates?: string;
  today?: string;
}

/** Serves the preview until Ctrl-C. */
export async function preview(world: World, folder: string | undefined, options: PreviewOptions): Promise<number> {
  const program = findProgram(world, folder);
  const { address, close } = await servePreview(world, program, options);
  world.print(`${address}\n`);
  const shown = shownFolder(world, program);
  const whose = shown === '.' ? 'this folder' : shown;
  world.say(`The handbook of ${whose}, for this machine only. It follows the files; Ctrl-C ends it.\n`);
  await untilInterrupted();
  await close();
  return exitCodes.interrupted;
}

/** Begins to serve the preview of a program. */
export function servePreview(world: World, program: string, options: PreviewOptions): Promise<Serving> {
  const today = dayFrom(options.today, world);
  const dated = Object.create(world, { today: { value: today } }) as World;
  return serveHere(portFrom(options.port), previewOf({ world: dated, program, typed: options.templates }));
}

function portFrom(text: string | undefined): number {
  if (text === undefined) return 0;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port < 1 || port > 65_535) throw new CannotRun(`"--port ${text}" must be a number from 1 to 65535.`);
  return port;
}
