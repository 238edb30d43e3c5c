// The end of `psirt init`: writes, renders, checks, and says what to do next.
import { summary } from '../../check/reporters/text.ts';
import { nextSteps } from '../../check/steps.ts';
import { reviewOf } from '../../interview/review.ts';
import { readProgram, shownFolder } from '../../outside/repository.ts';
import { type Edit, editsFor } from '../../program/edits.ts';
import { count } from '../../time/duration.ts';
import { exitCodes } from '../../words/exit.ts';
import { fitted } from '../../words/fitting.ts';
import { harmless } from '../../words/harmless.ts';
import { packageNamed } from '../../words/package.ts';
import { reportOn } from '../judged.ts';
import { render } from '../render/render.ts';
import { closingOf } from './closing.ts';
import type { Work } from './work.ts';

/** Writes the program, or shows what would be written; renders, and says what to do next. Exits as the rendering did. */
export async function finish(work: Work, draft: Record<string, unknown>): Promise<number> {
  const { world, folder, existing, options } = work;
  const edits = editsFor(existing, draft);
  if (options.dryRun) {
    for (const edit of edits) world.print(harmless(patchOf(edit)));
    world.say(`${count(edits.length, 'file')} would be written. Nothing was.\n`);
    return exitCodes.fine;
  }
  // Who was asked has gone through the answers already.
  const isAsked = options.input && world.isInteractive;
  if (!isAsked) world.say(`\n${reviewOf(existing?.data ?? {}, draft, world.paintSaid)}`);
  work.save(draft);
  world.say(
    `${edits.length === 0 ? 'Nothing to change' : `Wrote ${edits.map(({ path }) => path).join(', ')}`}${folder === world.directory ? '' : ` in ${shownFolder(world, folder)}`}.\n`,
  );
  const code = options.render ? await render(world, folder, { format: 'md' }) : exitCodes.fine;
  const program = readProgram(folder, world);
  const report = await reportOn(world, folder, program);
  const told = { ...report, nextSteps: nextSteps(report, options.ask) };
  world.print(fitted(harmless(summary(told, world.paint)), world.width));
  if (isAsked) world.say(`\n${fitted(harmless(closingOf(world, folder, program)), world.width)}\n`);
  return code;
}

function patchOf({ path, before, after }: Edit): string {
  const { createTwoFilesPatch } = packageNamed<typeof import('diff')>('diff');
  const names = [`${path} (on disk)`, `${path} (to be written)`] as const;
  return createTwoFilesPatch(...names, before ?? '', after, undefined, undefined, { context: 2 });
}
