// Questions at a terminal, with inquirer. Esc goes one question back, on every kind of question.
import inquirer from 'inquirer';
import { Back } from '../interview/interview.ts';
import type { Question } from '../interview/question.ts';
import { openKeys } from './keys.ts';
import type { World } from './world.ts';

/** What is typed or pressed to have a question explained. */
const why = '?';

/**
 * Asks one question on the terminal; "?" shows what `explain` says of it and asks again. Throws Back on Esc; Ctrl-C arrives
 * as an error named ExitPromptError.
 */
export async function askAtTerminal(
  world: World,
  question: Question,
  explain: (question: Question) => string,
): Promise<unknown> {
  const { answer, isWhy } = await askOnce(world, question);
  if (!isWhy) return answer;
  world.say(`\n${explain(question)}`);
  return askAtTerminal(world, asLeft(question, answer), explain);
}

/** A question as it was left when its explanation was asked for: what was marked stays marked. */
function asLeft(question: Question, answer: unknown): Question {
  if (question.kind === 'text') return question;
  if (question.kind === 'choice') return { ...question, initial: answer };
  const ticked = answer as readonly unknown[];
  return { ...question, choices: question.choices.map((each) => ({ ...each, checked: ticked.includes(each.value) })) };
}

async function askOnce(world: World, question: Question): Promise<{ answer: unknown; isWhy: boolean }> {
  const { paintSaid } = world;
  const intro = [
    question.progress ? paintSaid.cyan(question.progress) : '',
    question.help ? paintSaid.dim(question.help) : '',
  ].filter((line) => line !== '');
  world.say(`\n${intro.map((line) => `${line}\n`).join('')}`);
  const controller = new AbortController();
  const typed = openKeys(process.stdin);
  let [isWhy, wasCut, pressed] = [false, false, 0];
  const onKey = (text: unknown, key: { name?: string } | undefined): void => {
    if (key?.name === 'escape') controller.abort();
    pressed++;
    // In a text "?" is a letter, unless it is the first that is typed.
    if (text !== why || (question.kind === 'text' && pressed > 1)) return;
    // Enter ends the prompt with what is marked, so that nothing that was ticked is lost.
    isWhy = true;
    typed.press('\r');
  };
  const onData = (chunk: Buffer | string): void => {
    if (/[\r\n]+[^\r\n\u001b]/.test(String(chunk))) wasCut = true;
  };
  typed.input.on('keypress', onKey).on('data', onData);
  const sayAnswer = (said: string): string => (isWhy ? paintSaid.dim(why) : paintSaid.cyan(said));
  try {
    const prompt = inquirer.createPromptModule({
      input: typed.input,
      output: process.stderr,
      signal: controller.signal,
    });
    const check = (text: string) => isWhy || question.check(text);
    const shape = { name: 'answer', ...shapeOf({ ...question, check }), theme: { style: { answer: sayAnswer } } };
    const { answer } = await prompt<{ answer: unknown }>([shape] as never);
    if (typed.wasCut()) world.say(`${paintSaid.yellow(saidWhenCut)}\n`);
    else if (wasCut && !isWhy) world.say(`${paintSaid.yellow(saidWhenFirstLine)}\n`);
    return { answer, isWhy };
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortPromptError') throw new Back();
    throw error;
  } finally {
    typed.close();
  }
}

const saidWhenCut =
  'More was pasted than a question takes, so only its beginning was taken. Put the longer text into the file afterwards.';

const saidWhenFirstLine =
  'Only the first line of what you pasted was taken. Type \\n for a line break, or put the longer text into the file afterwards.';

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
