// What can be typed after `psirt rename`, with its help: another id for a role, a stakeholder or a product, everywhere.
import type { Command } from 'commander';
import { examples, type Running } from '../command.ts';

/** Declares the command. Its engine is loaded when it is used. */
export function declare(program: Command, { world, done }: Running): void {
  program
    .command('rename')
    .summary('give a role, stakeholder or product another id, everywhere')
    .description(
      'Gives a role, stakeholder or product another id in its list and wherever the program refers to it. Comments stay, and so does every other line. The documents follow with the next "psirt render".',
    )
    .argument('<what>', 'role, stakeholder or product')
    .argument('<old>', 'the id as it is')
    .argument('<new>', 'the id as it should be')
    .addHelpText('after', examples('psirt rename role psirt-lead security-lead', 'psirt rename product box home-hub'))
    .action(async (what: string, old: string, id: string) => {
      const { rename } = await import('./rename.ts');
      done(await rename(world, what, old, id));
    });
}
