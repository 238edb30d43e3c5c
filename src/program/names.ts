// The names behind ids: those of the entries in the lists of a program, and of what its catalogs hold.

import type { Catalogs } from '../catalogs/catalogs.ts';
import { allPresetsOf } from '../model/audience.ts';
import { alternativesOf, labelOf, schemaAt } from '../model/schemas.ts';
import { said } from '../words/language.ts';
import { pointerTo, valueAt } from '../words/pointer.ts';
import { capital, uncapital } from '../words/wording.ts';
import type { Names } from './display.ts';

/** What catalogs know by id and a reader by title. */
export type Titles = Pick<Catalogs, 'clocks' | 'stakeholderKinds'>;

/** Names from the lists of a program and from its catalogs. */
export function namesWith(data: Record<string, unknown>, catalogs: Titles): Names {
  return namesOf(data, (list, id) =>
    list === 'catalog:clocks' ? catalogs.clocks.get(id)?.title : catalogs.stakeholderKinds.get(id)?.title,
  );
}

/** Names from the lists of a program, which must not change meanwhile: the first of `title`, `name`, `shortName` of the entry with that id. */
export function namesOf(
  data: Record<string, unknown>,
  catalogTitle: (list: string, id: string) => string | undefined,
): Names {
  const budget = data.budget as { currency?: string } | undefined;
  const lists = new Map<string, ReadonlyMap<unknown, Record<string, unknown>>>();
  const entriesOf = (list: string) => {
    const known = lists.get(list) ?? entriesById(valueAt(data, pointerTo(list)));
    lists.set(list, known);
    return known;
  };
  const find = (list: string, id: string, say: typeof nameOfEntry) => {
    for (const one of alternativesOf(list)) {
      const entry = entriesOf(one).get(id);
      if (entry !== undefined) return apart((each) => say(one, each), entry, entriesOf(one));
    }
    return undefined;
  };
  const titles = new Map<string, string | undefined>();
  const named = (list: string, id: string) => {
    const key = `${list} ${id}`;
    if (!titles.has(key)) titles.set(key, find(list, id, nameOfEntry));
    return titles.get(key);
  };
  return {
    currency: budget?.currency,
    nameOf: (list, id) => (list.startsWith('catalog:') ? catalogTitle(list, id) : named(list, id)),
    holds: (list, id) => alternativesOf(list).some((one) => entriesOf(one).has(id)),
    insideOf: (list, id) => {
      if (!list.startsWith('catalog:')) return find(list, id, nameInside);
      const title = catalogTitle(list, id);
      return title === undefined ? undefined : uncapital(title);
    },
  };
}

/** A name that is no more than a kind, told apart from entries that would bear the same: `Phone (duty line)`. */
function apart(
  say: (entry: Record<string, unknown>) => string | undefined,
  entry: Record<string, unknown>,
  list: ReadonlyMap<unknown, Record<string, unknown>>,
) {
  const name = say(entry);
  if (name === undefined || entry.kind === undefined || typedName(entry) !== undefined) return name;
  if (![...list.values()].some((other) => other !== entry && say(other) === name)) return name;
  return `${name} (${entry.addressKeptIn ?? entry.id})`;
}

/** A role may still bear the title that we proposed. */
function nameInside(list: string, entry: Record<string, unknown>): string | undefined {
  const schema = schemaAt(pointerTo(list));
  const own = allPresetsOf(schema);
  const typed = typedName(entry);
  if (typed === undefined) return nameOfEntry(list, entry);
  return own.some((preset) => preset.title === typed) ? uncapital(typed) : typed;
}

function typedName(entry: Record<string, unknown>): string | undefined {
  const name = entry.title ?? entry.name ?? entry.topic ?? entry.action ?? entry.address ?? entry.purpose ?? entry.text;
  return typeof name === 'string' ? name : undefined;
}

/** The entries of a list by their ids; of two with the same the first counts. */
function entriesById(list: unknown): ReadonlyMap<unknown, Record<string, unknown>> {
  const entries = new Map<unknown, Record<string, unknown>>();
  for (const entry of Array.isArray(list) ? (list as Record<string, unknown>[]) : [])
    if (entry && !entries.has(entry.id)) entries.set(entry.id, entry);
  return entries;
}

/** What a reader knows an entry by: its own name, else what it is. */
function nameOfEntry(list: string, entry: Record<string, unknown>): string | undefined {
  const name = typedName(entry);
  if (name !== undefined) return list === 'roles' && /^[a-z]+(?=\s|$)/.test(name) ? capital(name) : name;
  const kind = entry.activity ?? entry.category ?? entry.kind;
  if (typeof kind !== 'string') return undefined;
  const label = labelOf(
    schemaAt(`${pointerTo(list)}/0/${entry.activity ? 'activity' : entry.category ? 'category' : 'kind'}`),
    kind,
  );
  return Array.isArray(entry.identities) && entry.identities.length > 0
    ? said('{} of {}', label, String(entry.identities[0]))
    : label;
}
