// The rows of a view, by its name.
import type { Catalogs } from '../catalogs/catalogs.ts';
import type { Draft } from '../model/draft.ts';
import type { DocumentHead } from './document.ts';
import type { Judged } from './judged.ts';
import type { Row, Standing, View } from './view.ts';
import { views } from './views.ts';

const viewsByName: ReadonlyMap<string, View> = new Map(views.map((view) => [view.name, view]));

/** The keys of the rows of a view, or undefined if there is no such view. */
export function viewKeys(name: string): readonly string[] | undefined {
  return viewsByName.get(name)?.keys;
}

/** A program in which nothing is open, wrong or set aside. */
const nothingOpen: Standing = { gaps: [], lacks: new Map(), aside: [] };

/** The rows of a view. */
export function rowsOf(
  name: string,
  program: Draft,
  documents: readonly DocumentHead[],
  catalogs: Catalogs,
  standing: Standing = nothingOpen,
  judged?: Judged,
): Row[] {
  return viewsByName.get(name)?.rows(program, documents, catalogs, standing, judged) ?? [];
}
