// Turns a schema into a question: how it is asked, what may be answered, and how what was typed becomes a value.
import { problemWith } from '../model/probe.ts';
import { isFor, type Kind, labelOf, type Schema } from '../model/schemas.ts';
import { moneyDigits, readText, shown } from './typing.ts';

/** A thing to choose. */
export interface Choice {
  name: string;
  value: unknown;
  checked?: boolean;
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
  /** Whether what was typed can be taken: true, or what must be. */
  check: (typed: string) => true | string;
  /** The value of what was typed or chosen; undefined leaves the answer open. */
  read: (answer: unknown) => unknown;
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
}

const leaveOpen: Choice = { name: 'Leave it open for now', value: undefined };

/** Whether a schema is asked by one question (anything but a group or a list of groups). */
export function isPlain(schema: Schema): boolean {
  return schema.type !== 'object' && !(schema.type === 'array' && schema.items?.type === 'object');
}

/** Whether a group wants an answer to any of its questions, whichever it is. */
export function isOneOfSome(group: Schema, property: Schema): boolean {
  return group.minProperties !== undefined && group.required === undefined && property['x-question'] !== undefined;
}

/** The question for a plain schema. */
export function questionFor(schema: Schema, message: string, around: Surroundings): Question {
  const base = { key: around.key, progress: around.progress, help: around.help, message, initial: around.present };
  if (schema.type === 'boolean') return choiceQuestion(base, yesAndNo);
  if (schema.enum) return choiceQuestion(base, choicesOf(schema));
  if (schema['x-ref'] && around.entries.length > 0) return choiceQuestion(base, around.entries);
  if (schema.type === 'array' && schema.items) return listQuestion(schema, schema.items, base, around);
  const isMoney = schema['x-unit'] === 'money';
  const digits = isMoney ? moneyDigits(around.currency) : 0;
  const unit = isMoney ? ` (${around.currency ? `in ${around.currency}, ` : ''}such as ${(1200).toFixed(digits)})` : '';
  return textQuestion(
    { ...base, message: `${message}${unit}` },
    {
      show: (value) => shown(schema, value, digits),
      read: (text) => readText(schema, text, digits),
      problem: (value) => problemWith(schema, value),
    },
  );
}

type Base = Pick<Question, 'key' | 'progress' | 'help' | 'message' | 'initial'>;

const yesAndNo: readonly Choice[] = [
  { name: 'Yes', value: true },
  { name: 'No', value: false },
];

function choicesOf(schema: Schema): Choice[] {
  return (schema.enum ?? []).map((value) => ({ name: labelOf(schema, value), value }));
}

function choiceQuestion(base: Base, choices: readonly Choice[]): Question {
  return {
    ...base,
    kind: 'choice',
    choices: [leaveOpen, ...choices],
    check: () => true,
    read: (answer) => answer,
    restore: (answer) => choiceQuestion({ ...base, initial: answer }, choices),
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

/** How a typed text becomes a value and back. */
interface Typing {
  show: (value: unknown) => string;
  /** Undefined for an empty text, which leaves the answer open. */
  read: (text: string) => unknown;
  problem: (value: unknown) => string | undefined;
}

function textQuestion(base: Base, typing: Typing): Question {
  return {
    ...base,
    kind: 'text',
    choices: [],
    initial: typing.show(base.initial),
    check: (text) => {
      const value = typing.read(text);
      return value === undefined ? true : (typing.problem(value) ?? true);
    },
    read: (answer) => typing.read(String(answer)),
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
  return textQuestion(
    { ...base, message: `${base.message} (separate them with "${separator}")` },
    {
      show: (value) => (Array.isArray(value) ? value.join(`${separator} `) : ''),
      read: (text) => {
        const parts = text.split(separator).map((part) => part.trim());
        const values = parts.filter((part) => part !== '');
        return values.length === 0 ? undefined : values;
      },
      problem: (value) => problemWith(schema, value),
    },
  );
}

/** Whether the short interview still has something to ask about a field. */
export function lacksEssentials(schema: Schema, value: unknown, kind: Kind): boolean {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return true;
  if (schema.type !== 'object') return false;
  const entries = Object.entries(schema.properties ?? {}).filter(
    ([, property]) => property['x-essential'] && isFor(kind, property),
  );
  return entries.some(([name, property]) => lacksEssentials(property, (value as Record<string, unknown>)[name], kind));
}
