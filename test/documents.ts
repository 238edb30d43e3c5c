// What tests of documents share: the documents of a program in memory, and of one with something changed.
import { compose } from '../src/documents/compose.ts';
import type { Document } from '../src/documents/document.ts';
import { put } from '../src/model/draft.ts';
import { withoutWrong } from '../src/model/valid.ts';
import { loadTemplates } from '../src/outside/library.ts';
import { assemblyOf } from '../src/program/assembly.ts';
import { structureOf } from '../src/program/structure.ts';
import { catalogs, today } from './assessed.ts';

/** A program with other answers at some places, by pointer. */
export function having(
  data: Readonly<Record<string, unknown>>,
  changes: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const copy = structuredClone(data);
  for (const [place, value] of Object.entries(changes)) put(copy, place, value);
  return copy;
}

/** The documents of a program. */
export function documentsOf(data: Record<string, unknown>): Document[] {
  const structure = structureOf(assemblyOf(data), today);
  return compose({ data: withoutWrong(data), structure, catalogs, templates: loadTemplates(undefined) });
}

/** One of them. */
export function documentNamed(name: string, data: Record<string, unknown>): Document {
  return documentsOf(data).find((document) => document.name === name)!;
}
