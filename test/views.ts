// What tests of views share: three roles, and the rows of a view for a program that has them.
import { openCatalogs } from '../src/catalogs/catalogs.ts';
import type { DocumentHead } from '../src/documents/document.ts';
import { rowsOf } from '../src/documents/rows.ts';
import type { Draft } from '../src/model/draft.ts';

const roles = [
  { id: 'ceo', title: 'Chief executive officer', kind: 'executive' },
  { id: 'lead', title: 'PSIRT lead', kind: 'lead', reportsTo: 'ceo', team: 'core', heldBy: 'one-person' },
  {
    id: 'duty',
    title: 'duty contact',
    kind: 'coordinator',
    heldBy: 'rotation',
    rotation: { every: 'P7D' },
    filled: false,
  },
];

/** The rows of a view. */
export const rows = (view: string, program: object, documents: DocumentHead[] = []) =>
  rowsOf(view, { roles, ...program } as unknown as Draft, documents, openCatalogs());
