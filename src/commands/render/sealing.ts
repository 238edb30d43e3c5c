// Reads and keeps the lock of the documents: what each file of a folder was made of, and the seals of those that cannot bear one.
import { join, relative } from 'node:path';
import { isPrivate } from '../../documents/compose.ts';
import type { Document } from '../../documents/document.ts';
import type { Seals } from '../../documents/shelf.ts';
import type { Template } from '../../documents/templates.ts';
import { lockPath, sayCause, type Trace, type Traces, traceOf, tracing, writeTraces } from '../../documents/traces.ts';
import { exists, writeFiles } from '../../outside/disk.ts';
import { liesInside } from '../../outside/paths.ts';
import { thisTool } from '../../outside/tool.ts';
import { readLock } from '../../outside/written.ts';
import type { Assembly } from '../../program/assembly.ts';
import type { RenderOptions } from './options.ts';

/** The traces of one folder of documents, by path in it. A folder outside the program has none: what differs there is not ours to overwrite. */
export function tracesIn(program: string, out: string): Traces {
  const from = placeOf(program, out);
  const known = from === undefined ? [] : Object.entries(readLock(program));
  return Object.fromEntries(
    known.flatMap(([path, trace]) => (path.startsWith(`${from}/`) ? [[path.slice(`${from}/`.length), trace]] : [])),
  );
}

/** The seals among traces. */
export function sealsIn(traces: Traces): Seals {
  return Object.fromEntries(Object.entries(traces).flatMap(([path, { seal }]) => (seal ? [[path, seal]] : [])));
}

/** Keeps the traces of documents that were written, and forgets those of files that are gone. */
export function keepTraces(
  program: string,
  out: string,
  documents: readonly Document[],
  made: (document: Document) => Trace,
): void {
  const from = placeOf(program, out);
  if (from === undefined) return;
  const before = readLock(program);
  const written = documents.flatMap((document): [string, Trace][] => {
    const trace = traceOf(document, made(document));
    return Object.keys(trace).length === 0 ? [] : [[`${from}/${document.path}`, trace]];
  });
  const traces = { ...before, ...Object.fromEntries(written) };
  const there = Object.fromEntries(Object.entries(traces).filter(([path]) => exists(join(program, path))));
  const [old, text] = [writeTraces(before), writeTraces(there)];
  if (old !== text) writeFiles(program, [{ path: lockPath, text }]);
}

/**
 * What each document is made of today. Nothing is said of one that holds private data, so that the lock is the same where
 * these are kept and where they are not, nor of an approved edition, which is made of what the program said before.
 */
export function makingOf(
  { data }: Assembly,
  templates: readonly Template[],
  { approved }: Pick<RenderOptions, 'approved'>,
): (document: Pick<Document, 'name' | 'of'>) => Trace {
  if (approved) return () => ({});
  return tracing({
    record: data,
    templates: templates.filter((template) => !isPrivate(template)),
    version: thisTool().version,
  });
}

/** Why each file is no longer as it should be, as far as that is known. */
export function causesOf(
  documents: readonly Document[],
  traces: Traces,
  made: (document: Document) => Trace,
): (path: string) => string {
  return (path) => {
    const document = documents.find((candidate) => candidate.path === path);
    return document === undefined ? '' : sayCause(traces[path], made(document));
  };
}

function placeOf(program: string, out: string): string | undefined {
  return liesInside(out, program) ? relative(program, out).replaceAll('\\', '/') : undefined;
}
