// The interview: which components and fields are asked, in which order, and how to go back. It knows no terminal: `ask` is handed in.

import type { Clock, StakeholderKind } from '../catalogs/catalogs.ts';
import { audienceOf, requiredComponents } from '../model/audience.ts';
import { type Field, fieldsOf } from '../model/fields.ts';
import { componentNames, foundations, schemaOf } from '../model/schemas.ts';
import { assemblyOf } from '../program/assembly.ts';
import { keptByHand } from '../program/by-hand.ts';
import { structureOf } from '../program/structure.ts';
import type { Day } from '../time/day.ts';
import { pointer, valueAt } from '../words/pointer.ts';
import { yesOrNo } from './asking.ts';
import { consequenceOf } from './consequence.ts';
import { type Depth, helpOf, lacksEssentials, type Question, questionOf } from './question.ts';
import { Questioner } from './questioner.ts';

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
  if (setting.component !== undefined) {
    const asked = askedFields(draft, setting.today);
    await component(setting, draft, setting.component, depth, ({ path }) => setting.all || asked.has(path));
  } else if (await shortPart(setting, draft)) await longPart(setting, draft, depth);
  return draft;
}

/** The essential questions that are open. False when the user stops. */
async function shortPart(setting: Interview, draft: Record<string, unknown>): Promise<boolean> {
  const open = openFields(draft, setting.today);
  const isWanted = ({ schema, path }: Field): boolean =>
    schema['x-essential'] === true &&
    open.has(path) &&
    lacksEssentials(schema, valueAt(draft, pointer(...path.split('.'))), audienceOf(draft));
  const required: readonly string[] = requiredComponents(audienceOf(draft));
  const parts = ['program', ...required].filter((name) => fieldsOf(name).some(isWanted));
  for (const name of parts) {
    const comesAfterCharter = required.indexOf(name) > foundations.indexOf('charter');
    if (comesAfterCharter && !(await goOn(setting, name))) return false;
    await component(setting, draft, name, 'short', isWanted);
  }
  if (parts.length === 0 || setting.all) return true;
  const question = yesOrNo(
    '/continue',
    'The short interview is done. Go on with the remaining questions?',
    'You can stop after every component; what you answered stays.',
  );
  return (await setting.ask(question)) === true;
}

/** What else is open, component by component. */
async function longPart(setting: Interview, draft: Record<string, unknown>, depth: Depth): Promise<void> {
  let isFirst = true;
  const required: readonly string[] = ['program', ...requiredComponents(audienceOf(draft)), 'people'];
  for (const name of ['program', ...componentNames]) {
    if (!required.includes(name) && draft[name] === undefined) continue;
    const open = openFields(draft, setting.today);
    const isWanted = ({ path }: Field): boolean => open.has(path) && (depth === 'all' || open.get(path) === true);
    if (!fieldsOf(name).some((field) => isWanted(field) && !keptByHand.has(field.name))) continue;
    if (!isFirst && !(await goOn(setting, name))) return;
    isFirst = false;
    await component(setting, draft, name, depth, isWanted);
  }
}

/** The fields without a full answer, each with whether an answer is expected. */
function openFields(draft: Record<string, unknown>, today: Day): Map<string, boolean> {
  const { fields } = structureOf(assemblyOf(draft), today);
  const open = [...fields].filter(([, { state }]) => state === 'open' || state === 'partial' || state === 'wrong');
  return new Map(open.map(([path, { asked }]) => [path, asked]));
}

function askedFields(draft: Record<string, unknown>, today: Day): Set<string> {
  const { fields } = structureOf(assemblyOf(draft), today);
  return new Set([...fields].filter(([, { asked }]) => asked).map(([path]) => path));
}

async function goOn(setting: Interview, name: string): Promise<boolean> {
  const { title = name, description = '' } = schemaOf(name);
  const about = `${description.split(/\.\s/)[0]?.replace(/\.$/, '') ?? ''}.`;
  return (await setting.ask(yesOrNo(`/go-on/${name}`, `Go on with "${title}"?`, about))) === true;
}

async function component(
  setting: Interview,
  draft: Record<string, unknown>,
  name: string,
  depth: Depth,
  isWanted: (field: Field) => boolean,
): Promise<void> {
  const wanted = fieldsOf(name).filter((field) => isWanted(field) && !keptByHand.has(field.name));
  for (const [index, { path, schema }] of wanted.entries()) {
    const questioner = new Questioner({
      ...setting,
      draft,
      again: setting.component !== undefined,
      progress: `${schemaOf(name).title ?? name} · ${index + 1} of ${wanted.length}`,
    });
    await questioner.value(schema, pointer(...path.split('.')), depth, questionOf(schema), helpOf(schema));
    const consequence = consequenceOf(path, draft, setting.clocks, setting.today);
    if (consequence !== undefined) setting.tell(consequence);
  }
}
