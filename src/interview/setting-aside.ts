// The choice that every question has: to say why there is no answer instead of giving one.
import { type Schema, schemaAt } from '../model/schemas.ts';
import { type Because, setAside } from '../program/unanswered.ts';
import { segmentsOf, valueAt } from '../words/pointer.ts';
import { decision } from './asking.ts';
import { type Choice, leaveOpen, type Question, questionFor, type Surroundings } from './question.ts';
import { choicesFor, type Rows } from './row.ts';

/** The answer of somebody who wants to say why there is none. */
const aside = Symbol('to be set aside');

/** What is typed to set a question aside. */
const sign = '-';

const choice: Choice = {
  name: 'Set it aside: does not apply, not known, not decided, or kept elsewhere',
  value: aside,
  hint: 'You say why; it is no gap then, and the documents say what you say.',
};

/** The same question with the choice to set it aside. */
function withAside(question: Question): Question {
  const isAside = (answer: unknown): boolean =>
    answer === aside || (question.kind === 'text' && String(answer).trim() === sign);
  return {
    ...question,
    choices: question.kind === 'text' ? [] : [...question.choices, choice],
    check: (typed) => typed.trim() === sign || question.check(typed),
    read: (answer) => {
      if (isAside(answer) || (Array.isArray(answer) && answer.length === 1 && isAside(answer[0]))) return aside;
      return question.read(Array.isArray(answer) ? answer.filter((each) => !isAside(each)) : answer);
    },
    understood: (typed) => (isAside(typed) ? undefined : question.understood?.(typed)),
    restore: (answer) => withAside(answer === aside ? question : question.restore(answer)),
  };
}

/** Whether an answer asks for a question to be set aside. */
export function isToBeSetAside(answer: unknown): boolean {
  return answer === aside;
}

/**
 * The place that is set aside instead of an answer: that of the question, or the whole list where its first entry is only
 * being asked for. Undefined where nothing can be said: of a further entry that is not there yet.
 */
function asidePlaceOf(draft: Record<string, unknown>, at: string): string | undefined {
  const segments = segmentsOf(at);
  const isKnown = schemaAt(`/${segments[0]}`) !== undefined;
  for (const [index, segment] of segments.entries()) {
    if (!/^\d+$/.test(segment)) continue;
    const place = `/${segments.slice(0, index + 1).join('/')}`;
    if (valueAt(draft, place) !== undefined) continue;
    return segment === '0' ? place.replace(/\/0$/, '') : undefined;
  }
  return isKnown ? at : undefined;
}

const reasons: readonly (readonly [Because, string, string])[] = [
  ['not-applicable', 'It does not apply to us', 'Why does it not apply?'],
  ['unknown', 'Nobody here knows it', 'Who was asked, or why is it not known?'],
  ['undecided', 'It is not decided yet', 'What has to be decided?'],
  ['kept-elsewhere', 'It is kept in another place', 'Where is it kept?'],
];

/** What setting aside works with. */
export interface AsideDesk extends Rows {
  ask: (question: Question) => Promise<unknown>;
  keep: (draft: Record<string, unknown>) => void;
}

/** Asks a question that may also be set aside; the reason is asked and written down at once. */
export async function askOrSetAside(desk: AsideDesk, around: Surroundings, question: Question): Promise<unknown> {
  const place = asidePlaceOf(desk.draft, around.key);
  if (place === undefined) return desk.ask(question);
  const answer = await desk.ask(withAside(question));
  if (isToBeSetAside(answer) && (await askAside(desk, around, place))) desk.keep(desk.draft);
  return answer;
}

/** Asks why there is no answer, and writes that down. False where the reason was left open. */
async function askAside(desk: AsideDesk, around: Surroundings, place: string): Promise<boolean> {
  const { draft, ask } = desk;
  const key = `${around.key}/aside`;
  const base = { ...around, help: 'It is no gap then: the documents say what you say here.' };
  const choices = [leaveOpen, ...reasons.map(([value, name]) => ({ name, value }))];
  const because = await ask(decision({ ...base, key, message: 'Why is there no answer?' }, choices, undefined));
  const known = reasons.find(([value]) => value === because);
  if (!known) return false;
  const keys = schemaAt('/unanswered')?.items?.properties ?? {};
  const answerTo = (name: string, message: string, entries: readonly Choice[] = []): Promise<unknown> =>
    ask(questionFor(keys[name] as Schema, message, { ...base, key: `${key}/${name}`, present: undefined, entries }));
  const reason = await answerTo('reason', known[2]);
  if (typeof reason !== 'string') return false;
  const said = { because: known[0], reason };
  if (known[0] !== 'undecided') {
    setAside(draft, place, said);
    return true;
  }
  const ownerRole = await answerTo('ownerRole', 'Which role decides?', choicesFor(desk, 'roles'));
  const decideBy =
    ownerRole === undefined ? undefined : await answerTo('decideBy', 'By which date (such as 31 December 2027)?');
  if (typeof ownerRole !== 'string' || typeof decideBy !== 'string') return false;
  setAside(draft, place, { ...said, ownerRole, decideBy });
  return true;
}
