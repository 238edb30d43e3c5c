// `psirt init`: the interview. Asks what is missing, writes the files whole or not at all, renders, and says what to do next.
import { join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { answersFrom, withAnswers, withPresets, withSettings } from '../../interview/answers.ts';
import { refuseLinkOut } from '../../outside/boundary.ts';
import { exists } from '../../outside/disk.ts';
import { lockProgram } from '../../outside/lock.ts';
import { readText } from '../../outside/reading.ts';
import { programAbove, readProgram } from '../../outside/repository.ts';
import { isCi, type World } from '../../outside/world.ts';
import { type Assembly, problemsIn } from '../../program/assembly.ts';
import { count } from '../../time/duration.ts';
import { CannotRun, exitCodes } from '../../words/exit.ts';
import { harmless } from '../../words/harmless.ts';
import { sayText } from '../../words/saying.ts';
import { capital } from '../../words/wording.ts';
import { adopt } from './adopting.ts';
import { putAgents } from './agents.ts';
import { refuseChanged, refuseForgotten, refuseLost, refuseOtherKind, refuseUnknown } from './refusals.ts';
import { savingOver } from './saving.ts';
import type { InitOptions, Work } from './work.ts';

/** Starts or continues a program and returns the exit code. */
export async function init(world: World, named: string | undefined, options: InitOptions): Promise<number> {
  refuseUnknown(options);
  refuseForgotten(options);
  const folder = named === undefined ? (programAbove(world) ?? world.directory) : resolve(world.directory, named);
  if (!options.agents) return start(world, folder, options);
  const { answers, set, from, ask, all, adopt: adopts } = options;
  const isThere = () => exists(join(folder, 'psirt.yaml'));
  const isAllThatIsWanted = isThere() && answers === undefined && !set && !from && ask === undefined && !all && !adopts;
  const code = isAllThatIsWanted ? exitCodes.fine : await start(world, folder, options);
  if (isThere()) putAgents(world, folder, options.dryRun);
  return code;
}

async function start(world: World, folder: string, options: InitOptions): Promise<number> {
  const existing = exists(join(folder, 'psirt.yaml')) ? readProgram(folder, world) : undefined;
  if (options.adopt) return adopt(world, folder, options, beginning(options, world.today));
  if (!existing) refuseLost(world, folder);
  refuseOtherKind(existing, options);
  const unreadable = existing ? problemsIn(existing) : [];
  if (unreadable.length > 0) {
    world.say(`${unreadable.join('\n')}\nMend this first; "psirt check" shows the place. Nothing was changed.\n`);
    return exitCodes.findings;
  }
  const first = existing?.data ?? beginning(options, world.today);
  const answers =
    options.answers === undefined
      ? undefined
      : answersFrom(options.answers, answersText(world, options.answers), world.today);
  if (answers && answers.faults.length > 0) {
    world.say(
      harmless(
        `${answers.faults.join('\n')}\n${count(answers.faults.length, 'answer')} cannot be taken. Nothing was written.\n`,
      ),
    );
    return exitCodes.findings;
  }
  const given = withSettings(answers ? withAnswers(first, answers.data) : first, options.set ?? [], world.today);
  const asks = options.input && world.isInteractive;
  if (!asks && options.input && !isGiven(options)) throw new CannotRun(nobodyToAsk(world));
  // Where nobody is asked, the usual rows stand first, so that what is taken fills them.
  const base = asks || (existing && isGiven(options)) ? given : withPresets(given, world.today);
  const filled = await withImported(world, base, options.from);
  const release = options.dryRun ? () => undefined : lockProgram(folder, world.say);
  try {
    refuseChanged(world, folder, existing);
    const save = options.dryRun ? () => undefined : savingOver(folder, existing);
    const choosesKind = !isKindSaid(options, existing, answers?.data);
    const isFilled = !isDeepStrictEqual(filled, given);
    const work: Work = { world, folder, existing, save, choosesKind, isFilled, options };
    if (asks) {
      const { ask } = await import('./asking.ts');
      return await ask(work, filled);
    }
    const { finish } = await import('./finish.ts');
    return await finish(work, filled);
  } finally {
    release();
  }
}

/** Whether there are answers from anywhere but a person. */
function isGiven({ answers, set, from }: InitOptions): boolean {
  return [answers, set, from].some((option) => option !== undefined);
}

/** A draft with what is taken from files. */
async function withImported(world: World, draft: Record<string, unknown>, paths: InitOptions['from']) {
  if (paths === undefined) return draft;
  const { takeFrom } = await import('./importing.ts');
  return takeFrom(world, draft, paths);
}

/** Whether the kind of team is said anywhere. */
function isKindSaid(options: InitOptions, existing: Assembly | undefined, answers: object = {}): boolean {
  const isSet = options.set?.some((setting) => setting.startsWith('kind='));
  return options.kind !== undefined || isSet === true || existing?.data.kind !== undefined || 'kind' in answers;
}

function nobodyToAsk({ environment }: World): string {
  const instead = 'hand in answers with --answers FILE, or start with gaps with --no-input.';
  return isCi(environment)
    ? `The variable CI is set (${sayText(environment.CI ?? '')}), so nothing is asked. Unset it to be asked, ${instead}`
    : `There is no terminal to ask questions in. ${capital(instead)}`;
}

function beginning({ kind = 'psirt', setting }: InitOptions, today: string): Record<string, unknown> {
  const said = setting === undefined ? {} : { setting };
  return { schemaVersion: 1, kind, ...said, targetMaturity: 1, status: 'draft', version: '0.1', updatedOn: today };
}

function answersText(world: World, file: string): string {
  if (file === '-') return world.readInput();
  refuseLinkOut(resolve(world.directory, file));
  return readText(resolve(world.directory, file), file);
}
