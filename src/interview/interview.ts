// The interview: which components and fields are asked, in which order, and how to go back. It knows no terminal: `ask` is handed in.

import type { Clock, StakeholderKind } from '../catalogs/catalogs.ts';
import type { Day } from '../time/day.ts';
import { changeAnswers, changeOne, review } from './changing.ts';
import { askAdded, askAgain, askOpen, askPart, type PartDesk } from './component.ts';
import { firstConsequences } from './consequence.ts';
import { progressOf } from './counting.ts';
import type { Depth } from './depth.ts';
import type { Machine } from './offers.ts';
import { isOpening, open } from './opening.ts';
import { askOtherRoles } from './opening-roles.ts';
import { instead, partsOf, partsQuestion } from './parts.ts';
import type { Question } from './question.ts';

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
  /** What is known of the machine on which the questions are asked. */
  machine?: Machine | undefined;
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
  const desk: PartDesk = {
    ...setting,
    draft,
    again: false,
    added: new Set(),
    whole: () => whole(draft, depth),
  };
  if (setting.component !== undefined) {
    await askAgain(desk, setting.component, depth);
    await askAdded(desk, depth);
  } else {
    if (setting.choosesKind || isOpening(draft)) await begin(setting, desk);
    await partByPart(desk, depth);
    await review(desk, setting.present);
  }
  return draft;
}

/** The first questions, and what follows from their answers. */
async function begin(setting: Interview, desk: PartDesk): Promise<void> {
  await open({ ...desk, choosesKind: setting.choosesKind === true });
  const told = firstConsequences(desk.draft, setting.clocks, setting.today);
  if (told.length > 0) setting.tell(told.join('\n'));
  await setting.opened?.(desk.draft);
}

/** Offers the parts until somebody stops; in a program in which nothing is open, what is answered. */
async function partByPart(desk: PartDesk, depth: Depth): Promise<void> {
  const { draft } = desk;
  const gone: string[] = [];
  for (;;) {
    const parts = partsOf(desk, depth);
    if (parts.length === 0) return changeAnswers(desk);
    const chosen = await desk.ask(partsQuestion(draft, parts, gone, desk.whole()));
    const part = parts.find(({ id }) => id === chosen);
    if (part) {
      if (gone.length === 0) await askOtherRoles(desk);
      if (part.depth === 'short') await askPart(desk, part.component, 'short', () => part.fields);
      else await askOpen(desk, part.component, depth);
      if (part.depth !== 'short') await askAdded(desk, depth);
      desk.added.clear();
    } else if (chosen === instead.change) await changeOne(desk, `/parts/${gone.length + 1}`);
    else return;
    gone.push(String(chosen));
  }
}

/** Where the whole stands: `41 of 386`. */
function whole(draft: Record<string, unknown>, depth: Depth): string {
  const { answered, open: left } = progressOf(draft, depth);
  return `${answered} of ${answered + left}`;
}
