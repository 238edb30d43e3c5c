// What tests of whole programs share: an example with something changed, and what check says that it did not say before.
import type { Program } from '../src/model/program.ts';
import { readProgram } from '../src/outside/repository.ts';
import type { Finding } from '../src/words/finding.ts';
import { assessed, yamlOf } from './assessed.ts';

type Data = Record<string, unknown>;

/** An example program: every part of it is there. */
export type Example = Required<Program>;

/** A change of a program: the value at a place (`policies.slas[0].internal`), or away with it. */
export type Change = readonly [place: string, value?: unknown];

const known = new Map<string, Data>();

/** An example as it was read, which nobody changes. */
export function exampleAsRead(name: string): Data {
  const data = known.get(name) ?? (readProgram(`examples/${name}`).data as Data);
  known.set(name, data);
  return data;
}

/** A fresh copy of an example. */
export function example(name: string): Data {
  return copied(exampleAsRead(name));
}

/** A copy of data such as JSON holds: made in a fraction of the time that a structured clone takes. */
export function copied<T>(value: T): T {
  if (Array.isArray(value)) return value.map(copied) as T;
  if (typeof value !== 'object' || value === null) return value;
  const copy: Data = {};
  for (const key of Object.keys(value)) copy[key] = copied((value as Data)[key]);
  return copy as T;
}

/** Sets the value at a pointer; without a value takes it away. */
export function setAt(data: object, at: string, value?: unknown): void {
  const keys = at.split('/').slice(1);
  const last = keys.pop()!;
  const holder = keys.reduce<unknown>((inner, key) => (inner as Data)[key], data) as Data;
  if (value !== undefined) holder[last] = value;
  else if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else delete holder[last];
}

/** The pointer of a place: of an entry by number (`slas[0]`), by id (`slas[fix-high]`), or by a pair (`matrix[event=other]`), of one more (`slas[+]`). */
export function placeIn(data: object, place: string): string {
  let at = '';
  let value: unknown = data;
  for (const [, key, entry] of place.matchAll(/([^.[\]]+)|\[([^\]]+)\]/g)) {
    let step = key ?? entry!;
    if (entry === '+') step = String((value as Data[]).length);
    else if (entry !== undefined && !/^\d+$/.test(entry)) {
      const [name = '', wanted = ''] = entry.includes('=') ? entry.split('=') : ['id', entry];
      step = String((value as Data[]).findIndex((item) => String(item[name]) === wanted));
    }
    at += `/${step}`;
    value = (value as Data | undefined)?.[step];
  }
  return at;
}

/** Takes a key away wherever it stands: of every entry of the lists on its way. */
export function drop(value: unknown, [key = '', ...rest]: readonly string[]): void {
  if (Array.isArray(value)) for (const item of value) drop(item, [key, ...rest]);
  else if (typeof value === 'object' && value !== null) {
    const holder = value as Data;
    if (rest.length === 0) delete holder[key];
    else drop(holder[key], rest);
  }
}

const before = new Map<string, Set<string>>();
const wordsOf = ({ rule, pointer, message }: Finding) => `${rule} ${pointer} ${message}`;

/** What check says about an example after some changes, or after a change in code, that it does not say about the example. */
export function newFindings(
  name: string,
  change: readonly Change[] | ((program: Example) => void),
  today?: string,
): Finding[] {
  const key = `${name} ${today}`;
  const old = before.get(key) ?? new Set(assessed(yamlOf(example(name)), today).findings.map(wordsOf));
  before.set(key, old);
  const data = example(name);
  if (typeof change === 'function') change(data as unknown as Example);
  else for (const [place, value] of change) setAt(data, placeIn(data, place), value);
  return assessed(yamlOf(data), today).findings.filter((finding) => !old.has(wordsOf(finding)));
}
