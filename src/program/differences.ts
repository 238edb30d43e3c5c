// What two states of a program say differently, in sentences: each a change of one answer or one entry, known by ids.
import { isDeepStrictEqual } from 'node:util';
import { componentNames, privateComponent, type Schema, schemaAt } from '../model/schemas.ts';
import { count } from '../time/duration.ts';
import { type Pointer, pointer } from '../words/pointer.ts';
import { capital, uncapital } from '../words/wording.ts';
import { arrow, ended, mostTyped, reworded, sentenceOf, shortened } from './change-words.ts';
import type { Names } from './display.ts';
import { keyNameOf, keysOf } from './entry-keys.ts';
import { lastingPlace } from './lasting-place.ts';
import { namesWith, type Titles } from './names.ts';
import { say } from './saying.ts';

/** One change of meaning. */
export interface Difference {
  /** `charter`; `program` for psirt.yaml. */
  component: string;
  /** A pointer with the ids of entries instead of their numbers: `/policies/slas/triage/internal`. */
  place: Pointer;
  sentence: string;
  before?: unknown;
  after?: unknown;
}

type Entries = Readonly<Record<string, unknown>>;

/** A place on the way through both states. */
interface Here {
  component: string;
  /** Where it stands in each of the states. */
  at: { before: Pointer; after: Pointer };
  /** What it is called, from the outside inward. */
  words: readonly string[];
  schema: Schema | undefined;
}

/** The changes from one state to another, in the order of the components and of their fields. People are private: they are counted only. */
export function differencesBetween(before: Entries, after: Entries, catalogs: Titles): Difference[] {
  const walk = new Walk(before, after, catalogs);
  const isComponent = (name: string) => (componentNames as readonly string[]).includes(name);
  const keys = [
    ...new Set([...Object.keys(schemaAt('')?.properties ?? {}), ...Object.keys(before), ...Object.keys(after)]),
  ];
  const ordered = [...keys.filter((key) => !isComponent(key)), ...componentNames];
  return ordered.flatMap((key) => {
    const component = isComponent(key) ? key : 'program';
    if (isComponent(key) && (before[key] === undefined) !== (after[key] === undefined))
      return [
        {
          component,
          place: pointer(key),
          sentence: `The component ${key} was ${before[key] === undefined ? 'added' : 'removed'}.`,
        },
      ];
    const at = pointer(key);
    const schema = schemaAt(at);
    const words = isComponent(key) ? [] : [schema?.title ?? key];
    const found = walk.between(before[key], after[key], { component, at: { before: at, after: at }, words, schema });
    return key === privateComponent ? counted(found) : found;
  });
}

function counted(found: readonly Difference[]): Difference[] {
  if (found.length === 0) return [];
  const sentence = `${capital(count(found.length, 'change'))} in people.yaml, which is private.`;
  return [{ component: privateComponent, place: pointer(privateComponent), sentence }];
}

class Walk {
  private readonly states: { before: Entries; after: Entries };
  private readonly names: { before: Names; after: Names };

  constructor(before: Entries, after: Entries, catalogs: Titles) {
    this.states = { before, after };
    this.names = { before: namesWith({ ...before }, catalogs), after: namesWith({ ...after }, catalogs) };
  }

  private placeOf({ at }: Here, state: 'before' | 'after' = 'after'): Pointer {
    return lastingPlace(this.states[state], at[state]);
  }

  between(before: unknown, after: unknown, here: Here): Difference[] {
    if (isDeepStrictEqual(before, after)) return [];
    if (isGroup(before) && isGroup(after)) return this.ofGroups(before, after, here);
    if (isRows(before ?? []) && isRows(after ?? []) && (Array.isArray(before) || Array.isArray(after)))
      return this.ofRows((before ?? []) as Entries[], (after ?? []) as Entries[], here);
    return [this.ofValue(before, after, here)];
  }

  private ofGroups(before: Entries, after: Entries, here: Here): Difference[] {
    const known = Object.keys(here.schema?.properties ?? {});
    const keys = [...new Set([...known, ...Object.keys(before), ...Object.keys(after)])];
    return keys.flatMap((key) => {
      const schema = here.schema?.properties?.[key];
      const title = schema?.title ?? key;
      const words = [...here.words, here.words.length > 0 ? uncapital(title) : title];
      return this.between(before[key], after[key], { ...here, at: inner(here, key, key), words, schema });
    });
  }

  private ofRows(before: readonly Entries[], after: readonly Entries[], here: Here): Difference[] {
    const [olds, news] = [keysOf(before, here.schema), keysOf(after, here.schema)];
    const schema = here.schema?.items;
    const rowOf = (key: string, name: string): Here => ({
      ...here,
      at: inner(here, olds.indexOf(key), news.indexOf(key)),
      words: [...here.words, name],
      schema,
    });
    const changed = news.flatMap((key, index) => {
      const now = after[index]!;
      const old = before[olds.indexOf(key)];
      const row = rowOf(key, this.nameOf(now, here, this.names.after));
      return old === undefined ? [this.ofEntry(now, row, here, 'added')] : this.between(old, now, row);
    });
    const gone = olds.flatMap((key, index) => {
      if (news.includes(key)) return [];
      const old = before[index]!;
      return [this.ofEntry(old, rowOf(key, this.nameOf(old, here, this.names.before)), here, 'removed')];
    });
    const stayed = [olds.filter((key) => news.includes(key)), news.filter((key) => olds.includes(key))] as const;
    if (isDeepStrictEqual(...stayed)) return [...changed, ...gone];
    const sentence = `${sentenceOf(here.words)} ${here.words.length > 0 ? 'stand' : 'Entries stand'} in another order.`;
    return [...changed, ...gone, { component: here.component, place: this.placeOf(here), sentence }];
  }

  /** An entry that came or went, with the yes or no that it brings along. */
  private ofEntry(entry: Entries, row: Here, list: Here, what: 'added' | 'removed'): Difference {
    const names = what === 'added' ? this.names.after : this.names.before;
    const noun = list.schema?.['x-entry'] ?? list.words.at(-1) ?? 'entry';
    const around = list.words.slice(0, -1);
    const answer =
      typeof entry.applies === 'string'
        ? `, ${say(entry.applies, row.schema?.properties?.applies, names).toLowerCase()}`
        : '';
    const title = this.nameOf(entry, list, names);
    const sentence = ended(
      `${around.length > 0 ? `${sentenceOf(around)}: ` : ''}${around.length > 0 ? noun : capital(noun)} ${what}: ${title}${answer}`,
    );
    const place = this.placeOf(row, what === 'added' ? 'after' : 'before');
    const { component } = row;
    return { component, place, sentence, ...(what === 'added' ? { after: entry } : { before: entry }) };
  }

  private nameOf(entry: Entries, { schema }: Here, names: Names): string {
    const own = ['name', 'title', 'topic'].find((key) => typeof entry[key] === 'string');
    const key = own ?? keyNameOf(entry, schema?.items);
    if (key === undefined) return 'an entry';
    const said = say(entry[key], schema?.items?.properties?.[key], names).replace(/\s+/g, ' ');
    return said.length > mostTyped ? `${said.slice(0, mostTyped)}…` : said;
  }

  private ofValue(before: unknown, after: unknown, here: Here): Difference {
    const { component, schema } = here;
    const words = sentenceOf(here.words);
    const [old, now] = [say(before, schema, this.names.before), say(after, schema, this.names.after)];
    const both = {
      component,
      place: this.placeOf(here),
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    };
    if (before === undefined) return { ...both, sentence: ended(`${words} answered: ${shortened(now)}`) };
    if (after === undefined)
      return { ...both, sentence: ended(`${words} no longer answered; it was ${shortened(old)}`) };
    const isList = Array.isArray(before) && Array.isArray(after);
    const sentence = isList
      ? ended(`${words}: ${this.ofList(before, after, schema) ?? arrow(old, now)}`)
      : isProse(before, schema) && isProse(after, schema)
        ? ended(`${words} reworded: ${reworded(old, now)}`)
        : ended(`${words}: ${arrow(old, now)}`);
    return { ...both, sentence };
  }

  /** What came into a list of words and what went; nothing where only their order changed. */
  private ofList(
    before: readonly unknown[],
    after: readonly unknown[],
    schema: Schema | undefined,
  ): string | undefined {
    const added = after.filter((item) => !before.some((other) => isDeepStrictEqual(item, other)));
    const gone = before.filter((item) => !after.some((other) => isDeepStrictEqual(item, other)));
    if (added.length === 0 && gone.length === 0) return undefined;
    return [
      ...(added.length > 0 ? [`${shortened(say(added, schema, this.names.after))} added`] : []),
      ...(gone.length > 0 ? [`${shortened(say(gone, schema, this.names.before))} removed`] : []),
    ].join('; ');
  }
}

/** The way into a key of a group, or to an entry that may stand at two positions. */
function inner({ at }: Here, before: string | number, after: string | number): Here['at'] {
  return { before: `${at.before}${pointer(before)}`, after: `${at.after}${pointer(after)}` };
}

/** Words that somebody wrote, several of them: only those that differ are shown. */
function isProse(value: unknown, schema: Schema | undefined): boolean {
  const isOurs = schema?.enum !== undefined || schema?.['x-ref'] !== undefined || schema?.format !== undefined;
  return typeof value === 'string' && !isOurs && /\S\s+\S/.test(value);
}

function isGroup(value: unknown): value is Entries {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isRows(value: unknown): value is Entries[] {
  return Array.isArray(value) && value.every(isGroup);
}
