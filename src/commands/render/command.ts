// What can be typed after `psirt render`, with its help: write the documents.
import type { Command } from 'commander';
import { examples, type Running } from '../command.ts';

/** Declares the command. Its engine is loaded when it is used. */
export function declare(program: Command, { world, done }: Running): void {
  program
    .command('render')
    .summary('write the documents')
    .description(
      'Writes the documents of a program. A document that was edited outside its marked passage is never overwritten without --force.',
    )
    .argument('[dir]', 'the folder that holds psirt.yaml (default: here or above)')
    .option('--out <dir>', 'where they go (default: what psirt.yaml says, else docs/; html: handbook/, docx: word/)')
    .option('--only <name>', 'one document')
    .option('--tlp <label>', 'nothing above this TLP label leaves')
    .option('--format <format>', 'md; html for one static site with search and pictures; docx for Word', 'md')
    .option('--approved', 'the editions that were approved last, from the git revisions that held them')
    .option('--all-dates', 'the calendar file holds what was recorded, too')
    .option('--calendar-for <role>', 'only a calendar file with the dates for which a role answers')
    .option('--check', 'write nothing; exit 1 with a diff when documents are stale, edited, left over or missing')
    .option('--dry-run', 'show what would be written')
    .option('--force', 'overwrite documents that were edited by hand')
    .option('--prune', 'remove documents that nothing writes any more')
    .option('--templates <dir>', 'a folder with templates of your own')
    .addHelpText('after', examples('psirt render', 'psirt render --check', 'psirt render --format html'))
    .action(async (folder: string | undefined, options) => {
      const { render } = await import('./render.ts');
      done(await render(world, folder, options));
    });
}
