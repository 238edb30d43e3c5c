// The lock of the documents: for each file that was written what it was made of, so that it can be said why it is no longer as it should be.
import { digest } from '../words/digest.ts';
import { onceFor } from '../words/once.ts';
import { pointerTo, valueAt } from '../words/pointer.ts';
import { capital } from '../words/wording.ts';
import { canBearSeal, type Document, sealState, withUnixLines } from './document.ts';
import type { Template } from './templates.ts';

/** What is known of a file that was written. */
export interface Trace {
  /** The document whose template it is made from. */
  document?: string;
  /** Its seal, where it cannot bear one. */
  seal?: string;
  /** The digest of the parts of the record that it reads. */
  record?: string;
  /** The digest of its template, behind `own ` where it did not ship with psirt. */
  template?: string;
  /** The version of psirt that wrote it. */
  psirt?: string;
}

/** Traces by path, relative to the folder of the program. */
export type Traces = Readonly<Record<string, Trace>>;

/** Where the traces lie, relative to the folder of the program. */
export const lockPath = '.psirt/lock.json';

const keys = ['document', 'seal', 'record', 'template', 'psirt'] as const;

/** The traces that a text holds; none where it is not what we wrote. */
export function readTraces(text: string | undefined): Traces {
  try {
    const entries: unknown = JSON.parse(text ?? '{}');
    if (typeof entries !== 'object' || entries === null || Array.isArray(entries)) return {};
    return Object.fromEntries(Object.entries(entries).map(([path, entry]) => [path, traceIn(entry)]));
  } catch {
    return {};
  }
}

function traceIn(entry: unknown): Trace {
  const known = (entry ?? {}) as Record<string, unknown>;
  return Object.fromEntries(keys.flatMap((key) => (typeof known[key] === 'string' ? [[key, known[key]]] : [])));
}

/** The text of traces, one on a line, in the order of their paths; undefined where there are none. */
export function writeTraces(traces: Traces): string | undefined {
  const ordered = Object.entries(traces).sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = ordered.map(([path, trace]) => `  ${JSON.stringify(path)}: ${JSON.stringify(trace)}`);
  return lines.length === 0 ? undefined : `{\n${lines.join(',\n')}\n}\n`;
}

/** The seal of a text. */
export function sealOf(text: string): string {
  return `sha256-${digest(withUnixLines(text))}`;
}

/** What documents are made of. */
export interface Making {
  record: Readonly<Record<string, unknown>>;
  templates: readonly Template[];
  version: string;
}

/** What each file would be made of today; a file without a template of its own has only its seal. */
export function tracing({ record, templates, version }: Making): (document: Pick<Document, 'name' | 'of'>) => Trace {
  const parts = new Map<string, string>();
  const partOf = (path: string) => {
    const known = parts.get(path) ?? digest(JSON.stringify(valueAt(record, pointerTo(path))) ?? '');
    parts.set(path, known);
    return known;
  };
  return ({ name, of }) => {
    const template = templates.find((candidate) => candidate.name === (of ?? name));
    if (!template) return {};
    const read = digest(template.head.reads.map(partOf).join(' '));
    return { document: template.name, record: `sha256-${read}`, template: templateDigest(template), psirt: version };
  };
}

/** The digest of a template, which says whether it is one of the user's own. */
export const templateDigest = onceFor(({ head, body, isOwn }: Template): string => {
  // Whether it waits to be asked for changes nothing in the document.
  const { onRequest: _, ...said } = head;
  return `${isOwn ? 'own ' : ''}sha256-${digest(JSON.stringify([said, body]))}`;
});

/** The trace of a file that was written. */
export function traceOf({ text }: Pick<Document, 'text'>, made: Trace): Trace {
  return canBearSeal(text) ? made : { ...made, seal: sealOf(text) };
}

/** Whether a file that was written is no longer as it was. */
export function isEdited(text: string, { seal }: Trace): boolean {
  return canBearSeal(text) ? sealState(text) === 'edited' : seal !== undefined && seal !== sealOf(text);
}

/** What has changed since a file was written, as a sentence; empty where nothing is known of it. */
export function sayCause(before: Trace | undefined, today: Trace): string {
  if (before?.record === undefined || today.record === undefined) return '';
  const changed = [
    ...(before.record === today.record ? [] : ['what the program says']),
    ...(before.template === today.template ? [] : ['its template']),
  ].join(' and ');
  if (changed !== '')
    return `${capital(changed)} ${changed.includes(' and ') ? 'have' : 'has'} changed since it was written.`;
  return before.psirt === today.psirt
    ? ''
    : `Version ${before.psirt ?? 'unknown'} of psirt wrote it; this is version ${today.psirt}.`;
}
