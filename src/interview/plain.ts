// Puts the one question of a plain value: what is typed, what is chosen, or entries one after the other where order matters.
import { problemWith } from '../model/probe.ts';
import type { Schema } from '../model/schemas.ts';
import { valueAt } from '../words/pointer.ts';
import { oneNew } from './asking.ts';
import { aroundOf, type Desk, takeAnswer, type Walk } from './desk.ts';
import { addEntry, newEntry, referable } from './new-entry.ts';
import { offerAt } from './offers.ts';
import { type Choice, choosing, leaveOpen, type Question, questionFor, type Surroundings } from './question.ts';
import { sectorsFor, withoutStoodInFor } from './row.ts';
import { askOrSetAside, isToBeSetAside } from './setting-aside.ts';
import { isSpan } from './typing.ts';

/** Asks for a plain value and takes the answer; one that is set aside is written down as such. */
export async function askPlain(walk: Walk, schema: Schema, at: string, message: string, help: string): Promise<void> {
  const list = schema['x-ref'] ?? schema.items?.['x-ref'];
  const entries =
    at === '/company/sectors' ? sectorsFor(walk) : withoutStoodInFor(walk.draft, at, referable(walk, list));
  const present = aroundOf(walk, at, help);
  const offer = present.present === undefined ? offerAt(walk, schema, at, entries) : undefined;
  const around = { ...present, entries, takesSpan: at.endsWith('/from'), ...(offer && { present: offer.value }) };
  // Without anything to name there is nothing to ask: an id that is typed would name nothing.
  if (entries.length === 0 && list !== undefined && !list.startsWith('catalog:')) return;
  if (schema['x-ordered'] && entries.length > 0) return askInOrder(walk, schema, at, message, help);
  const question = questionFor(schema, offer ? `${message} (${offer.says})` : message, around);
  const answer = await askFitting(walk, schema, around, offer ? { ...question, isOffered: true } : question);
  if (isToBeSetAside(answer)) return;
  if (isSpan(answer)) {
    const end = at.replace(/from$/, 'to');
    takeAnswer(walk, at, answer.from);
    takeAnswer(walk, end, answer.to);
    walk.filled.add(end);
  } else takeAnswer(walk, at, list === undefined ? answer : await withNew(walk, list, at, answer));
}

/** Asks once more, saying why, where too few or too many are chosen; then the answer stays open. */
async function askFitting(walk: Walk, schema: Schema, around: Surroundings, question: Question): Promise<unknown> {
  const { minItems = 0, maxItems = Number.POSITIVE_INFINITY } = schema;
  const problemIn = (answer: unknown): string | undefined => {
    if (!Array.isArray(answer)) return undefined;
    if (answer.length > maxItems) return `At most ${maxItems} can be chosen here; ${answer.length} were.`;
    return answer.length < minItems ? `At least ${minItems} belong here; ${answer.length} was chosen.` : undefined;
  };
  const answer = await askOrSetAside(walk, around, question);
  const problem = problemIn(answer);
  if (problem === undefined) return answer;
  const again = await askOrSetAside(walk, around, { ...question.restore(answer), help: problem });
  return problemIn(again) === undefined ? again : undefined;
}

/** The answer with the ids of entries that are not in their list yet; they are asked for and added. */
export async function withNew(desk: Desk, list: string, at: string, answer: unknown): Promise<unknown> {
  if (answer === newEntry) return addEntry(desk, list, at);
  if (!Array.isArray(answer) || !answer.includes(newEntry)) return answer;
  const ids: unknown[] = answer.filter((id) => id !== newEntry);
  for (let number = 0, goesOn = true; goesOn; number++) {
    const id = await addEntry(desk, list, at, number);
    if (id !== undefined) ids.push(id);
    goesOn = id !== undefined && (await desk.ask(oneNew(`${at}/new-${number}/more`, desk.progress))) === true;
  }
  return ids.length === 0 ? undefined : [...new Set(ids)];
}

const asBefore = Symbol('the order that is there');

/** Asks which entry comes first, which then, until that is all. */
async function askInOrder(walk: Walk, schema: Schema, at: string, message: string, help: string): Promise<void> {
  const list = schema.items?.['x-ref'] ?? '';
  const present = valueAt(walk.draft, at);
  const chosen: unknown[] = [];
  for (let number = 0; number < (schema.maxItems ?? 50); number++) {
    const left = referable(walk, list).filter(({ value }) => !chosen.includes(value));
    if (number > 0 && left.every(({ value }) => value === newEntry)) break;
    const around = aroundOf(walk, number === 0 ? at : `${at}/${number}/then`, help);
    const question = orderQuestion(walk, schema, { message, number, chosen, left, present }, around);
    const answer = number === 0 ? await askOrSetAside(walk, around, question) : await walk.ask(question);
    if (isToBeSetAside(answer) || answer === asBefore) return;
    const next = answer === newEntry ? await addEntry(walk, list, at, number) : answer;
    if (next === undefined) break;
    chosen.push(next);
    // An order that is there stays until the new one is told to its end.
    if (present === undefined) takeAnswer(walk, at, [...chosen]);
  }
  takeAnswer(walk, at, chosen.length === 0 ? undefined : chosen);
}

interface Picking {
  message: string;
  number: number;
  chosen: readonly unknown[];
  left: readonly Choice[];
  present: unknown;
}

function orderQuestion(desk: Desk, schema: Schema, picking: Picking, around: { key: string; help: string }): Question {
  const { message, number, chosen, left, present } = picking;
  const base = { ...around, progress: desk.progress };
  const names = (ids: readonly unknown[]) => {
    const known = referable(desk, schema.items?.['x-ref']);
    return ids.map((id) => known.find(({ value }) => value === id)?.name ?? String(id));
  };
  if (number > 0) {
    const isEnough = problemWith(schema, chosen) === undefined;
    const stop = { name: `That is all: ${names(chosen).join(', then ')}`, value: undefined };
    return choosing({ ...base, message: 'Which comes then?', initial: undefined }, [
      ...(isEnough ? [stop] : []),
      ...left,
    ]);
  }
  if (!Array.isArray(present) || present.length === 0) {
    const offer = offerAt(desk, schema, around.key, left);
    const asked = `${message} Which comes first?${offer ? ` (${offer.says})` : ''}`;
    const [initial] = Array.isArray(offer?.value) ? offer.value : [];
    return choosing({ ...base, message: asked, initial }, [leaveOpen, ...left]);
  }
  const keep = { name: `As it is: ${names(present).join(', then ')}`, value: asBefore };
  const asked = `${message} Keep the order, or say anew which comes first?`;
  return choosing({ ...base, message: asked, initial: asBefore }, [keep, ...left]);
}
