// `psirt init`: the interview. Asks what is missing, writes the files whole or not at all, renders, and says what to do next.
import { join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { createTwoFilesPatch } from 'diff';
import { openCatalogs } from '../../catalogs/catalogs.ts';
import { assess } from '../../check/assess.ts';
import { summary } from '../../check/reporters/text.ts';
import { answersFrom, withAnswers, withPresets, withSettings } from '../../interview/answers.ts';
import { interview } from '../../interview/interview.ts';
import { reviewOf } from '../../interview/review.ts';
import { componentNames, kindOf, kinds, labelOf, schemaAt } from '../../model/schemas.ts';
import { exists, readText, writeFiles } from '../../outside/disk.ts';
import { lock } from '../../outside/lock.ts';
import { readProgram, shownFolder } from '../../outside/repository.ts';
import type { World } from '../../outside/world.ts';
import { type Assembly, sourcesOf } from '../../program/assembly.ts';
import { editsFor } from '../../program/edits.ts';
import { withOwn } from '../../program/own-catalogs.ts';
import { rules } from '../../rules/rules.ts';
import { editorSchemas } from '../../source/sheet.ts';
import { count } from '../../time/duration.ts';
import { CannotRun, exitCodes } from '../../words/exit.ts';
import { harmless } from '../../words/harmless.ts';
import { didYouMean } from '../../words/suggestion.ts';
import { render } from '../render/render.ts';

/** What the user may set. */
export interface InitOptions {
  /** The kind of team; psirt if absent. */
  kind?: string;
  answers?: string;
  set?: string[];
  ask?: string;
  all?: boolean;
  /** False with --no-input. */
  input: boolean;
  dryRun?: boolean;
  /** False with --no-render. */
  render: boolean;
}

/** Starts or continues a program and returns the exit code. */
export async function init(world: World, named: string | undefined, options: InitOptions): Promise<number> {
  refuseUnknown(options);
  const folder = resolve(world.directory, named ?? '.');
  const existing = exists(join(folder, 'psirt.yaml')) ? readProgram(folder) : undefined;
  refuseOtherKind(existing, options.kind);
  const unreadable = existing ? problemsOf(existing) : [];
  if (unreadable.length > 0) {
    world.say(`${unreadable.join('\n')}\nMend this first; "psirt check" shows the place. Nothing was changed.\n`);
    return exitCodes.findings;
  }
  const start = existing?.data ?? beginning(options.kind ?? 'psirt', world.today);
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
  const given = withSettings(answers ? withAnswers(start, answers.data) : start, options.set ?? [], world.today);
  const asks = options.input && world.isInteractive;
  if (!asks && options.input && !answers && !options.set?.length) {
    throw new CannotRun(
      'There is no terminal to ask questions in. Hand in answers with --answers FILE, or start with gaps with --no-input.',
    );
  }
  const release = options.dryRun ? () => undefined : lock(join(folder, '.psirt'), 'init.lock');
  try {
    refuseChanged(folder, existing);
    const work: Work = { world, folder, existing, options };
    return asks ? await ask(work, given) : await finish(work, withPresets(given, world.today));
  } finally {
    release();
  }
}

/** Another run may have written between our reading and our lock. */
function refuseChanged(folder: string, existing: Assembly | undefined): void {
  const now = exists(join(folder, 'psirt.yaml')) ? readProgram(folder) : undefined;
  const texts = (program: Assembly | undefined) =>
    program
      ? sourcesOf(program)
          .map(({ text }) => text)
          .join('\0')
      : '';
  if (texts(now) !== texts(existing))
    throw new CannotRun('The program was changed while it was read. Nothing was written; start again.');
}

interface Work {
  world: World;
  folder: string;
  existing: Assembly | undefined;
  options: InitOptions;
}

function refuseUnknown({ kind, ask: component }: InitOptions): void {
  if (kind !== undefined && !kinds.some((known) => known === kind))
    throw new CannotRun(`There is no kind "${kind}".${didYouMean(kind, kinds)} Known are ${kinds.join(', ')}.`);
  const parts = ['program', ...componentNames];
  if (component !== undefined && !parts.includes(component))
    throw new CannotRun(
      `There is no component "${component}".${didYouMean(component, parts)} Known are ${parts.join(', ')}.`,
    );
}

/** The kind of a program that is there is changed in its file, where one sees what it means. */
function refuseOtherKind(existing: Assembly | undefined, kind: string | undefined): void {
  const present = existing?.data.kind;
  if (kind === undefined || present === undefined || present === kind) return;
  throw new CannotRun(
    `The program there is of the kind "${String(present)}", not "${kind}". Change "kind" in psirt.yaml first; nothing was written.`,
  );
}

function problemsOf(existing: Assembly): string[] {
  return [existing.header, ...existing.files.values()].flatMap((source) =>
    source.problems.map(({ message }) => `${source.file}: ${message}`),
  );
}

function beginning(kind: string, today: string): Record<string, unknown> {
  return { schemaVersion: 1, kind, targetMaturity: 1, status: 'draft', version: '0.1', updatedOn: today };
}

function answersText(world: World, file: string): string {
  return file === '-' ? world.readInput() : readText(resolve(world.directory, file), file);
}

async function ask(work: Work, given: Record<string, unknown>): Promise<number> {
  const { world, options } = work;
  const { askAtTerminal } = await import('../../outside/prompts.ts');
  const { paintSaid } = world;
  world.say(
    `${work.existing || options.kind ? '' : 'For a SOC start with "psirt init --kind soc", for one team that does both with "--kind combined".\n'}${paintSaid.bold(work.existing ? 'Let us go on.' : `Let us set up your ${labelOf(schemaAt('/kind'), kindOf(given))}.`)} ${paintSaid.dim('Enter leaves a question open or keeps what is marked, Esc goes one back, Ctrl-C saves and stops.')}\n`,
  );
  let latest = given;
  const catalogs = work.existing ? withOwn(openCatalogs(), work.existing) : openCatalogs();
  try {
    const draft = await interview({
      present: given,
      component: options.ask,
      all: options.all === true,
      clocks: catalogs.clocks,
      stakeholderKinds: catalogs.stakeholderKinds,
      today: world.today,
      ask: (question) => askAtTerminal(world, question),
      tell: (text) => world.say(`\n${paintSaid.yellow(text)}\n`),
      keep: (current) => {
        latest = current;
      },
      save: (current) => {
        if (!options.dryRun) save(work, current);
      },
    });
    return await finish(work, draft);
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'ExitPromptError') throw error;
    if (!work.existing && isDeepStrictEqual(latest, given)) {
      world.say('\nNothing was answered, so nothing was written.\n');
      return exitCodes.interrupted;
    }
    if (!options.dryRun) save(work, latest);
    const again = shownFolder(world, work.folder);
    if (process.stdin.readableEnded || process.stdin.destroyed)
      throw new CannotRun(`The input ended. What you answered is saved; go on with "psirt init ${again}".`);
    world.say(`\nSaved what you answered. Go on with "psirt init${again === '.' ? '' : ` ${again}`}".\n`);
    return exitCodes.interrupted;
  }
}

function save({ folder, existing }: Work, draft: Record<string, unknown>): void {
  const edits = editsFor(existing, draft).map(({ path, after }) => ({ path, text: after }));
  writeFiles(folder, [...edits, ...editorSchemas()]);
}

async function finish(work: Work, draft: Record<string, unknown>): Promise<number> {
  const { world, folder, existing, options } = work;
  const edits = editsFor(existing, draft);
  if (options.dryRun) {
    for (const { path, before, after } of edits)
      world.print(
        harmless(
          createTwoFilesPatch(
            `${path} (on disk)`,
            `${path} (to be written)`,
            before ?? '',
            after,
            undefined,
            undefined,
            { context: 2 },
          ),
        ),
      );
    world.say(`${count(edits.length, 'file')} would be written. Nothing was.\n`);
    return exitCodes.fine;
  }
  world.say(`\n${reviewOf(existing?.data ?? {}, draft, world.paintSaid)}`);
  save(work, draft);
  world.say(
    `${edits.length === 0 ? 'Nothing to change' : `Wrote ${edits.map(({ path }) => path).join(', ')}`}${folder === world.directory ? '' : ` in ${shownFolder(world, folder)}`}.\n`,
  );
  if (options.render) {
    const code = await render(world, folder, { format: 'md' });
    if (code !== exitCodes.fine) return code;
  }
  const report = assess(shownFolder(world, folder), readProgram(folder), {
    rules,
    catalogs: openCatalogs(),
    today: world.today,
  });
  world.print(harmless(summary(report, world.paint)));
  return exitCodes.fine;
}
