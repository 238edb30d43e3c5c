// What the questions of one field work with: the draft, the catalogs, and the way of an answer into the draft.
import type { Clock, StakeholderKind } from '../catalogs/catalogs.ts';
import { put } from '../model/draft.ts';
import type { Schema } from '../model/schemas.ts';
import { takeUp } from '../program/unanswered.ts';
import type { Day } from '../time/day.ts';
import { valueAt } from '../words/pointer.ts';
import type { Depth } from './depth.ts';
import type { Machine } from './offers.ts';
import type { Question, Surroundings } from './question.ts';
import { currencyOf } from './row.ts';

/** What questions work with. */
export interface Desk {
  draft: Record<string, unknown>;
  clocks: ReadonlyMap<string, Clock>;
  stakeholderKinds?: ReadonlyMap<string, StakeholderKind>;
  today: Day;
  /** What is known of the machine; absent, nothing of it is offered. */
  machine?: Machine | undefined;
  /** `Charter · 3 of 12`. */
  progress: string;
  /** Whether answers that are there are asked again, as defaults. */
  again: boolean;
  /** The lists that got an entry where another question needed it. */
  added: Set<string>;
  ask: (question: Question) => Promise<unknown>;
  keep: (draft: Record<string, unknown>) => void;
}

/** A desk at which a question may lead to further ones inside its answer. */
export interface Walk extends Desk {
  /** Places that got their answer with another one. */
  filled: Set<string>;
  /** Asks for a value and everything inside it. `label` goes before each question, to say which row is meant. */
  value: (schema: Schema, at: string, depth: Depth, message: string, help: string, label?: string) => Promise<void>;
}

/** The rows of a list of the draft; none where it is not there. */
export function rowsAt({ draft }: Pick<Desk, 'draft'>, at: string): Record<string, unknown>[] {
  const value = valueAt(draft, at);
  return Array.isArray(value) ? (value as Record<string, unknown>[]) : [];
}

/** Puts an answer into the draft; what was said instead of it goes away. */
export function takeAnswer({ draft, keep }: Pick<Desk, 'draft' | 'keep'>, at: string, value: unknown): void {
  put(draft, at, value);
  if (value !== undefined) takeUp(draft, at);
  keep(draft);
}

/** What a question at a place needs to know about its surroundings. */
export function aroundOf({ draft, progress }: Desk, at: string, help: string): Surroundings {
  return { key: at, progress, help, present: valueAt(draft, at), entries: [], currency: currencyOf(draft) };
}
