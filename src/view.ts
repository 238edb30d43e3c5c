// A View: rows that a document shows and no field holds, computed from the program.
import type { Catalogs } from './catalogs.ts';
import { joinWords, namesOf } from './display.ts';
import type { DocumentHead } from './document.ts';
import type { Program } from './program.ts';
import { labelOf, schemaAt } from './schemas.ts';

/** What a program looks like to a view: any part may be missing, what is there is valid. */
export type Draft = {
  [K in keyof Program]?: Program[K] extends object | undefined ? DeepPartial<NonNullable<Program[K]>> : Program[K];
};

/** A type with every part optional, at every depth. */
export type DeepPartial<T> = T extends readonly (infer I)[]
  ? DeepPartial<I>[]
  : T extends object
    ? { [K in keyof T]?: DeepPartial<T[K]> }
    : T;

/** A row as a template shows it: plain text that is escaped, or names for `document`. */
export type Row = Record<string, string | number | undefined>;

/** Computed rows. */
export interface View {
  name: string;
  keys: readonly string[];
  /** A row with the key `of` belongs to one entry; `{{#rows "view" id}}` shows only the rows of that one. */
  rows: (program: Draft, documents: readonly DocumentHead[], catalogs: Catalogs) => Row[];
}

/** How a view says ids and values: `role('psirt-lead')`, `label('/charter/services/0/level', 'full')`. */
export function wordsOf(program: Draft) {
  const names = namesOf(program as Record<string, unknown>, () => undefined);
  const name = (list: string, id: string | undefined) => (id === undefined ? '' : (names.nameOf(list, id) ?? id));
  return {
    name,
    names: (list: string, ids: readonly string[] | undefined) => joinWords((ids ?? []).map((id) => name(list, id))),
    role: (id: string | undefined) => name('roles', id),
    roles: (ids: readonly string[] | undefined) => joinWords((ids ?? []).map((id) => name('roles', id))),
    label: (place: string, value: string | number | undefined) =>
      value === undefined ? '' : labelOf(schemaAt(place), value),
  };
}
