// Turns a schema into a question: how it is asked, what may be answered, and how what was typed becomes a value.
import { labelOf, type Schema } from '../model/schemas.ts';
import { spanFrom } from '../model/typed/times.ts';
import { isTime } from '../model/typed/typed.ts';
import { doubtIn, isSpan, problemTyped, purseOf, readText, saidOf, shown } from './typing.ts';

/** A thing to choose. */
export interface Choice {
  name: string;
  value: unknown;
  checked?: boolean;
  /** What choosing it means. */
  hint?: string | undefined;
}

/** One question of the interview. */
export interface Question {
  /** A JSON Pointer, unique within a run. */
  key: string;
  kind: 'text' | 'choice' | 'choices';
  message: string;
  help: string;
  /** `Charter · 3 of 12`. */
  progress: string;
  choices: readonly Choice[];
  /** The present answer: text for a text question, a value or values for a choice. */
  initial: unknown;
  /** Whether the initial answer is an offer and nobody has given it yet: what is typed stands in its place. */
  isOffered?: boolean;
  /** Whether what was typed can be taken: true, or what must be. */
  check: (typed: string) => true | string;
  /** The value of what was typed or chosen; undefined leaves the answer open. */
  read: (answer: unknown) => unknown;
  /** What something typed in other words was understood as. */
  understood?: (typed: string) => string | undefined;
  /** What stands between the entries of a list that is typed. */
  separator?: string;
  /** The same question with an earlier answer filled in, for the way back. */
  restore: (answer: unknown) => Question;
}

/** What a question needs to know about its surroundings. */
export interface Surroundings {
  key: string;
  progress: string;
  help: string;
  present: unknown;
  /** The entries an `x-ref` may name. */
  entries: readonly Choice[];
  /** The currency of amounts, where it is known. */
  currency: string | undefined;
  /** Whether the end of a span of time is asked for next, so that both may be typed at once. */
  takesSpan?: boolean;
}

/** The choice of somebody who wants to answer later. */
export const leaveOpen: Choice = { name: 'Leave it open for now', value: undefined, hint: 'It stays a visible gap.' };

/** The words in which a schema asks; a test holds each to words of its own. */
export function questionOf({ 'x-question': question, title = 'What is the answer' }: Schema): string {
  return question ?? `${title}?`;
}

/** What helps to answer: the help line, else what the thing is. Choices say themselves what they mean. */
export function helpOf(schema: Schema): string {
  const saysItself = schema.enum !== undefined || schema.type === 'boolean' || schema['x-ref'] !== undefined;
  const own = saysItself || schema.items?.['x-ref'] !== undefined ? '' : schema.description;
  return schema['x-help'] ?? schema.items?.['x-help'] ?? own ?? '';
}

/** Whether a schema is asked by one question (anything but a group or a list of groups). */
export function isPlain(schema: Schema): boolean {
  return schema.type !== 'object' && !(schema.type === 'array' && schema.items?.type === 'object');
}

/** The question for a plain schema. */
export function questionFor(schema: Schema, message: string, around: Surroundings): Question {
  const base = { key: around.key, progress: around.progress, help: around.help, message, initial: around.present };
  if (schema.type === 'boolean') return choiceQuestion(base, yesAndNo);
  if (schema.enum) return choiceQuestion(base, choicesOf(schema));
  if (schema['x-ref'] && around.entries.length > 0) return choiceQuestion(base, around.entries);
  if (schema.type === 'array' && schema.items) return listQuestion(schema, schema.items, base, around);
  return valueQuestion(schema, base, around);
}

/** A question for one value that is typed. */
function valueQuestion(schema: Schema, base: Base, around: Surroundings): Question {
  const purse = purseOf(around.currency);
  const example = `such as ${(1200).toFixed(purse.digits)}`;
  const unit = around.currency ? ` (in ${around.currency}, ${example})` : ` (${example})`;
  const spanIn = (text: string) => (around.takesSpan && isTime(schema) ? spanFrom(text) : undefined);
  return textQuestion(
    { ...base, message: schema['x-unit'] === 'money' ? `${base.message}${unit}` : base.message },
    {
      show: (value) => shown(schema, value, purse),
      read: (text) => spanIn(text) ?? readText(schema, text, purse),
      problem: (value) => (isSpan(value) ? undefined : problemTyped(schema, value)),
      doubt: (text) => {
        const span = spanIn(text);
        return span && 'doubt' in span ? span.doubt : doubtIn(schema, text, purse);
      },
      said: (text) => {
        const span = spanIn(text);
        return isSpan(span) ? `from ${span.from} to ${span.to}` : saidOf(schema, text, purse);
      },
    },
  );
}

type Base = Pick<Question, 'key' | 'progress' | 'help' | 'message' | 'initial'>;

const yesAndNo: readonly Choice[] = [
  { name: 'Yes', value: true },
  { name: 'No', value: false },
];

/** The choices of a schema, with what each means. */
export function choicesOf(schema: Schema): Choice[] {
  return (schema.enum ?? []).map((value) => ({
    name: labelOf(schema, value),
    value,
    hint: schema['x-hints']?.[String(value)],
  }));
}

function choiceQuestion(base: Base, choices: readonly Choice[]): Question {
  return choosing(base, [leaveOpen, ...choices]);
}

/** A question that chooses one of these and nothing else. */
export function choosing(base: Base, choices: readonly Choice[]): Question {
  return {
    ...base,
    kind: 'choice',
    choices,
    check: () => true,
    read: (answer) => answer,
    restore: (answer) => choosing({ ...base, initial: answer }, choices),
  };
}

/** A question in which several of the choices may be ticked; none leaves it open. */
export function choicesQuestion(base: Base, choices: readonly Choice[]): Question {
  const ticked = (answer: unknown): Choice[] =>
    choices.map((each) => ({ ...each, checked: Array.isArray(answer) && answer.includes(each.value) }));
  return {
    ...base,
    kind: 'choices',
    choices,
    check: () => true,
    read: (answer) => ((answer as unknown[]).length === 0 ? undefined : answer),
    restore: (answer) => choicesQuestion(base, ticked(answer)),
  };
}

/** How a typed text becomes a value and back, what keeps it from being taken, and what it was understood as. */
interface Typing {
  show: (value: unknown) => string;
  /** Undefined for an empty text, which leaves the answer open. */
  read: (text: string) => unknown;
  problem: (value: unknown) => string | undefined;
  doubt: (text: string) => string | undefined;
  said: (text: string) => string | undefined;
  separator?: string;
}

function textQuestion(base: Base, typing: Typing): Question {
  return {
    ...base,
    kind: 'text',
    choices: [],
    initial: typing.show(base.initial),
    check: (text) => {
      const value = typing.read(text);
      return value === undefined ? true : (typing.doubt(text) ?? typing.problem(value) ?? true);
    },
    read: (answer) => typing.read(String(answer)),
    understood: typing.said,
    ...(typing.separator === undefined ? {} : { separator: typing.separator }),
    restore: (answer) => textQuestion({ ...base, initial: answer }, typing),
  };
}

function listQuestion(schema: Schema, items: Schema, base: Base, around: Surroundings): Question {
  const present = Array.isArray(around.present) ? (around.present as unknown[]) : [];
  const choices = items.enum ? choicesOf(items) : around.entries;
  if (choices.length > 0) {
    return choicesQuestion(
      base,
      choices.map((each) => ({ ...each, checked: present.includes(each.value) })),
    );
  }
  const separator = (items.maxLength ?? 0) > 100 ? ';' : ',';
  const purse = purseOf(around.currency);
  const parts = (text: string) =>
    text
      .split(separator)
      .map((part) => part.trim())
      .filter((part) => part !== '');
  return textQuestion(
    { ...base, message: `${base.message} (separate them with "${separator}")` },
    {
      separator,
      show: (value) => (Array.isArray(value) ? value.join(`${separator} `) : ''),
      read: (text) => {
        const values = parts(text).map((part) => readText(items, part, purse));
        return values.length === 0 ? undefined : values;
      },
      problem: (value) => problemTyped(schema, value),
      doubt: (text) => parts(text).flatMap((part) => doubtIn(items, part, purse) ?? [])[0],
      said: (text) => {
        const isPlain = parts(text).every((part) => saidOf(items, part, purse) === undefined);
        return isPlain
          ? undefined
          : parts(text)
              .map((part) => saidOf(items, part, purse) ?? part)
              .join(', ');
      },
    },
  );
}
