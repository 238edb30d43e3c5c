// What documents are made of: the program, what stands in it and what is open, the catalogs, and the templates.

import type { Catalogs } from '../catalogs/catalogs.ts';
import { withoutLeftovers } from '../facts/leftovers.ts';
import { withoutWrong } from '../model/valid.ts';
import type { Structure } from '../program/structure.ts';
import type { Language } from '../words/language.ts';
import type { Judged } from './judged.ts';
import type { Template } from './templates.ts';

/** What `compose` works from. */
export interface Material {
  /** The assembled program without empty answers. */
  data: Record<string, unknown>;
  /** The same as it stands in the files: what approvals were of. `data` where it is not given. */
  record?: Record<string, unknown>;
  structure: Structure;
  catalogs: Catalogs;
  templates: readonly Template[];
  /** What a check has found, where the gap report is asked for. */
  judged?: Judged | undefined;
  /** The languages in which public documents are made beside English. */
  editions?: readonly Edition[];
  /** Nothing above this label leaves. */
  tlp?: string | undefined;
  /** Files for calendar programs hold what was recorded, too. */
  allDates?: boolean | undefined;
  /** What lies at a path of the output folder from an earlier run. */
  before?: ((path: string) => string | undefined) | undefined;
}

/** A language with the documents that there are in it. */
export interface Edition extends Language {
  templates: readonly Template[];
}

/** What documents show of a record: no value of a wrong form, and none that another choice has left over. */
export function shownOf(record: Record<string, unknown>, { violations }: Structure): Record<string, unknown> {
  return withoutLeftovers(withoutWrong(record, violations));
}
