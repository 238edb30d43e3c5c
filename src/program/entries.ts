// Entries of lists: which hold an answer, which are only a preset's structure, and what a reader calls each.

import { isDeepStrictEqual } from 'node:util';
import { allPresetsOf } from '../model/audience.ts';
import type { Schema } from '../model/schemas.ts';
import { display, type Names } from './display.ts';

type Entry = Record<string, unknown>;

/** The entries with an answer: all they need, or a word that no preset brings along. `schema` is that of the list. */
export function begunEntries(list: unknown, schema: Schema | undefined): unknown[] {
  return Array.isArray(list) ? list.filter(beginningOf(schema)) : [];
}

/** The entries that nobody has answered yet: no more than what a preset brings along. */
export function openEntries(list: unknown, schema: Schema | undefined): Entry[] {
  const isBegun = beginningOf(schema);
  return Array.isArray(list) ? list.filter((entry): entry is Entry => !isBegun(entry)) : [];
}

/** Tells of an entry of a list whether it was begun. */
function beginningOf(schema: Schema | undefined): (entry: unknown) => boolean {
  const presets = allPresetsOf(schema);
  const needed = schema?.items?.required ?? [];
  const isOfPreset = (entry: object) => (preset: Record<string, unknown>) =>
    Object.entries(entry).every(([key, value]) => key === 'id' || isDeepStrictEqual(value, preset[key]));
  return (entry) =>
    typeof entry !== 'object' ||
    entry === null ||
    needed.every((key) => key in entry) ||
    !(presets.some(isOfPreset(entry)) || Object.keys(entry).length === 0);
}

/** What a reader calls an entry: its name or title, else the label of what kind of thing it is, else its id. */
export function nameOfEntry(entry: Entry, schema: Schema | undefined, names: Names): string {
  const fields = schema?.items?.properties ?? {};
  const key =
    ['name', 'title', 'topic'].find((candidate) => candidate in entry) ??
    Object.keys(entry)
      .filter((candidate) => fields[candidate]?.enum ?? fields[candidate]?.items?.enum)
      .at(-1) ??
    Object.keys(entry)[0];
  return key === undefined ? '' : display(entry[key], fields[key], names);
}
