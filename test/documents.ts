// What tests of documents share: the programs of the examples, and the documents of a program in memory.
import { compose } from '../src/documents/compose.ts';
import type { Document } from '../src/documents/document.ts';
import { withoutWrong } from '../src/model/valid.ts';
import { loadTemplates } from '../src/outside/library.ts';
import { readProgram } from '../src/outside/repository.ts';
import { assemblyOf } from '../src/program/assembly.ts';
import { structureOf } from '../src/program/structure.ts';
import { catalogs, today } from './assessed.ts';

/** The program of an example, as it stands in its files. */
export function example(name: string): Record<string, unknown> {
  return readProgram(`examples/${name}`).data;
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
