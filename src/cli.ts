// The command line: what can be typed, with its help, and how each command is started. A command is loaded when it is used.
import { Command, CommanderError } from 'commander';
import { declare as approve } from './commands/approve/command.ts';
import { declare as check } from './commands/check/command.ts';
import { declare as codeowners } from './commands/codeowners/command.ts';
import { examples } from './commands/command.ts';
import { declareCompletion } from './commands/complete/command.ts';
import { declare as coverage } from './commands/coverage/command.ts';
import { declare as diff } from './commands/diff/command.ts';
import { declare as explain } from './commands/explain/command.ts';
import { declare as init } from './commands/init/command.ts';
import { declare as preview } from './commands/preview/command.ts';
import { declare as rename } from './commands/rename/command.ts';
import { declare as render } from './commands/render/command.ts';
import { declare as review } from './commands/review/command.ts';
import { declare as schema } from './commands/schema/command.ts';
import { tellStatus } from './commands/status/command.ts';
import { declare as templates } from './commands/templates/command.ts';
import { nearestFolder } from './outside/nearest.ts';
import { readStandardInput } from './outside/reading.ts';
import { thisTool } from './outside/tool.ts';
import { openWorld, type World } from './outside/world.ts';
import { exitCodes, isForUser } from './words/exit.ts';
import { fitted } from './words/fitting.ts';
import { harmless } from './words/harmless.ts';
import { visible } from './words/saying.ts';

/** Runs a command line in the world of this process. */
export async function run(argv: readonly string[]): Promise<number> {
  return main(argv, openWorld(argv, readStandardInput));
}

/** Runs a command line and returns the exit code. Never throws. */
export async function main(argv: readonly string[], outside: World): Promise<number> {
  const loud = saying(outside, (text) => outside.say(harmless(text)));
  const isQuiet = argv.includes('-q') || argv.includes('--quiet');
  const heard = isQuiet ? saying(loud, () => undefined) : loud;
  const world = argv.includes('--allow-outside') ? allowingOutside(heard) : heard;
  let code: number = exitCodes.fine;
  const program = commandLine(world, loud, (result) => {
    code = result;
  });
  try {
    if (argv.length === 0) {
      if (nearestFolder(world.directory, ['psirt.yaml', 'psirt.yml']) !== undefined) return await tellStatus(world);
      world.print(fitted(welcome, world.width));
      return exitCodes.fine;
    }
    await declareCompletion(program, argv);
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    return told(error, loud);
  }
}

/** A world in which only `say` is another. A copy would open what nobody has asked for yet. */
function saying(world: World, say: World['say']): World {
  return Object.create(world, { say: { value: say, enumerable: true } }) as World;
}

function allowingOutside(world: World): World {
  return Object.create(world, { allowsOutside: { value: true, enumerable: true } }) as World;
}

function told(error: unknown, world: World): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.fine : exitCodes.cannotRun;
  if (world.environment.PSIRT_DEBUG && error instanceof Error) world.say(`${error.stack}\n`);
  if (isForUser(error)) {
    world.say(`${world.paintSaid.red('psirt:')} ${visible(error.message)}\n`);
    return exitCodes.cannotRun;
  }
  if (isOfBuild(error)) {
    world.say(
      'psirt: The built program (dist/) is missing or broken. Run "npm ci && npm run build" in the folder of psirt.\n',
    );
    return exitCodes.cannotRun;
  }
  const message = error instanceof Error ? error.message : String(error);
  world.say(
    `${world.paintSaid.red('psirt:')} This is a fault of psirt itself: ${message}\nPlease report it with the command you typed and what "PSIRT_DEBUG=1" prints; leave out anything confidential.\n`,
  );
  return exitCodes.ownFault;
}

/** Whether a part of the program could not be loaded: it is not there, or is cut off. */
function isOfBuild(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const [start = ''] = (error.stack ?? '').split('\n');
  return 'code' in error
    ? error.code === 'MODULE_NOT_FOUND'
    : error.name === 'SyntaxError' && /[\\/]dist[\\/][\w-]+\.(?:cjs|json)\b/.test(start);
}

const welcome = `psirt keeps a product security incident response team, a CSIRT or a SOC as data: you answer
questions, it writes the documents and tells you what is missing.

  1. psirt init      the interview; a charter after some 25 questions (--kind soc, --kind csirt)
  2. psirt check     what is missing, contradictory, overdue or impossible
  3. psirt render    the documents
  4. psirt approve   who approved which text, and when (psirt review: who read it again)

psirt                in a program: where it stands
psirt explain        every component and rule: what, why, who asks for it
psirt --help         all commands
`;

const declarations = [
  init,
  check,
  diff,
  render,
  preview,
  approve,
  review,
  coverage,
  codeowners,
  rename,
  explain,
  schema,
  templates,
];

function commandLine(world: World, loud: World, done: (code: number) => void): Command {
  const program = new Command('psirt')
    .description('Set up and keep a product security incident response team (PSIRT), a CSIRT or a SOC as data.')
    .version(thisTool().version, '-v, --version')
    .option('--no-color', 'no colors')
    .option('-q, --quiet', 'only results and errors; of a check only findings and totals')
    .option('--allow-outside', 'read program/people.yaml even where it is a link that leads out of the repository')
    .exitOverride()
    .configureOutput({ writeOut: (text) => world.print(fitted(text, world.width)), writeErr: loud.say })
    .addHelpText('after', examples('psirt init', 'psirt check --format json'))
    .showHelpAfterError('Type "psirt --help" to see what there is.');
  for (const declare of declarations) declare(program, { world, done });
  for (const command of program.commands) {
    command.showHelpAfterError(`Type "psirt ${command.name()} --help" to see what it takes.`);
    for (const part of command.commands)
      part.showHelpAfterError(`Type "psirt ${command.name()} ${part.name()} --help" to see what it takes.`);
  }
  return program;
}
