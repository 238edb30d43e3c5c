// Questions at a terminal, with inquirer. Esc goes one question back, on every kind of question.
import inquirer from 'inquirer';
import { Back } from '../interview/interview.ts';
import type { Question } from '../interview/question.ts';
import { openKeys } from './keys.ts';
import type { World } from './world.ts';

/** Asks one question on the terminal. Throws Back on Esc; Ctrl-C arrives as an error named ExitPromptError. */
export async function askAtTerminal(world: World, question: Question): Promise<unknown> {
  const { paintSaid } = world;
  const intro = [
    question.progress ? paintSaid.cyan(question.progress) : '',
    question.help ? paintSaid.dim(question.help) : '',
  ].filter((line) => line !== '');
  world.say(`\n${intro.map((line) => `${line}\n`).join('')}`);
  const controller = new AbortController();
  const onKey = (_text: unknown, key: { name?: string } | undefined): void => {
    if (key?.name === 'escape') controller.abort();
  };
  let wasCut = false;
  const onData = (chunk: Buffer | string): void => {
    if (/[\r\n]+[^\r\n\u001b]/.test(String(chunk))) wasCut = true;
  };
  const typed = openKeys(process.stdin);
  typed.input.on('keypress', onKey).on('data', onData);
  try {
    const prompt = inquirer.createPromptModule({
      input: typed.input,
      output: process.stderr,
      signal: controller.signal,
    });
    const { answer } = await prompt<{ answer: unknown }>([{ name: 'answer', ...shapeOf(question) }] as never);
    if (typed.wasCut())
      world.say(
        `${paintSaid.yellow('More was pasted than a question takes, so only its beginning was taken. Put the longer text into the file afterwards.')}\n`,
      );
    else if (wasCut)
      world.say(
        `${paintSaid.yellow('Only the first line of what you pasted was taken. Type \\n for a line break, or put the longer text into the file afterwards.')}\n`,
      );
    return answer;
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortPromptError') throw new Back();
    throw error;
  } finally {
    typed.close();
  }
}

function shapeOf(question: Question): Record<string, unknown> {
  const { message, choices, initial } = question;
  if (question.kind === 'choice') {
    const values = choices.map(({ name, value, hint }) => ({
      name,
      short: name,
      value: { chosen: value },
      description: hint,
    }));
    const present = initial === undefined ? undefined : values.find(({ value }) => value.chosen === initial);
    return {
      type: 'select',
      message,
      choices: values,
      default: present?.value,
      pageSize: 14,
      filter: (answer: { chosen: unknown }) => answer.chosen,
    };
  }
  if (question.kind === 'choices') {
    return {
      type: 'checkbox',
      message,
      pageSize: 18,
      choices: choices.map(({ name, value, checked, hint }) => ({
        name,
        short: name,
        value,
        checked,
        description: hint,
      })),
    };
  }
  return {
    type: 'input',
    message,
    default: initial === '' ? undefined : initial,
    prefill: 'editable',
    validate: (typed: string) => question.check(typed),
  };
}
