// What can be typed after `psirt preview`, with its help: look at the handbook while the program is written.
import type { Command } from 'commander';
import { examples, type Running } from '../command.ts';

/** Declares the command. Its engine is loaded when it is used. */
export function declare(program: Command, { world, done }: Running): void {
  program
    .command('preview')
    .summary('look at the handbook while you write')
    .description(
      'Serves the handbook to this machine only, loads it anew when a file of the program changes, and shows the findings beside each document. Writes nothing; Ctrl-C ends it.',
    )
    .argument('[dir]', 'the folder that holds psirt.yaml (default: here or above)')
    .option('--port <number>', 'the port on 127.0.0.1 (default: a free one)')
    .option('--templates <dir>', 'a folder with templates of your own')
    .option('--today <date>', 'judge as of this date (YYYY-MM-DD)')
    .addHelpText('after', examples('psirt preview', 'psirt preview --port 8080'))
    .action(async (folder: string | undefined, options) => {
      const { preview } = await import('./preview.ts');
      done(await preview(world, folder, options));
    });
}
