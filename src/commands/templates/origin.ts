// Where a template of the user's own came from, and how it stands to the one that ships today.
import { join, relative, resolve } from 'node:path';
import { labelsOfUse } from '../../documents/label-limit.ts';
import { readTemplate } from '../../documents/templates.ts';
import { namesIn } from '../../outside/disk.ts';
import { ownTemplates } from '../../outside/library.ts';
import { readText } from '../../outside/reading.ts';
import { programAbove, readProgram } from '../../outside/repository.ts';
import { shippedNames, shippedTemplate } from '../../outside/shipped-templates.ts';
import { thisTool } from '../../outside/tool.ts';
import type { World } from '../../outside/world.ts';
import { count } from '../../time/duration.ts';
import { digest } from '../../words/digest.ts';
import { CannotRun, exitCodes, isForUser } from '../../words/exit.ts';
import { harmless } from '../../words/harmless.ts';
import { packageNamed } from '../../words/package.ts';
import { sayText } from '../../words/saying.ts';
import { origin, shippedText } from './ejected.ts';

const ending = '.md.hbs';

/** How a template stands: what is said of it, whether ours has moved on, and ours where it differs. */
interface Standing {
  says: string;
  isBehind: boolean;
  isCompared: boolean;
}

/** Says which templates of a folder are behind the ones that ship; exits with 1 where one is, or can no longer be used. */
export async function templatesStatus(world: World, typed: string | undefined): Promise<number> {
  const folder = folderFor(world, typed);
  const shown = relative(world.directory, folder).replaceAll('\\', '/') || '.';
  const files = namesIn(folder)?.filter((file) => file.endsWith(ending));
  if (files === undefined || files.length === 0)
    throw new CannotRun(
      `There is no template in ${sayText(shown)}. "psirt templates eject NAME" writes one to start from.`,
    );
  let open = 0;
  for (const file of files) {
    const path = `${shown}/${file}`;
    const text = readText(join(folder, file), path).replaceAll('\r\n', '\n');
    const name = file.slice(0, -ending.length);
    const { says, isBehind, isCompared } = standingOf(name, text);
    const fault = faultOf(name, path, text);
    if (isBehind || fault !== undefined) open += 1;
    world.print(harmless(`${path}: ${says}${fault === undefined ? '' : ` It cannot be used: ${fault}`}\n`));
    if (isCompared) world.print(harmless(difference(path, text, name)));
  }
  world.say(
    open === 0
      ? `${count(files.length, 'template')} in ${shown}: none is behind.\n`
      : `${count(open, 'template')} of ${files.length} in ${shown} to look at. Take over what you want of it; then put the present line "# Ejected from psirt" below the first line: "psirt templates eject NAME --to FOLDER" writes it.\n`,
  );
  return open === 0 ? exitCodes.fine : exitCodes.findings;
}

function folderFor(world: World, typed: string | undefined): string {
  if (typed !== undefined) return resolve(world.directory, typed);
  const program = programAbove(world);
  const own = program && ownTemplates(world, program, readProgram(program, world).data, undefined);
  return own ?? resolve(world.directory, 'templates');
}

function standingOf(name: string, text: string): Standing {
  if (!shippedNames().includes(name))
    return { says: 'a document of your own; none of that name ships with psirt.', isBehind: false, isCompared: false };
  const [, version, taken] = origin.exec(text) ?? [];
  const ours = shippedText(name);
  if (withoutOrigin(text) === ours)
    return { says: 'the same as ours. It may be removed.', isBehind: false, isCompared: false };
  if (taken === undefined)
    return { says: 'differs from ours, and no line says which it was taken from.', isBehind: true, isCompared: true };
  return taken === digest(ours)
    ? { says: 'your wording of ours, which has not changed since.', isBehind: false, isCompared: false }
    : {
        says: `behind: ours has changed since psirt ${version}; this is psirt ${thisTool().version}.`,
        isBehind: true,
        isCompared: true,
      };
}

function withoutOrigin(text: string): string {
  return text.replace(origin, '');
}

/** Why a template cannot be used by this version, if it cannot. */
function faultOf(name: string, path: string, text: string): string | undefined {
  try {
    readTemplate(name, path, text, labelsOfUse(shippedNames().map(shippedTemplate)));
    return undefined;
  } catch (error) {
    if (isForUser(error)) return error.message;
    throw error;
  }
}

function difference(path: string, text: string, name: string): string {
  const { createTwoFilesPatch } = packageNamed<typeof import('diff')>('diff');
  const ours = `${name}${ending} (psirt ${thisTool().version})`;
  const context = { context: 2, maxEditLength: 4000 };
  const patch = createTwoFilesPatch(path, ours, withoutOrigin(text), shippedText(name), undefined, undefined, context);
  return patch ?? 'The two differ in too many lines to show them.\n';
}
