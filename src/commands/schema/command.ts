// What can be typed after `psirt schema`, with its help: the JSON Schema of a component, for editors.
import type { Command } from 'commander';
import { examples, type Running } from '../command.ts';

/** Declares the command. Its engine is loaded when it is used. */
export function declare(program: Command, { world, done }: Running): void {
  program
    .command('schema')
    .summary('the JSON Schema of a component, for editors')
    .description(
      'Prints the JSON Schema (draft-07) of a component, of the header (program), of a catalog, or of a whole program. It marks what is wrong and no gap. With --write, the argument is the folder of a program, and its .psirt/schemas are written anew.',
    )
    .argument(
      '[name]',
      'a component, program, catalog-clocks or catalog-stakeholder-kinds (default: the whole program)',
    )
    .option('--kind <kind>', 'psirt, csirt, soc or combined (default: psirt; with --write that of the program)')
    .option('--setting <setting>', 'company, open-source or public-body (default as for the kind: company)')
    .option('--write', 'write .psirt/schemas, and the line for them into files that have none')
    .addHelpText(
      'after',
      examples(
        'psirt schema charter',
        'psirt schema catalog-clocks',
        'psirt schema --kind soc > psirt.schema.json',
        'psirt schema --write',
      ),
    )
    .action(async (name: string | undefined, options) => {
      if (options.write) {
        const { writeSchemas } = await import('./writing.ts');
        done(writeSchemas(world, name, options));
      } else {
        const { schema } = await import('./schema.ts');
        done(schema(world, name, options));
      }
    });
}
