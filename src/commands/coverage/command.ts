// What can be typed after `psirt coverage`, with its help: for which items of a framework the program holds evidence.
import type { Command } from 'commander';
import { examples, type Running } from '../command.ts';

/** Declares the command. Its engine is loaded when it is used. */
export function declare(program: Command, { world, done }: Running): void {
  program
    .command('coverage')
    .summary('for which items of a framework there is evidence')
    .description(
      'Says for each item of a framework or law which answers of the program show it, and whether they are in date. It counts evidence; it certifies nothing. Without a framework: the count of each.',
    )
    .argument('[framework]', 'such as eu-cra, first-psirt or nist-csf')
    .argument('[dir]', 'the folder that holds psirt.yaml (default: here or above)')
    .option('--format <format>', 'text or json', 'text')
    .option('--today <date>', 'judge as of this day (YYYY-MM-DD)')
    .addHelpText('after', examples('psirt coverage', 'psirt coverage eu-cra'))
    .action(async (framework: string | undefined, folder: string | undefined, options) => {
      const { coverage } = await import('./coverage.ts');
      done(coverage(world, framework, folder, options));
    });
}
