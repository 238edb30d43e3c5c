// The interview of `psirt init` at a terminal.
import { isDeepStrictEqual } from 'node:util';
import { openCatalogs } from '../../catalogs/catalogs.ts';
import { interview } from '../../interview/interview.ts';
import type { Question } from '../../interview/question.ts';
import { kindOf, labelOf, schemaAt } from '../../model/schemas.ts';
import { shownFolder } from '../../outside/repository.ts';
import { withOwn } from '../../program/own-catalogs.ts';
import { printed } from '../../reference/printed.ts';
import { questionPage } from '../../reference/question-page.ts';
import { CannotRun, exitCodes } from '../../words/exit.ts';
import type { Work } from './work.ts';

/** Asks the questions; Ctrl-C saves and stops. */
export async function ask(work: Work, given: Record<string, unknown>): Promise<number> {
  const { world, options } = work;
  const { askAtTerminal } = await import('../../outside/prompts.ts');
  const { paintSaid } = world;
  world.say(
    `${work.existing || options.kind ? '' : 'For a SOC start with "psirt init --kind soc", for a CSIRT with "--kind csirt", for one team for products and operation with "--kind combined"; a project of volunteers adds "--setting open-source", an authority "--setting public-body".\n'}${paintSaid.bold(work.existing ? 'Let us go on.' : `Let us set up your ${labelOf(schemaAt('/kind'), kindOf(given))}.`)} ${paintSaid.dim('Enter leaves a question open or keeps what is marked, Esc goes one back, "?" explains, "-" sets a question aside with a reason, Ctrl-C saves and stops.')}\n`,
  );
  let latest = given;
  const explained = (question: Question): string => printed(questionPage(question, catalogs), paintSaid, world.width);
  const catalogs = work.existing ? withOwn(openCatalogs(), work.existing) : openCatalogs();
  try {
    const draft = await interview({
      present: given,
      component: options.ask,
      all: options.all === true,
      clocks: catalogs.clocks,
      stakeholderKinds: catalogs.stakeholderKinds,
      today: world.today,
      ask: (question) => askAtTerminal(world, question, explained),
      tell: (text) => world.say(`\n${paintSaid.yellow(text)}\n`),
      keep: (current) => {
        latest = current;
        work.save(current);
      },
    });
    const { finish } = await import('./finish.ts');
    return await finish(work, draft);
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'ExitPromptError') throw error;
    if (!work.existing && isDeepStrictEqual(latest, given)) {
      world.say('\nNothing was answered, so nothing was written.\n');
      return exitCodes.interrupted;
    }
    work.save(latest);
    const again = shownFolder(world, work.folder);
    if (process.stdin.readableEnded || process.stdin.destroyed)
      throw new CannotRun(`The input ended. What you answered is saved; go on with "psirt init ${again}".`);
    world.say(`\nSaved what you answered. Go on with "psirt init${again === '.' ? '' : ` ${again}`}".\n`);
    return exitCodes.interrupted;
  }
}
