// The interview: which components and fields are asked, in which order, and how to go back. It knows no terminal: `ask` is handed in.

import type { Clock, StakeholderKind } from '../catalogs/catalogs.ts';
import { audienceOf, requiredComponents } from '../model/audience.ts';
import { type Field, fieldsOf } from '../model/fields.ts';
import { componentNames, foundations, schemaOf } from '../model/schemas.ts';
import type { Day } from '../time/day.ts';
import { pointer, valueAt } from '../words/pointer.ts';
import { yesOrNo } from './asking.ts';
import { changeAnswers } from './changing.ts';
import { askAdded, askAgain, askOpen, askPart, openFields, openParts, type PartDesk } from './component.ts';
import { type Depth, lacksEssentials } from './depth.ts';
import type { Question } from './question.ts';

/** Thrown by `ask` when the user goes one question back. */
export class Back extends Error {
  override name = 'Back';
}

/** What the interview works with. */
export interface Interview {
  /** The answers that are there already. */
  present: Record<string, unknown>;
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
    const keep = (draft: Record<string, unknown>): void => (isFresh ? setting.keep(draft) : undefined);
    try {
      return await run({ ...setting, ask, tell, keep }, structuredClone(setting.present));
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
  const desk: PartDesk = { ...setting, draft, again: false, added: new Set() };
  if (setting.component !== undefined) {
    await askAgain(desk, setting.component, depth);
    await askAdded(desk, depth);
  } else if (openParts(desk, depth).length === 0) await changeAnswers(desk);
  else if (await shortPart(desk, setting.all)) await longPart(desk, depth);
  return draft;
}

/** The essential questions that are open. False when the user stops. */
async function shortPart(desk: PartDesk, goesOn: boolean): Promise<boolean> {
  const { draft } = desk;
  const audience = audienceOf(draft);
  const open = openFields(desk, 'all');
  const isWanted = (field: Field): boolean =>
    field.schema['x-essential'] === true &&
    open.has(field) &&
    lacksEssentials(field.schema, valueAt(draft, pointer(...field.path.split('.'))), audience);
  const required: readonly string[] = requiredComponents(audience);
  const parts = ['program', ...required].filter((name) => fieldsOf(name).some(isWanted));
  for (const name of parts) {
    const comesAfterCharter = required.indexOf(name) > foundations.indexOf('charter');
    if (comesAfterCharter && !(await goOn(desk, name))) return false;
    const wanted = fieldsOf(name).filter(isWanted);
    await askPart(desk, name, 'short', () => wanted);
  }
  if (parts.length === 0 || goesOn) return true;
  const question = yesOrNo(
    '/continue',
    'The short interview is done. Go on with the remaining questions?',
    'You can stop after every component; what you answered stays.',
  );
  return (await desk.ask(question)) === true;
}

/** What else is open, part by part. */
async function longPart(desk: PartDesk, depth: Depth): Promise<void> {
  let isFirst = true;
  for (const name of ['program', ...componentNames]) {
    if (!openParts(desk, depth).includes(name)) continue;
    if (!isFirst && !(await goOn(desk, name))) return;
    isFirst = false;
    await askOpen(desk, name, depth);
  }
  await askAdded(desk, depth);
}

async function goOn(desk: PartDesk, name: string): Promise<boolean> {
  const { title = name, description = '' } = schemaOf(name);
  const about = `${description.split(/\.\s/)[0]?.replace(/\.$/, '') ?? ''}.`;
  return (await desk.ask(yesOrNo(`/go-on/${name}`, `Go on with "${title}"?`, about))) === true;
}
