// What the first questions work with, and how they put a question that belongs to one field or to none.
import { put } from '../model/draft.ts';
import { type Schema, schemaAt } from '../model/schemas.ts';
import { type PartDesk, withProgress } from './component.ts';
import { aroundOf } from './desk.ts';
import { helpOf, type Question, questionFor, questionOf } from './question.ts';
import { askAt } from './questioner.ts';
import { askOrSetAside, isToBeSetAside } from './setting-aside.ts';

/** What the opening works with. */
export interface Opening extends PartDesk {
  /** Whether nobody has said yet what the team shall be. */
  choosesKind: boolean;
}

/** One of the questions. */
export interface Step {
  /** The place without which the step is open. */
  at: string;
  /** Whether a program cannot do without the answer: while one of these is open, the opening is not over. */
  isCore: boolean;
  ask: (opening: Opening, progress: string) => Promise<void>;
}

/** The question of a field as its schema puts it, or in words of the opening. */
export function field(at: string, message?: string, help?: string): Step['ask'] {
  return async (opening, progress) => {
    const schema = schemaAt(at) as Schema;
    const words = { message: message ?? questionOf(schema), help: help ?? helpOf(schema) };
    await askAt(withProgress(opening, progress), schema, at, 'short', words);
  };
}

/** Puts an answer into the draft and keeps it. */
export function save({ draft, keep }: Opening, at: string, value: unknown): void {
  put(draft, at, value);
  keep(draft);
}

/** Asks for something that is typed and that no single field takes; undefined where it was left open or set aside. */
export async function typed(
  opening: Opening,
  progress: string,
  schema: Schema,
  key: string,
  words: Pick<Question, 'message' | 'help'>,
): Promise<unknown> {
  const around = { ...aroundOf(withProgress(opening, progress), key, words.help), present: undefined };
  const answer = await askOrSetAside(opening, around, questionFor(schema, words.message, around));
  return isToBeSetAside(answer) ? undefined : answer;
}
