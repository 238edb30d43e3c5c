// Programs in which every answer bears a mark of its own, so that a document shows where each came from.
import { hasForm } from '../src/model/form.ts';
import { alternativesOf, assembledSchema, type Schema } from '../src/model/schemas.ts';
import { addDays } from '../src/time/day.ts';

/** What a mark stands for: the field with its lists as `[]`, and the label of it. */
export interface Marked {
  path: string;
  label: string;
}

/** A program with marks, and what each of them stands for. */
export interface MarkedProgram {
  data: Record<string, unknown>;
  marks: ReadonlyMap<string, Marked>;
}

const first = 10_000;

/** The marks that a value of a schema may bear, the first that fits is taken. `number` has five digits. */
function candidates({ type, format, maxLength = 4000 }: Schema, number: number): unknown[] {
  const word = `zq${number}`;
  if (type === 'integer') return [number * 1000];
  if (type === 'number') return [Number(`0.${number}7`), Number(`1.${number}7`)];
  switch (format) {
    case 'date':
      return [addDays('2030-01-01', number - first)];
    case 'duration':
    case 'limit':
      return [`P${number}D`];
    case 'email':
      return [`${word}@acme.example`];
    case 'hostname':
      return [`${word}.example`];
    case 'https-link':
      return [`https://${word}.example/a`, `https://${word}.example/.well-known/csaf/provider-metadata.json`];
    default:
      return [
        ...(maxLength >= 300 ? [`Zq${number} in words, more than ten and twenty letters`] : []),
        ...[`Zq${number}`, word, `77.${number}`, `${word}.ics`, `${word}.svg`],
      ];
  }
}

/** The mark in a value: what `marksIn` finds in a text that shows it. */
function markOf(value: unknown): string {
  return marksIn(String(value))[0] ?? '';
}

/** How a mark may be written: a word, a version, a part of a number, days, a number with or without groups, a day, a time. */
const shapes = {
  word: /zq(\d{5})/gi,
  version: /(?<![\d.])77\.(\d{5})/g,
  part: /(?<!\d)[01]\.(\d{5})7/g,
  days: /(?:P(\d{5})D|(\d{5}) (?:days|Tage))/g,
  thousands: /(?<!\d)(\d{2})[,.]?(\d{3})[,.]?000(?!\d)|(?<!\d)(\d{3})[,.](\d{2})0(?:\.00)?(?!\d)/g,
  day: /(?<!\d)(20[345]\d)-?(\d\d)-?(\d\d)(?!\d)/g,
};

/** Every mark that stands in a text, however it is written. */
export function marksIn(text: string): string[] {
  const found = new Set<string>();
  for (const [shape, pattern] of Object.entries(shapes))
    for (const [, ...parts] of text.matchAll(pattern)) found.add(`${shape} ${parts.join('')}`);
  return [...found];
}

/** Answers that name places or files of the program, or hold what only psirt writes. */
const structural =
  /unanswered\[\]\.field$|usedFor\[\]$|^approvals\[\]\.content|^waivers\[\]\.(?:rule|item)$|^publication\.out$|^catalogs\[\]$|^company\.sectors\[\]$/;

type Group = Record<string, unknown>;

/** A copy of a program with a mark in every answer that can bear one. References lead where they led. */
export function marked(program: Group): MarkedProgram {
  const marks = new Map<string, Marked>();
  const renamed = new Map<string, string>();
  let next = first;
  const fresh = (value: unknown, schema: Schema, path: string, label: string): unknown => {
    const fitting = candidates(schema, next).find(
      (candidate) => hasForm(schema, candidate) && markOf(candidate) !== '',
    );
    if (fitting === undefined) return value;
    marks.set(markOf(fitting), { path, label });
    next++;
    return fitting;
  };
  const mark = (value: unknown, schema: Schema, path: string, label: string): unknown => {
    const isFixed = schema.enum || schema.const !== undefined || schema.type === 'boolean' || structural.test(path);
    if (isFixed || typeof value === 'object') return value;
    if (schema['x-ref'] !== undefined) return value;
    if (!path.endsWith('[].id')) return fresh(value, schema, path, label);
    const key = `${path.slice(0, -'[].id'.length)} ${value}`;
    const name = renamed.get(key) ?? String(fresh(value, schema, path, label));
    renamed.set(key, name);
    return name;
  };
  const made = walked(program, mark) as Group;
  const lead = (value: unknown, { 'x-ref': lists }: Schema): unknown =>
    lists === undefined || typeof value !== 'string'
      ? value
      : (alternativesOf(lists).flatMap((list) => renamed.get(`${list} ${value}`) ?? [])[0] ?? value);
  return { data: walked(made, lead) as Group, marks };
}

type Change = (value: unknown, schema: Schema, path: string, label: string) => unknown;

/** A copy of a program with every answer changed; what no schema describes stays. */
export function walked(program: Group, change: Change): Group {
  const walk = (value: unknown, schema: Schema, path: string, around: string): unknown => {
    const label = schema['x-tlp'] ?? around;
    if (Array.isArray(value))
      return value.map((item) => (schema.items ? walk(item, schema.items, `${path}[]`, label) : item));
    if (typeof value !== 'object' || value === null) return change(value, schema, path, label);
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => {
        const known = schema.properties?.[key];
        return [key, known ? walk(inner, known, path === '' ? key : `${path}.${key}`, label) : inner];
      }),
    );
  };
  return walk(program, assembledSchema(), '', 'GREEN') as Group;
}

/** Every field of the schemas that holds one value: its path, its schema and its label. */
export function leavesOf(schema: Schema = assembledSchema(), path = '', around = 'GREEN'): Leaf[] {
  const label = schema['x-tlp'] ?? around;
  if (schema.items) return leavesOf(schema.items, `${path}[]`, label);
  if (schema.properties)
    return Object.entries(schema.properties).flatMap(([key, inner]) =>
      leavesOf(inner, path === '' ? key : `${path}.${key}`, label),
    );
  return [{ path, schema, label }];
}

/** A field that holds one value. */
export interface Leaf extends Marked {
  schema: Schema;
}

/** Whether an answer can bear a mark: a choice, a yes or no, a code, a small number and a reference cannot. */
export function canBeMarked({ path, schema }: Leaf): boolean {
  if (schema.enum || schema.const !== undefined || schema.type === 'boolean' || schema['x-ref']) return false;
  return !structural.test(path) && candidates(schema, first).some((one) => hasForm(schema, one) && markOf(one) !== '');
}
