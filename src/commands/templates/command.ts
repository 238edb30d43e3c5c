// What can be typed after `psirt templates`, with its help: list our templates, or take one to word it yourself.
import type { Command } from 'commander';
import { examples, type Running } from '../command.ts';

/** Declares the command. Its engine is loaded when it is used. */
export function declare(program: Command, { world, done }: Running): void {
  const templates = program
    .command('templates')
    .summary('list our templates, take one to word it yourself, see which are behind')
    .description('The templates that the documents are made from.')
    .addHelpText('after', examples('psirt templates list', 'psirt templates eject charter'));
  templates
    .command('list')
    .description('Lists the templates.')
    .addHelpText('after', examples('psirt templates list', 'psirt explain charter'))
    .action(async () => {
      const { listTemplates } = await import('./templates.ts');
      done(await listTemplates(world));
    });
  templates
    .command('status')
    .description('Says which templates of your own are behind the ones that ship, with what differs.')
    .argument('[dir]', 'their folder (default: what psirt.yaml says, else templates)')
    .addHelpText('after', examples('psirt templates status', 'psirt templates status wording'))
    .action(async (folder: string | undefined) => {
      const { templatesStatus } = await import('./origin.ts');
      done(await templatesStatus(world, folder));
    });
  templates
    .command('eject')
    .description('Writes a template, or all of them, into a folder.')
    .argument('[name]', 'a template (default: all)')
    .option('--to <dir>', 'the folder', 'templates')
    .addHelpText('after', examples('psirt templates eject charter', 'psirt templates eject --to wording'))
    .action(async (name: string | undefined, options: { to: string }) => {
      const { ejectTemplates } = await import('./templates.ts');
      done(await ejectTemplates(world, name, options.to));
    });
}
