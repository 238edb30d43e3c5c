// The interview: which components and fields are asked, in which order, and how to go back. It knows no terminal: `ask` is handed in.

import type { Clock, StakeholderKind } from '../catalogs/catalogs.ts';
import { put } from '../model/draft.ts';
import { fieldsOf } from '../model/fields.ts';
import { assemblyOf } from '../program/assembly.ts';
import { keptByHand } from '../program/by-hand.ts';
import { structureOf } from '../program/structure.ts';
import type { Day } from '../time/day.ts';
import { pointer } from '../words/pointer.ts';
import { consequenceOf, firstConsequences } from './consequence.ts';
import { progressOf } from './counting.ts';
import { isOpening, open } from './opening.ts';
import { otherRoles } from './opening-roles.ts';
import { type Part, partsOf, partsQuestion, placeIn } from './parts.ts';
import { choicesQuestion, type Depth, type Question } from './question.ts';
import { Questioner } from './questioner.ts';

/** Thrown by `ask` when the user goes one question back. */
export class Back extends Error {
  override name = 'Back';
}

/** What the interview works with. */
export interface Interview {
  /** The answers that are there already. */
  present: Record<string, unknown>;
  /** Whether nobody has said yet what the team shall be, so that it is asked first. */
  choosesKind?: boolean;
  /** Called once after the first questions, before the parts are offered. */
  opened?: (draft: Record<string, unknown>) => Promise<void>;
  /** One component again, with the present answers as defaults. */
  component?: string | undefined;
  /** The deeper questions too. */
  all: boolean;
  clocks: ReadonlyMap<string, Clock>;
  stakeholderKinds?: ReadonlyMap<string, StakeholderKind>;
  today: Day;
  /** Asks one question; throws Back, or whatever ends the interview. */
  ask: (question: Question) => Promise<unknown>;
  /** Says something between two questions. */
  tell: (text: string) => void;
  /** Called with the draft after every answer, so that nothing is lost however the interview ends. */
  keep: (draft: Record<string, unknown>) => void;
}

/** Runs the interview and returns the answers. Going back replays it without the last answer, so that conditions are computed anew. */
export async function interview(setting: Interview): Promise<Record<string, unknown>> {
  const log: { key: string; answer: unknown }[] = [];
  const undone = new Map<string, unknown>();
  let isFresh = true;
  for (;;) {
    let cursor = 0;
    const ask = async (question: Question): Promise<unknown> => {
      const entry = log[cursor];
      if (entry?.key === question.key) {
        cursor++;
        return entry.answer;
      }
      for (const dropped of log.splice(cursor)) undone.set(dropped.key, dropped.answer);
      const again = undone.has(question.key) ? question.restore(undone.get(question.key)) : question;
      const given = await setting.ask(again);
      const answer = question.read(given);
      const said = question.kind === 'text' ? question.understood?.(String(given)) : undefined;
      if (said !== undefined) setting.tell(`Understood: ${said}.`);
      undone.delete(question.key);
      isFresh = true;
      log.push({ key: question.key, answer });
      cursor++;
      return answer;
    };
    const isReplay = (): boolean => cursor < log.length;
    const tell = (text: string): void => (isReplay() ? undefined : setting.tell(text));
    const opened = async (draft: Record<string, unknown>): Promise<void> =>
      isReplay() ? undefined : setting.opened?.(draft);
    const keep = (draft: Record<string, unknown>): void => (isFresh ? setting.keep(draft) : undefined);
    try {
      return await run({ ...setting, ask, tell, opened, keep }, structuredClone(setting.present));
    } catch (error) {
      if (!(error instanceof Back)) throw error;
      isFresh = false;
      const last = log.pop();
      if (last) undone.set(last.key, last.answer);
      else setting.tell('This is the first question.');
    }
  }
}

/** One pass through the questions; every answer goes into the draft at once. */
async function run(setting: Interview, draft: Record<string, unknown>): Promise<Record<string, unknown>> {
  const depth: Depth = setting.all ? 'all' : 'required';
  if (setting.component !== undefined) {
    await through(setting, draft, again(setting, draft, setting.component, depth));
    return draft;
  }
  if (setting.choosesKind || isOpening(draft)) await begin(setting, draft, depth);
  const gone: string[] = [];
  for (;;) {
    const parts = partsOf(draft, depth, setting.today);
    const chosen = await setting.ask(partsQuestion(parts, gone, whole(draft, depth)));
    const part = parts.find(({ id }) => id === chosen);
    if (!part) return draft;
    if (gone.length === 0) await furtherRoles(setting, draft, depth);
    await through(setting, draft, part);
    gone.push(part.id);
  }
}

/** The first questions, and what follows from their answers. */
async function begin(setting: Interview, draft: Record<string, unknown>, depth: Depth): Promise<void> {
  const isNew = setting.choosesKind === true;
  await open({ ...setting, choosesKind: isNew, draft, whole: () => whole(draft, depth) });
  const told = firstConsequences(draft, setting.clocks, setting.today);
  if (told.length > 0) setting.tell(told.join('\n'));
  await setting.opened?.(draft);
}

/** A component that was asked for by name: what it is asked, answered or not. */
function again({ all, today }: Interview, draft: Record<string, unknown>, component: string, depth: Depth): Part {
  const { fields } = structureOf(assemblyOf(draft), today);
  const wanted = fieldsOf(component).filter(
    ({ name, path }) => !keptByHand.has(name) && (all || fields.get(path)?.asked === true),
  );
  return { id: component, component, depth, fields: wanted, isAgain: true, name: component };
}

/** Where the whole stands: `41 of 386`. */
function whole(draft: Record<string, unknown>, depth: Depth): string {
  const { answered, open: left } = progressOf(draft, depth);
  return `${answered} of ${answered + left}`;
}

/** Offers the usual roles beside those of the first questions: every later question chooses from the list. */
async function furtherRoles(setting: Interview, draft: Record<string, unknown>, depth: Depth): Promise<void> {
  const others = otherRoles(draft);
  if (others.length === 0) return;
  const base = {
    key: '/roles/others',
    message: 'Which other roles do you have?',
    help: 'Every table names roles from this list. Take away those that you do not have; more can be added at any question.',
    progress: `${whole(draft, depth)} · Roles`,
    initial: undefined,
  };
  const choices = others.map(({ title }, value) => ({ name: title, value, checked: true }));
  const answer = await setting.ask(choicesQuestion(base, choices));
  if (!Array.isArray(answer)) return;
  const chosen = answer.flatMap((index: number) => others[index] ?? []);
  put(draft, '/roles', [...(draft.roles as object[]), ...structuredClone(chosen)]);
  setting.keep(draft);
}

/** Goes through a part, field by field. */
async function through(setting: Interview, draft: Record<string, unknown>, part: Part): Promise<void> {
  const depth: Depth = setting.all ? 'all' : 'required';
  for (const [index, { path, schema }] of part.fields.entries()) {
    const questioner = new Questioner({
      ...setting,
      draft,
      again: part.isAgain,
      get progress() {
        return `${whole(draft, depth)} · ${placeIn(part, index)}`;
      },
    });
    const message = schema['x-question'] ?? `${schema.title}?`;
    await questioner.value(schema, pointer(...path.split('.')), part.depth, message, schema['x-help'] ?? '');
    const consequence = consequenceOf(path, draft, setting.clocks, setting.today);
    if (consequence !== undefined) setting.tell(consequence);
  }
}
