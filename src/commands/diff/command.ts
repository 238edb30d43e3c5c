// What can be typed after `psirt diff`, with its help: what a branch changes in meaning.
import type { Command } from 'commander';
import { examples, type Running } from '../command.ts';

/** Declares the command. Its engine is loaded when it is used. */
export function declare(program: Command, { world, done }: Running): void {
  program
    .command('diff')
    .summary('say in sentences what has changed since a git revision')
    .description(
      'Compares the program with what a git revision held, and says in sentences what has changed in meaning, by component, and which findings are new, fixed, or as before. Comments, formatting and the order of keys change nothing.',
    )
    .argument('[rev]', 'a git revision, such as main or HEAD~1', 'HEAD')
    .option('--format <format>', 'text, json or markdown', 'text')
    .option('--today <date>', 'judge as of this date (YYYY-MM-DD)')
    .addHelpText('after', examples('psirt diff HEAD~1', 'psirt diff origin/main --format markdown'))
    .action(async (revision: string, options) => {
      const { diff } = await import('./diff.ts');
      done(await diff(world, revision, options));
    });
}
