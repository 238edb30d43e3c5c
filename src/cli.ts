// The command line: what can be typed, with its help, and how each command is started. A command is loaded when it is used.
import { readFileSync } from 'node:fs';
import { Command, CommanderError, Option } from 'commander';
import { harmless } from './check/reporters.ts';
import type { World } from './outside/world.ts';
import { CannotRun, exitCodes } from './words/exit.ts';
import { visible } from './words/saying.ts';

/** Runs a command line and returns the exit code. Never throws. */
export async function main(argv: readonly string[], outside: World): Promise<number> {
  const loud: World = { ...outside, say: (text) => outside.say(harmless(text)) };
  const isQuiet = argv.includes('-q') || argv.includes('--quiet');
  const world: World = isQuiet ? { ...loud, say: () => undefined } : loud;
  let code: number = exitCodes.fine;
  const program = commandLine(world, loud, (result) => {
    code = result;
  });
  try {
    if (argv.length === 0) {
      world.print(welcome);
      return exitCodes.fine;
    }
    await addCompletion(program, argv);
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    return told(error, loud);
  }
}

function told(error: unknown, world: World): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.fine : exitCodes.cannotRun;
  if (world.environment.PSIRT_DEBUG && error instanceof Error) world.say(`${error.stack}\n`);
  if (error instanceof CannotRun || (error instanceof Error && error.name === 'TemplateError')) {
    world.say(`${world.paintSaid.red('psirt:')} ${visible(error.message)}\n`);
    return exitCodes.cannotRun;
  }
  const message = error instanceof Error ? error.message : String(error);
  world.say(
    `${world.paintSaid.red('psirt:')} This is a fault of psirt itself: ${message}\nPlease report it with the command you typed and what "PSIRT_DEBUG=1" prints; leave out anything confidential.\n`,
  );
  return exitCodes.ownFault;
}

const welcome = `psirt keeps a product security incident response team, or a SOC, as data: you answer
questions, it writes the documents and tells you what is missing.

  1. psirt init      the interview; a charter after about twenty questions (a SOC: --kind soc)
  2. psirt check     what is missing, contradictory, overdue or impossible
  3. psirt render    the documents

psirt explain        every component and rule: what, why, who asks for it
psirt --help         all commands
`;

function examples(...lines: string[]): string {
  return `\nExamples:\n${lines.map((line) => `  $ ${line}`).join('\n')}\n`;
}

function commandLine(world: World, loud: World, done: (code: number) => void): Command {
  const program = new Command('psirt')
    .description('Set up and keep a product security incident response team (PSIRT) as code.')
    .version(version(), '--version')
    .option('--no-color', 'no colors')
    .option('-q, --quiet', 'only results and errors; of a check only findings and totals')
    .exitOverride()
    .configureOutput({ writeOut: world.print, writeErr: loud.say })
    .addHelpText('after', examples('psirt init', 'psirt check --format json'))
    .showHelpAfterError('Type "psirt --help" to see what there is.');
  program
    .command('init')
    .summary('the interview: start or continue a program')
    .description(
      'Asks what is missing and writes the program. An empty answer leaves a question open, Esc goes one back, Ctrl-C saves and stops.',
    )
    .argument('[dir]', 'the folder of the program (default: here)')
    .option('--kind <kind>', 'psirt, soc or combined (psirt if absent)')
    .option('--answers <file>', 'take answers from a YAML or JSON file ("-" is standard input)')
    .option('--set <path=value>', 'set one answer (repeatable)', collect)
    .option('--ask <component>', 'ask one component again, with the present answers as defaults')
    .option('--all', 'ask the deeper questions too')
    .option('--no-input', 'ask nothing: take answers and the usual rows, leave the rest as visible gaps')
    .option('--dry-run', 'show what would be written')
    .option('--no-render', 'do not write the documents')
    .addHelpText('after', examples('psirt init', 'psirt init acme-psirt --answers answers.yaml --no-input'))
    .action(async (folder: string | undefined, options) => {
      const { init } = await import('./commands/init.ts');
      done(await init(world, folder, options));
    });
  program
    .command('check')
    .summary('find what is missing, contradictory, overdue or impossible')
    .description(
      'Reads programs and says what is missing, contradictory, overdue or impossible. Writes nothing. "-" reads one assembled program from standard input.',
    )
    .argument('[dir...]', 'folders that hold a psirt.yaml (default: here or above)')
    .option('--format <format>', 'text or json', 'text')
    .option('--output <format:path>', 'also write a report to a file (repeatable)', collect)
    .addOption(
      new Option('--fail-on <severity>', 'what makes the exit code 1')
        .choices(['error', 'warning', 'never'])
        .default('error'),
    )
    .option('--within <days>', 'dates that fall due so soon are warnings', '30d')
    .option('--today <date>', 'judge as of this date (YYYY-MM-DD)')
    .option('--component <name>', 'only findings in this component')
    .addHelpText('after', examples('psirt check', 'psirt check . --fail-on warning --output json:report.json'))
    .action(async (folders: string[], _options, command: Command) => {
      const { check } = await import('./commands/check.ts');
      done(await check(world, folders, command.optsWithGlobals()));
    });
  program
    .command('render')
    .summary('write the documents')
    .description(
      'Writes the documents of a program. A document that was edited outside its marked passage is never overwritten without --force.',
    )
    .argument('[dir]', 'the folder that holds psirt.yaml (default: here or above)')
    .option('--out <dir>', 'where the documents go (default: what psirt.yaml says, else docs/)')
    .option('--only <name>', 'one document')
    .option('--tlp <label>', 'nothing above this TLP label leaves')
    .option('--format <format>', 'md', 'md')
    .option('--check', 'write nothing; exit 1 with a diff when documents are stale, edited, left over or missing')
    .option('--dry-run', 'show what would be written')
    .option('--force', 'overwrite documents that were edited by hand')
    .option('--prune', 'remove documents that nothing writes any more')
    .option('--templates <dir>', 'a folder with templates of your own')
    .addHelpText('after', examples('psirt render', 'psirt render --check'))
    .action(async (folder: string | undefined, options) => {
      const { render } = await import('./commands/render.ts');
      done(await render(world, folder, options));
    });
  program
    .command('explain')
    .summary('what a rule, component, field, document or obligation is')
    .description(
      'Says what a rule, component, field, document or obligation is, why it matters, who asks for it, and what to do. Without a name: the list.',
    )
    .argument('[name]', 'such as charter, charter.mission or unattended-gap-exceeds-deadline')
    .addHelpText('after', examples('psirt explain charter', 'psirt explain unattended-gap-exceeds-deadline'))
    .action(async (name: string | undefined) => {
      const { explain } = await import('./commands/explain.ts');
      done(await explain(world, name));
    });
  program
    .command('schema')
    .summary('the JSON Schema of a component, for editors')
    .description(
      'Prints the JSON Schema (draft-07) of a component, of the header (program), of a catalog, or of a whole program.',
    )
    .argument(
      '[name]',
      'a component, program, catalog-clocks or catalog-stakeholder-kinds (default: the whole program)',
    )
    .addHelpText(
      'after',
      examples('psirt schema charter', 'psirt schema catalog-clocks', 'psirt schema > psirt.schema.json'),
    )
    .action(async (name: string | undefined) => {
      const { schema } = await import('./commands/explain.ts');
      done(await schema(world, name));
    });
  const templates = program
    .command('templates')
    .summary('list our templates, or take one to word it yourself')
    .description('The templates that the documents are made from.')
    .addHelpText('after', examples('psirt templates list', 'psirt templates eject charter'));
  templates
    .command('list')
    .description('Lists the templates.')
    .addHelpText('after', examples('psirt templates list', 'psirt explain charter'))
    .action(async () => {
      const { listTemplates } = await import('./commands/explain.ts');
      done(await listTemplates(world));
    });
  templates
    .command('eject')
    .description('Writes a template, or all of them, into a folder.')
    .argument('[name]', 'a template (default: all)')
    .option('--to <dir>', 'the folder', 'templates')
    .addHelpText('after', examples('psirt templates eject charter', 'psirt templates eject --to wording'))
    .action(async (name: string | undefined, options: { to: string }) => {
      const { ejectTemplates } = await import('./commands/explain.ts');
      done(await ejectTemplates(world, name, options.to));
    });
  return program;
}

const shells = ['bash', 'zsh', 'fish', 'powershell'];

/** Completion is loaded only when a shell asks for it; otherwise its place in the help is enough. */
async function addCompletion(program: Command, argv: readonly string[]): Promise<void> {
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
  const { default: tab } = await import('@bomb.sh/tab/commander');
  const completion = tab(program);
  const { componentNames, kinds } = await import('./model/schemas.ts');
  const values: Record<string, Record<string, readonly string[]>> = {
    init: { ask: ['program', ...componentNames], kind: kinds },
    check: { component: componentNames, format: ['text', 'json'], 'fail-on': ['error', 'warning', 'never'] },
    render: { tlp: ['CLEAR', 'GREEN', 'AMBER', 'AMBER+STRICT', 'RED'], format: ['md'] },
  };
  for (const [command, options] of Object.entries(values)) {
    for (const [option, names] of Object.entries(options)) {
      const completed = completion.commands.get(command)?.options.get(option);
      if (completed) completed.handler = (complete) => names.forEach((name) => void complete(name, ''));
    }
  }
  for (const [command, argument] of [
    ['explain', 'name'],
    ['schema', 'name'],
  ] as const) {
    const completed = completion.commands.get(command)?.arguments.get(argument);
    if (completed) completed.handler = (complete) => componentNames.forEach((name) => void complete(name, ''));
  }
}

function collect(value: string, previous: string[] = []): string[] {
  return [...previous, value];
}

function version(): string {
  return (JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }).version;
}
