// What can be typed after `psirt explain`, with its help: what a rule, component, field, document, obligation or term is.
import type { Command } from 'commander';
import { examples, type Running } from '../command.ts';

/** Declares the command. Its engine is loaded when it is used. */
export function declare(program: Command, { world, done }: Running): void {
  program
    .command('explain')
    .summary('what a rule, component, field, document, obligation or term is')
    .description(
      'Says what a rule, component, field, document, obligation or term is, why it matters, who asks for it, and what to do. Without a name: the list.',
    )
    .argument('[name]', 'such as charter, stakeholders.parties.maxTlp, embargo or unattended-gap-exceeds-deadline')
    .option('--deep', 'the whole outline of a component or field: keys, choices, what is required and when')
    .option('--all', 'write the whole reference into the folder of --out: a page for every name')
    .option('--format <format>', 'of --all: markdown')
    .option('--out <dir>', 'the folder that --all writes into')
    .addHelpText('after', examples('psirt explain policies.slas.startsAt', 'psirt explain --all --out docs/reference'))
    .action(
      async (name: string | undefined, options: { deep?: boolean; all?: boolean; format?: string; out?: string }) => {
        const { explain } = await import('./explain.ts');
        done(await explain(world, name, options));
      },
    );
}
