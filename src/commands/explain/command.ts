// What can be typed after `psirt explain`, with its help: what a rule, component, field, document or obligation is.
import type { Command } from 'commander';
import { examples, type Running } from '../command.ts';

/** Declares the command. Its engine is loaded when it is used. */
export function declare(program: Command, { world, done }: Running): void {
  program
    .command('explain')
    .summary('what a rule, component, field, document or obligation is')
    .description(
      'Says what a rule, component, field, document or obligation is, why it matters, who asks for it, and what to do. Without a name: the list.',
    )
    .argument('[name]', 'such as charter, charter.mission or unattended-gap-exceeds-deadline')
    .addHelpText('after', examples('psirt explain charter', 'psirt explain unattended-gap-exceeds-deadline'))
    .action(async (name: string | undefined) => {
      const { explain } = await import('./explain.ts');
      done(await explain(world, name));
    });
}
