// What can be typed after `psirt check`, with its help: find what is missing, contradictory, overdue or impossible.
import { type Command, Option } from 'commander';
import { formats } from '../../check/formats.ts';
import { collect, examples, type Running } from '../command.ts';

/** Declares the command. Its engine is loaded when it is used. */
export function declare(program: Command, { world, done }: Running): void {
  program
    .command('check')
    .summary('find what is missing, contradictory, overdue or impossible')
    .description(
      'Reads programs and says what is missing, contradictory, overdue or impossible. Writes nothing. "-" reads one assembled program from standard input.',
    )
    .argument('[dir...]', 'folders that hold a psirt.yaml (default: here or above)')
    .option('--format <format>', formats.join(', '), 'text')
    .option('--output <format:path>', 'also write a report to a file (repeatable)', collect)
    .addOption(
      new Option('--fail-on <severity>', 'what makes the exit code 1')
        .choices(['error', 'warning', 'never'])
        .default('error'),
    )
    .option('--within <days>', 'dates that fall due so soon are warnings', '30d')
    .option('--today <date>', 'judge as of this date (YYYY-MM-DD)')
    .option('--since <rev>', 'only findings that are new since a git revision')
    .option('--baseline <file>', 'only findings that are not in a report saved as JSON')
    .option('--component <name>', 'only findings in this component')
    .addHelpText('after', examples('psirt check', 'psirt check . --fail-on warning --output json:report.json'))
    .action(async (folders: string[], _options, command: Command) => {
      const { check } = await import('./check.ts');
      done(await check(world, folders, command.optsWithGlobals()));
    });
}
