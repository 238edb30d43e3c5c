// What tests of documents share: the documents of a program in memory, and of one with something changed.
import { compose } from '../src/documents/compose.ts';
import type { Document } from '../src/documents/document.ts';
import { put } from '../src/model/draft.ts';
import { withoutWrong } from '../src/model/valid.ts';
import { loadTemplates } from '../src/outside/library.ts';
import { assemblyOf } from '../src/program/assembly.ts';
import { structureOf } from '../src/program/structure.ts';
import { remembering } from '../src/words/once.ts';
import { catalogs, today } from './assessed.ts';
import { copied } from './edited.ts';

/** A program with other answers at some places, by pointer. */
export function having(
  data: Readonly<Record<string, unknown>>,
  changes: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const copy = copied(data);
  for (const [place, value] of Object.entries(changes)) put(copy, place, value);
  return copy;
}

/** The documents of a program, made now. */
export function documentsMadeOf(data: Record<string, unknown>): Document[] {
  const structure = structureOf(assemblyOf(data), today);
  return compose({ data: withoutWrong(data), structure, catalogs, templates: loadTemplates(undefined) });
}

/** The documents of a program: made once for all that look at them. Nobody may change them. */
export const documentsOf: (data: Record<string, unknown>) => readonly Document[] = remembering(documentsMadeOf);

/** One of them. */
export function documentNamed(name: string, data: Record<string, unknown>): Document {
  return documentsOf(data).find((document) => document.name === name)!;
}
