// What can be typed after `psirt complete`, with its help: a completion script for your shell.
import type { Command } from 'commander';
import { CannotRun } from '../../words/exit.ts';
import { examples } from '../command.ts';

const shells = ['bash', 'zsh', 'fish', 'powershell'];

/** Completion is loaded only when a shell asks for it; otherwise its place in the help is enough. */
export async function declareCompletion(program: Command, argv: readonly string[]): Promise<void> {
  if (argv[0] !== 'complete' || argv.includes('--help') || argv.includes('-h')) {
    program
      .command('complete')
      .summary('a completion script for your shell')
      .description('Prints a script that teaches a shell to complete psirt.')
      .argument('<shell>', shells.join(', '))
      .addHelpText('after', examples('source <(psirt complete bash)', 'psirt complete fish | source'));
    return;
  }
  if (argv[1] !== '--' && !shells.includes(argv[1] ?? ''))
    throw new CannotRun(`"psirt complete" needs the name of a shell: ${shells.join(', ')}.`);
  const { complete } = await import('./complete.ts');
  complete(program);
}
