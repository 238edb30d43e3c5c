// Questions that no schema asks: yes or no, one more, a decision on a duty.
import type { Schema } from '../model/schemas.ts';
import type { Choice, Question } from './question.ts';

/** A question whether a list gets another entry; `number` are there. */
export function oneMore(list: Schema, key: string, number: number, message: string, progress: string): Question {
  const noun = (list.title ?? 'this list').replace(/^[A-Z](?![A-Z])/, (letter) => letter.toLowerCase());
  const said = number === 0 ? `Add an entry to ${noun}?` : `Add another entry to ${noun} (${number} so far)?`;
  const choices = [
    { name: 'No', value: false },
    { name: 'Yes', value: true },
  ];
  return decision({ key, message: said, help: number === 0 ? message : '', progress }, choices, false);
}

/** A question with fixed choices, one of which is the first. */
export function decision(
  base: Pick<Question, 'key' | 'message' | 'help' | 'progress'>,
  choices: readonly Choice[],
  initial: unknown,
): Question {
  return {
    ...base,
    kind: 'choice',
    choices,
    initial,
    check: () => true,
    read: (answer) => answer,
    restore: (answer) => decision(base, choices, answer),
  };
}
