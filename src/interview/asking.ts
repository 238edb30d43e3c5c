// Questions that no schema asks: yes or no, one more, a decision on a duty.
import type { Schema } from '../model/schemas.ts';
import { withArticle } from '../words/wording.ts';
import { type Choice, choosing, type Question } from './question.ts';

const noOrYes: readonly Choice[] = [
  { name: 'No', value: false },
  { name: 'Yes', value: true },
];

/** A question whether one more entry is meant that is not in its list yet. */
export function oneNew(key: string, progress: string): Question {
  return decision(
    { key, message: 'Is there another one that is not in the list?', help: '', progress },
    noOrYes,
    false,
  );
}

/** A question whether a list without entries gets one. */
export function oneMore(list: Schema, key: string, help: string, progress: string): Question {
  const message = `Add ${withArticle(list['x-entry'] ?? 'entry')} of your own?`;
  return decision({ key, message, help, progress }, noOrYes, false);
}

/** A question with fixed choices, one of which is the first. */
export function decision(
  base: Pick<Question, 'key' | 'message' | 'help' | 'progress'>,
  choices: readonly Choice[],
  initial: unknown,
): Question {
  return choosing({ ...base, initial }, choices);
}
