// Turns a schema into a question: how it is asked, what may be answered, and how what was typed becomes a value.
import type { Schema } from './schemas.ts';
import { labelOf } from './schemas.ts';
import { problemWith } from './validation.ts';

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
}

/** What a question needs to know about its surroundings. */
export interface Surroundings {
  key: string;
  progress: string;
  help: string;
  present: unknown;
  /** The entries an `x-ref` may name. */
  entries: readonly Choice[];
  /** The digits of the currency of amounts. */
  moneyDigits: number;
}

const leaveOpen: Choice = { name: 'Leave it open for now', value: undefined };

/** Whether a schema is asked by one question (anything but a group or a list of groups). */
export function isPlain(schema: Schema): boolean {
  return schema.type !== 'object' && !(schema.type === 'array' && schema.items?.type === 'object');
}

/** The question for a plain schema. */
export function questionFor(schema: Schema, message: string, around: Surroundings): Question {
  const base = { key: around.key, progress: around.progress, help: around.help, message, initial: around.present };
  if (schema.type === 'boolean')
    return choice(base, [
      { name: 'Yes', value: true },
      { name: 'No', value: false },
    ]);
  if (schema.enum)
    return choice(
      base,
      schema.enum.map((value) => ({ name: labelOf(schema, value), value })),
    );
  if (schema['x-ref'] && around.entries.length > 0) return choice(base, around.entries);
  if (schema.type === 'array' && schema.items) return listQuestion(schema, schema.items, base, around);
  return {
    ...base,
    kind: 'text',
    choices: [],
    initial: typed(schema, around.present, around.moneyDigits),
    check: (text) => checkText(schema, text, around.moneyDigits),
    read: (answer) => readText(schema, String(answer), around.moneyDigits),
  };
}

type Base = Pick<Question, 'key' | 'progress' | 'help' | 'message' | 'initial'>;

function choice(base: Base, choices: readonly Choice[]): Question {
  return { ...base, kind: 'choice', choices: [...choices, leaveOpen], check: () => true, read: (answer) => answer };
}

/** A question in which several of the choices may be ticked; none leaves it open. */
export function choicesQuestion(base: Base, choices: readonly Choice[]): Question {
  return {
    ...base,
    kind: 'choices',
    choices,
    check: () => true,
    read: (answer) => ((answer as unknown[]).length === 0 ? undefined : answer),
  };
}

function listQuestion(schema: Schema, items: Schema, base: Base, around: Surroundings): Question {
  const ticked = Array.isArray(around.present) ? (around.present as unknown[]) : [];
  const tick = (choices: readonly Choice[]): Question =>
    choicesQuestion(
      base,
      choices.map((each) => ({ ...each, checked: ticked.includes(each.value) })),
    );
  if (items.enum) return tick(items.enum.map((value) => ({ name: labelOf(items, value), value })));
  if (items['x-ref'] && around.entries.length > 0) return tick(around.entries);
  const sentences = (items.maxLength ?? 0) > 100;
  const separator = sentences ? ';' : ',';
  const split = (text: string): string[] =>
    text
      .split(separator)
      .map((part) => part.trim())
      .filter((part) => part !== '');
  return {
    ...base,
    kind: 'text',
    message: `${base.message} (separate them with "${separator}")`,
    choices: [],
    initial: ticked.join(`${separator} `),
    check: (text) => {
      const values = split(text);
      return values.length === 0 ? true : (problemWith(schema, values) ?? true);
    },
    read: (answer) => {
      const values = split(String(answer));
      return values.length === 0 ? undefined : values;
    },
  };
}

function checkText(schema: Schema, text: string, moneyDigits: number): true | string {
  const value = readText(schema, text, moneyDigits);
  return value === undefined ? true : (problemWith(schema, value) ?? true);
}

function readText(schema: Schema, text: string, moneyDigits: number): unknown {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  if (schema.type !== 'integer' && schema.type !== 'number') return trimmed;
  const plain = trimmed.replaceAll(/(?<=\d)[ ,](?=\d{3})/g, '');
  if (!/^-?\d+(?:\.\d+)?$/.test(plain)) return trimmed;
  return schema['x-unit'] === 'money' ? Math.round(Number(plain) * 10 ** moneyDigits) : Number(plain);
}

function typed(schema: Schema, value: unknown, moneyDigits: number): string {
  if (value === undefined) return '';
  return schema['x-unit'] === 'money' ? String(Number(value) / 10 ** moneyDigits) : String(value);
}
