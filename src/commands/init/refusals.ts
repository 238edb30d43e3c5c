// What `psirt init` refuses before it asks or writes anything.
import { join } from 'node:path';
import { settingOf } from '../../model/audience.ts';
import { componentNames } from '../../model/schemas.ts';
import { exists } from '../../outside/disk.ts';
import { asArgument, componentFilesIn, readProgram, refuseOtherName, shownFolder } from '../../outside/repository.ts';
import type { World } from '../../outside/world.ts';
import { type Assembly, sourcesOf } from '../../program/assembly.ts';
import { CannotRun } from '../../words/exit.ts';
import { sayText } from '../../words/saying.ts';
import { sayKnown } from '../../words/suggestion.ts';
import { audienceNamed } from '../audience.ts';
import type { InitOptions } from './work.ts';

/** Refuses a kind, setting or component that there is not. */
export function refuseUnknown({ kind, setting, ask: component }: InitOptions): void {
  audienceNamed({ kind, setting });
  const parts = ['program', ...componentNames];
  if (component !== undefined && !parts.includes(component))
    throw new CannotRun(`There is no component "${component}".${sayKnown(component, parts)}`);
}

/** A path that was forgotten lets the next option stand in its place. */
export function refuseForgotten({ from = [], answers = '' }: InitOptions): void {
  const option = from.find((path) => path.startsWith('-'));
  if (option !== undefined)
    throw new CannotRun(
      `"--from" needs a path, and ${sayText(option)} stands in its place. Name a file or a folder, such as "psirt init --from ../website"; nothing was written.`,
    );
  if (answers.startsWith('--'))
    throw new CannotRun(
      `"--answers" needs a file, and ${sayText(answers)} stands in its place. Name one, such as "psirt init --answers answers.yaml"; nothing was written.`,
    );
}

/** A folder without psirt.yaml may hold answers all the same: blank sheets are not written over them. */
export function refuseLost(world: World, folder: string): void {
  refuseOtherName(world, folder);
  const files = componentFilesIn(folder);
  if (files.length === 0) return;
  const shown = shownFolder(world, folder);
  const there = files.length === 1 ? `${files[0]} is there` : `${files.length} files such as ${files[0]} are there`;
  throw new CannotRun(
    `${there}, but psirt.yaml is missing${shown === '.' ? '' : ` in ${shown}`}. Restore it (such as with "git restore psirt.yaml"), or write a fresh one beside them with "psirt init --adopt${asArgument(world, folder)}". Nothing was written.`,
  );
}

/** The kind and the setting of a program that is there are changed in its file, where one sees what they mean. */
export function refuseOtherKind(existing: Assembly | undefined, { kind, setting }: InitOptions): void {
  const present = existing?.data;
  if (present === undefined) return;
  if (kind !== undefined && present.kind !== undefined && present.kind !== kind)
    throw new CannotRun(
      `The program there is of the kind "${String(present.kind)}", not "${kind}". Change "kind" in psirt.yaml first; nothing was written.`,
    );
  if (setting !== undefined && settingOf(present) !== setting)
    throw new CannotRun(
      `The setting of the program there is "${String(present.setting ?? 'company')}", not "${setting}". Change "setting" in psirt.yaml first; nothing was written.`,
    );
}

/** Another run may have written between our reading and our lock. */
export function refuseChanged(world: World, folder: string, existing: Assembly | undefined): void {
  const now = exists(join(folder, 'psirt.yaml')) ? readProgram(folder, world) : undefined;
  const texts = (program: Assembly | undefined) =>
    program
      ? sourcesOf(program)
          .map(({ text }) => text)
          .join('\0')
      : '';
  if (texts(now) !== texts(existing))
    throw new CannotRun('The program was changed while it was read. Nothing was written; start again.');
}
