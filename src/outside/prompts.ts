// Questions at a terminal, with inquirer. Esc goes one question back, on every kind of question.
import inquirer from 'inquirer';
import { Back } from '../interview/interview.ts';
import type { Question } from '../interview/question.ts';
import { type Keyboard, openKeyboard } from './keys.ts';
import { joined } from './pasted.ts';
import { marking } from './pieces.ts';
import type { World } from './world.ts';

/** What is typed or pressed to have a question explained. */
const why = '?';

/**
 * Asks questions on the terminal, one after the other; "?" shows what `explain` says of one and asks it again. Throws Back on Esc;
 * Ctrl-C arrives as an error named ExitPromptError.
 */
export function askingAtTerminal(
  world: World,
  explain: (question: Question) => string,
): (question: Question) => Promise<unknown> {
  const keyboard = openKeyboard(process.stdin);
  const ask = async (question: Question): Promise<unknown> => {
    const { answer, isWhy } = await askOnce(world, keyboard, question);
    if (!isWhy) return answer;
    world.say(`\n${explain(question)}`);
    return ask(asLeft(question, answer));
  };
  return ask;
}

/** A question as it was left when its explanation was asked for: what was marked stays marked. */
function asLeft(question: Question, answer: unknown): Question {
  if (question.kind === 'text') return question;
  if (question.kind === 'choice') return { ...question, initial: answer };
  const ticked = answer as readonly unknown[];
  return { ...question, choices: question.choices.map((each) => ({ ...each, checked: ticked.includes(each.value) })) };
}

async function askOnce(
  world: World,
  keyboard: Keyboard,
  question: Question,
): Promise<{ answer: unknown; isWhy: boolean }> {
  const { paintSaid } = world;
  const intro = [
    question.progress ? paintSaid.cyan(question.progress) : '',
    question.help ? paintSaid.dim(question.help) : '',
  ].filter((line) => line !== '');
  world.say(`\n${intro.map((line) => `${line}\n`).join('')}`);
  const controller = new AbortController();
  const { typed, isWhy, wasPastedForNothing } = listening(keyboard, question, () => controller.abort());
  const sayAnswer = (said: string): string => (isWhy() ? paintSaid.dim(why) : paintSaid.cyan(said));
  const marks = world.environment.TERM === 'dumb' ? undefined : marking;
  if (marks) process.stderr.write(marks.on);
  try {
    const prompt = inquirer.createPromptModule({
      input: typed.input,
      output: process.stderr,
      signal: controller.signal,
    });
    const check = (text: string) => isWhy() || question.check(text);
    const shape = { name: 'answer', ...shapeOf({ ...question, check }), theme: { style: { answer: sayAnswer } } };
    const { answer } = await prompt<{ answer: unknown }>([shape] as never);
    if (wasPastedForNothing()) world.say(`${paintSaid.yellow(saidWhenChosen)}\n`);
    else if (typed.wasCut()) world.say(`${paintSaid.yellow(saidWhenCut)}\n`);
    return { answer, isWhy: isWhy() };
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortPromptError') throw new Back();
    throw error;
  } finally {
    typed.close();
    if (marks) process.stderr.write(marks.off);
  }
}

/** Listens to the keys of one question. */
function listening(keyboard: Keyboard, question: Question, goBack: () => void) {
  let [isWhy, pressed, wasPastedForNothing] = [false, 0, false];
  const typed = keyboard.open((pasted) => {
    if (question.kind === 'text') return joined(pasted, question);
    wasPastedForNothing = true;
    return '';
  });
  typed.input.on('keypress', (text: unknown, key: { name?: string } | undefined): void => {
    if (key?.name === 'escape') goBack();
    pressed++;
    // In a text "?" is a letter, unless it is the first that is typed.
    if (text !== why || typed.isPasting() || (question.kind === 'text' && pressed > 1)) return;
    // Enter ends the prompt with what is marked, so that nothing that was ticked is lost.
    isWhy = true;
    typed.press('\r');
  });
  return { typed, isWhy: () => isWhy, wasPastedForNothing: () => wasPastedForNothing };
}

const saidWhenCut =
  'More was pasted than a question takes, so only its beginning was taken. Put the longer text into the file afterwards.';

const saidWhenChosen = 'What you pasted was left out: this question is answered by choosing.';

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
    // What is offered gives way to what is typed; what somebody has answered is edited.
    prefill: question.isOffered ? 'tab' : 'editable',
    validate: (typed: string) => question.check(typed),
  };
}
