// `psirt diff`: what has changed in meaning since a git revision.
import { openCatalogs } from '../../catalogs/catalogs.ts';
import { assess } from '../../check/assess.ts';
import { compareFindings } from '../../check/comparing.ts';
import { tellers } from '../../check/telling.ts';
import { approvedParts } from '../../outside/approved-parts.ts';
import { commitOf } from '../../outside/git.ts';
import { programBefore } from '../../outside/history.ts';
import { findProgram, readProgram, shownFolder } from '../../outside/repository.ts';
import type { World } from '../../outside/world.ts';
import { problemsIn } from '../../program/assembly.ts';
import { differencesBetween } from '../../program/differences.ts';
import { withOwn } from '../../program/own-catalogs.ts';
import { rules } from '../../rules/rules.ts';
import { CannotRun, exitCodes } from '../../words/exit.ts';
import { harmless } from '../../words/harmless.ts';
import { sayKnown } from '../../words/suggestion.ts';
import { dayFrom } from '../day.ts';

/** What the user may set. */
export interface DiffOptions {
  format: string;
  today?: string;
}

/** Says what has changed since a revision and returns the exit code: 0 whatever has changed. */
export async function diff(world: World, revision: string, options: DiffOptions): Promise<number> {
  const tell = Object.hasOwn(tellers, options.format) ? tellers[options.format] : undefined;
  if (!tell)
    throw new CannotRun(`There is no format "${options.format}".${sayKnown(options.format, Object.keys(tellers))}`);
  const today = dayFrom(options.today, world);
  const folder = findProgram(world, undefined);
  const now = readProgram(folder, world);
  const before = programBefore(folder, revision, now);
  for (const [name, program] of [
    ['', now],
    [` of ${revision}`, before],
  ] as const) {
    const [problem] = problemsIn(program);
    if (problem !== undefined)
      throw new CannotRun(`The program${name} cannot be read, so nothing can be compared. ${problem}`);
  }
  const means = { rules, catalogs: openCatalogs(), today };
  const directory = shownFolder(world, folder);
  const parts = await approvedParts(folder, now.data);
  const told = {
    directory,
    against: revision,
    commit: commitOf(folder, revision),
    differences: differencesBetween(before.data, now.data, withOwn(means.catalogs, now)),
    findings: compareFindings(
      assess(directory, before, means).findings,
      assess(directory, now, { ...means, approvedParts: parts }).findings,
    ),
  };
  world.print(harmless(tell(told, world.paint)));
  return exitCodes.fine;
}
