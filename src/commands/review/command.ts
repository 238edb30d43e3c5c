// What can be typed after `psirt review`, with its help: who has read which text again, and when it is read next.
import type { Command } from 'commander';
import { examples, type Running } from '../command.ts';

/** Declares the command. Its engine is loaded when it is used. */
export function declare(program: Command, { world, done }: Running): void {
  program
    .command('review')
    .summary('record that a text was read again, and when it is read next')
    .description(
      'Records in psirt.yaml that a role has read the program, or the text of some components, and found it right, and sets the date of the next review. What was approved stays approved.',
    )
    .argument('[component...]', 'such as policies (default: the whole program)')
    .requiredOption('--role <role>', 'the id of the role that has read it')
    .option('--next <date>', 'when it is read next (default: what the charter says of itself, else a year from today)')
    .option('--evidence <text>', 'where the review is written down, such as minutes or a ticket')
    .option('--today <date>', 'the day of the review (YYYY-MM-DD)')
    .addHelpText(
      'after',
      examples('psirt review --role psirt-lead', 'psirt review policies --role ciso --next 2027-06-30'),
    )
    .action(async (components: string[], options) => {
      const { review } = await import('./review.ts');
      done(review(world, components, options));
    });
}
