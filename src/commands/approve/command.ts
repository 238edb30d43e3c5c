// What can be typed after `psirt approve`, with its help: who approved which text on which day.
import type { Command } from 'commander';
import { examples, type Running } from '../command.ts';

/** Declares the command. Its engine is loaded when it is used. */
export function declare(program: Command, { world, done }: Running): void {
  program
    .command('approve')
    .summary('record who approved which text, on which day')
    .description(
      'Records in psirt.yaml that a role approved the program, or the text of some components with all that their documents show. When the text changes, "psirt check" says that the approval no longer covers it, its documents are drafts again, and "psirt render --approved" writes the edition that was approved.',
    )
    .argument('[component...]', 'such as charter (default: the whole program)')
    .requiredOption('--role <role>', 'the id of the role that decided')
    .option('--decision <decision>', 'approved, conditional or rejected', 'approved')
    .option('--condition <text>', 'what a conditional approval asks for')
    .option('--evidence <text>', 'where the decision is written down, such as minutes or a ticket')
    .option('--today <date>', 'the day of the decision (YYYY-MM-DD)')
    .addHelpText(
      'after',
      examples(
        'psirt approve charter --role ciso --evidence "Minutes of 3 March, item 2"',
        'psirt approve --role ciso --decision rejected',
      ),
    )
    .action(async (components: string[], options) => {
      const { approve } = await import('./approve.ts');
      done(approve(world, components, options));
    });
}
