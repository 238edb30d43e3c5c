// What can be typed after `psirt schema`, with its help: the JSON Schema of a component, for editors.
import type { Command } from 'commander';
import { examples, type Running } from '../command.ts';

/** Declares the command. Its engine is loaded when it is used. */
export function declare(program: Command, { world, done }: Running): void {
  program
    .command('schema')
    .summary('the JSON Schema of a component, for editors')
    .description(
      'Prints the JSON Schema (draft-07) of a component, of the header (program), of a catalog, or of a whole program.',
    )
    .argument(
      '[name]',
      'a component, program, catalog-clocks or catalog-stakeholder-kinds (default: the whole program)',
    )
    .addHelpText(
      'after',
      examples('psirt schema charter', 'psirt schema catalog-clocks', 'psirt schema > psirt.schema.json'),
    )
    .action(async (name: string | undefined) => {
      const { schema } = await import('./schema.ts');
      done(await schema(world, name));
    });
}
