// The interview of `psirt init` at a terminal.
import { isDeepStrictEqual } from 'node:util';
import { openCatalogs } from '../../catalogs/catalogs.ts';
import { interview } from '../../interview/interview.ts';
import type { Question } from '../../interview/question.ts';
import { kindOf, labelOf, schemaAt } from '../../model/schemas.ts';
import { machineOf } from '../../outside/machine.ts';
import { asArgument, readProgram, shownFolder } from '../../outside/repository.ts';
import type { World } from '../../outside/world.ts';
import { withOwn } from '../../program/own-catalogs.ts';
import { printed } from '../../reference/printed.ts';
import { questionPage } from '../../reference/question-page.ts';
import { CannotRun, exitCodes } from '../../words/exit.ts';
import type { Work } from './work.ts';

/** Asks the questions; Ctrl-C saves and stops. */
export async function ask(work: Work, given: Record<string, unknown>): Promise<number> {
  const { world, options } = work;
  const { askingAtTerminal } = await import('../../outside/prompts.ts');
  const { paintSaid } = world;
  if (work.isFilled) work.save(given);
  world.say(`${greetingOf(work, given)}\n`);
  let latest = given;
  const explained = (question: Question): string => printed(questionPage(question, catalogs), paintSaid, world.width);
  const catalogs = work.existing ? withOwn(openCatalogs(), work.existing) : openCatalogs();
  const asking = askingAtTerminal(world, explained);
  try {
    const draft = await interview({
      present: given,
      component: options.ask,
      all: options.all === true,
      clocks: catalogs.clocks,
      stakeholderKinds: catalogs.stakeholderKinds,
      today: world.today,
      machine: machineOf(world),
      choosesKind: work.choosesKind,
      opened: () => showCharter(work),
      ask: asking,
      tell: (text) => world.say(`\n${paintSaid.yellow(text)}\n`),
      keep: (current) => {
        latest = current;
        work.save(current);
      },
    });
    const { offerAgents } = await import('./agents.ts');
    await offerAgents(work, draft, asking);
    const { finish } = await import('./finish.ts');
    return await finish(work, draft);
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'ExitPromptError') throw error;
    if (!work.existing && !work.isFilled && isDeepStrictEqual(latest, given)) {
      world.say('\nNothing was answered, so nothing was written.\n');
      return exitCodes.interrupted;
    }
    work.save(latest);
    if (process.stdin.readableEnded || process.stdin.destroyed)
      throw new CannotRun(
        `The input ended. What you answered is saved; go on with "psirt init ${shownFolder(world, work.folder)}".`,
      );
    world.say(`\nSaved what you answered. Go on with "psirt init${asArgument(world, work.folder)}".\n`);
    return exitCodes.interrupted;
  }
}

/** What stands above the first question. */
function greetingOf({ world, existing, choosesKind, options }: Work, given: Record<string, unknown>): string {
  const { bold, dim } = world.paintSaid;
  const keys =
    'Enter leaves a question open, or takes what is marked or offered (Backspace takes an offer away), Esc goes one back, "?" explains, "-" sets a question aside with a reason, Ctrl-C saves and stops.';
  const what = choosesKind ? 'team' : labelOf(schemaAt('/kind'), kindOf(given));
  const first = existing
    ? 'Let us go on.'
    : options.ask !== undefined
      ? `Let us set up your ${what}, beginning with the component ${options.ask}.`
      : `Let us set up your ${what}. Ten questions and a few more, about five minutes: your duties, your longest gap, a draft charter.`;
  return `${bold(first)} ${dim(keys)}`;
}

/** Renders the draft of the charter as far as it goes, and says where it is. */
async function showCharter({ world, folder, options }: Work): Promise<void> {
  if (options.dryRun || !options.render) return;
  const { render } = await import('../render/render.ts');
  const { charterPath } = await import('./charter-path.ts');
  const nothing = { value: (): void => undefined };
  const silent = Object.create(world, { say: nothing, print: nothing }) as World;
  const code = await render(silent, folder, { format: 'md', only: 'charter' });
  const { bold } = world.paintSaid;
  if (code === exitCodes.fine)
    world.say(
      `\nThe draft of your charter is in ${bold(charterPath(world, folder, readProgram(folder, world)))}. It shows what is still open; every answer makes it fuller.\n`,
    );
}
