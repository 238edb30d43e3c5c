// What can be typed after `psirt codeowners`, with its help: who is asked to review which file of the program.
import type { Command } from 'commander';
import { collect, examples, type Running } from '../command.ts';

/** Declares the command. Its engine is loaded when it is used. */
export function declare(program: Command, { world, done }: Running): void {
  program
    .command('codeowners')
    .summary('lines for CODEOWNERS: who reviews which file')
    .description(
      'Prints the lines of a CODEOWNERS file: each file of the program with the handle of its owner (ownerRole). A program names roles, not accounts: say once whose handle is which, and the file keeps it.',
    )
    .argument('[dir]', 'the folder that holds psirt.yaml (default: here or above)')
    .option('--owner <role=handle>', 'the handle of a role, such as psirt-lead=@acme/psirt (repeatable)', collect)
    .option('--write', 'put the lines into the CODEOWNERS file of the repository; all others in it stay')
    .addHelpText('after', examples('psirt codeowners', 'psirt codeowners --owner psirt-lead=@acme/psirt --write'))
    .action(async (folder: string | undefined, options: { owner?: string[]; write?: boolean }) => {
      const { codeowners } = await import('./codeowners.ts');
      done(codeowners(world, folder, options));
    });
}
