// A View: rows that a document shows and no field holds, computed from the program.
import type { Catalogs } from '../catalogs/catalogs.ts';
import type { Draft } from '../model/draft.ts';
import type { Structure } from '../program/structure.ts';
import type { DocumentHead } from './document.ts';
import type { Judged } from './judged.ts';
import type { Unsaid } from './unsaid.ts';

/** A row as a template shows it: plain text that is escaped, names for `document`, or where an answer lacks. */
export type Row = Record<string, string | number | undefined | Unsaid>;

/** What is open, wrong or set aside in a program. */
export type Standing = Pick<Structure, 'gaps' | 'lacks' | 'aside'>;

/** Computed rows. */
export interface View {
  name: string;
  keys: readonly string[];
  /** A row with the key `of` belongs to one entry; `{{#rows "view" id}}` shows only the rows of that one. */
  rows: (
    program: Draft,
    documents: readonly DocumentHead[],
    catalogs: Catalogs,
    standing: Standing,
    judged?: Judged,
  ) => Row[];
}
