// What can be typed after `psirt init`, with its help: the interview: start or continue a program.
import type { Command } from 'commander';
import { collect, examples, type Running } from '../command.ts';

/** Declares the command. Its engine is loaded when it is used. */
export function declare(program: Command, { world, done }: Running): void {
  program
    .command('init')
    .summary('the interview: start or continue a program')
    .description(
      'Asks what is missing and writes the program. An empty answer leaves a question open, Esc goes one back, Ctrl-C saves and stops.',
    )
    .argument('[dir]', 'the folder of the program (default: the program here or above, else here)')
    .option('--kind <kind>', 'psirt, csirt, soc or combined (psirt if absent)')
    .option('--setting <setting>', 'company, open-source or public-body (company if absent)')
    .option('--answers <file>', 'take answers from a YAML or JSON file ("-" is standard input)')
    .option('--set <path=value>', 'set one answer (repeatable)', collect)
    .option(
      '--from <path...>',
      'take answers from files that are there: security.txt, SECURITY.md, CSV and others, or their folder',
    )
    .option('--ask <component>', 'ask one component again, with the present answers as defaults')
    .option('--all', 'ask the deeper questions too')
    .option('--adopt', 'write a fresh psirt.yaml beside components that have none')
    .option('--agents', 'write AGENTS.md beside the program: how an assistant works with it')
    .option('--no-input', 'ask nothing: take answers and the usual rows, leave the rest as visible gaps')
    .option('--dry-run', 'show what would be written')
    .option('--no-render', 'do not write the documents')
    .addHelpText('after', examples('psirt init', 'psirt init acme-psirt --from ../website'))
    .action(async (folder: string | undefined, options) => {
      const { init } = await import('./init.ts');
      done(await init(world, folder, options));
    });
}
