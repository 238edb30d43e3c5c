// `psirt codeowners`: the lines of a CODEOWNERS file from the owners that the components name.
import { join, relative } from 'node:path';
import { refuseLinkOut } from '../../outside/boundary.ts';
import { exists, writeFiles } from '../../outside/disk.ts';
import { nearestFolder } from '../../outside/nearest.ts';
import { readText } from '../../outside/reading.ts';
import { componentFilesIn, findProgram, readProgram } from '../../outside/repository.ts';
import type { World } from '../../outside/world.ts';
import { count } from '../../time/duration.ts';
import { CannotRun, exitCodes } from '../../words/exit.ts';
import { harmless } from '../../words/harmless.ts';
import { sayText } from '../../words/saying.ts';
import { didYouMean } from '../../words/suggestion.ts';
import { blockOf, handlesIn, type OwnedFile, withBlock } from './lines.ts';

/** What the user may set. */
export interface CodeownersOptions {
  owner?: string[];
  write?: boolean;
}

/** Where code hosts look for the file, in their order; the first is made where there is none. */
const places = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS', '.gitlab/CODEOWNERS'];

/** Prints the lines, or writes them; files without a known owner are named on standard error. */
export function codeowners(world: World, named: string | undefined, { owner, write }: CodeownersOptions): number {
  const folder = findProgram(world, named);
  const root = nearestFolder(folder, ['.git']);
  if (write && root === undefined)
    throw new CannotRun(
      'The program lies in no git repository, so no code host reads a CODEOWNERS file of it. Nothing was written.',
    );
  const { data } = readProgram(folder, world);
  const titles = titlesOf(data.roles);
  const base = root ?? folder;
  const file = places.find((place) => exists(join(base, place))) ?? places[0]!;
  refuseLinkOut(join(base, file));
  const before = exists(join(base, file)) ? readText(join(base, file), file) : '';
  const files: OwnedFile[] = componentFilesIn(folder).map((path) => {
    const part = data[path.replace(/^program\/|\.yaml$/g, '')] as { ownerRole?: unknown } | undefined;
    const role = typeof part?.ownerRole === 'string' ? part.ownerRole : undefined;
    return { path: `/${relative(base, join(folder, path)).replaceAll('\\', '/')}`, role };
  });
  const said = handlesFrom(owner ?? [], [...titles.keys()]);
  const handles = handlesIn(before, said);
  const block = blockOf(files, titles, handles);
  if (!write) world.print(harmless(block));
  else {
    writeFiles(base, [{ path: file, text: withBlock(before, block) }]);
    world.say(`Wrote ${file} of the repository.\n`);
  }
  const idle = [...said.keys()].filter((role) => files.every((each) => each.role !== role));
  const missing = sayMissing(files.filter((each) => handles(each) === undefined));
  world.say(
    harmless(`${idle.map((role) => `${role} keeps no file, so its handle stands nowhere.\n`).join('')}${missing}`),
  );
  return exitCodes.fine;
}

function titlesOf(roles: unknown): Map<string, string> {
  const list = Array.isArray(roles) ? (roles as { id?: unknown; title?: unknown }[]) : [];
  return new Map(
    list.flatMap((role) => (typeof role?.id === 'string' ? [[role.id, String(role.title ?? '')] as const] : [])),
  );
}

function handlesFrom(given: readonly string[], roles: readonly string[]): Map<string, string> {
  return new Map(
    given.map((text) => {
      const [, role = '', handle = ''] = /^([^=]+)=(.*)$/.exec(text) ?? [];
      if (!roles.includes(role))
        throw new CannotRun(
          `${sayText(`--owner ${text}`)} must name a role of the program and its handle, such as ${roles[0] ?? 'lead'}=@acme/psirt.${didYouMean(role, roles)} Roles are ${roles.join(', ')}.`,
        );
      if (!/^@[\w.-]+(?:\/[\w.-]+)*$|^[^\s@]+@[^\s@]+$/.test(handle))
        throw new CannotRun(
          `The handle of ${role} must be an account or a team that starts with "@", or a mail address; it is ${sayText(handle)}.`,
        );
      return [role, handle];
    }),
  );
}

function sayMissing(files: readonly OwnedFile[]): string {
  if (files.length === 0) return '';
  const roles = [...new Set(files.flatMap(({ role }) => role ?? []))];
  const unowned = files.filter(({ role }) => role === undefined);
  const asks = [
    ...(roles.length === 0
      ? []
      : [`Name the handle of ${roles.join(', ')}: psirt codeowners --owner ${roles[0]}=@HANDLE --write`]),
    ...(unowned.length === 0
      ? []
      : [`Say who keeps ${unowned.map(({ path }) => path).join(', ')} ("ownerRole" in the file).`]),
  ];
  return `${count(files.length, 'file')} without a code owner.\n${asks.map((line) => `  ${line}\n`).join('')}`;
}
