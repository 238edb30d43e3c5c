// Which files a draft changes: fresh files for what is new, edits in place for what is there, so that comments stay.
import { isDeepStrictEqual } from 'node:util';
import { componentNames, type Kind, kindOf, requiredComponents } from '../model/schemas.ts';
import { isGap } from '../model/validation.ts';
import { sheetFor } from '../source/sheet.ts';
import { parseSource, type Source, setValue, textOf } from '../source/source.ts';
import { type Assembly, fileOf } from './assembly.ts';

/** A file as it should be. */
export interface Edit {
  path: string;
  before: string | undefined;
  after: string;
}

/** The files that a draft changes. Without a program every foundation gets its file, so that its gaps can be seen. */
export function editsFor(existing: Assembly | undefined, draft: Record<string, unknown>): Edit[] {
  const header = Object.fromEntries(
    Object.entries(draft).filter(([key]) => !(componentNames as readonly string[]).includes(key)),
  );
  const inline = new Set(
    existing ? componentNames.filter((name) => existing.header.data?.[name] != null && !existing.files.has(name)) : [],
  );
  const kind = kindOf(draft);
  const edits: Edit[] = [];
  const headerData = { ...header, ...Object.fromEntries([...inline].map((name) => [name, draft[name]])) };
  edits.push(editFor('program', existing?.header, headerData, kind));
  for (const name of componentNames) {
    if (inline.has(name)) continue;
    const data = draft[name] as Record<string, unknown> | undefined;
    const source = existing?.files.get(name);
    const isNeeded =
      data !== undefined ||
      source !== undefined ||
      (existing === undefined && (requiredComponents(kind) as readonly string[]).includes(name));
    if (isNeeded) edits.push(editFor(name, source, data ?? {}, kind));
  }
  return edits.filter(({ before, after }) => before !== after);
}

function editFor(name: string, source: Source | undefined, data: Record<string, unknown>, kind: Kind): Edit {
  const path = fileOf(name);
  if (!source || source.text.trim() === '') return { path, before: source?.text, after: sheetFor(name, data, kind) };
  const { text } = source;
  if (isDeepStrictEqual(withoutNothing(source.data ?? {}), withoutNothing(data)))
    return { path, before: text, after: text };
  const copy = parseSource(path, text);
  merge(copy, [], source.data ?? {}, data);
  const after = textOf(copy);
  return { path, before: text, after: text.includes('\r\n') ? after.replace(/\r?\n/g, '\r\n') : after };
}

/** Sets what differs, as deep as it can, so that comments beside unchanged values stay. */
function merge(source: Source, place: readonly (string | number)[], before: unknown, after: unknown): void {
  if (isDeepStrictEqual(before, after)) return;
  if (isGroup(before) && isGroup(after)) {
    for (const key of Object.keys(after)) merge(source, [...place, key], before[key], after[key]);
    for (const key of Object.keys(before))
      if (after[key] === undefined && !isGap(before[key])) setValue(source, [...place, key], undefined);
    return;
  }
  if (Array.isArray(before) && Array.isArray(after) && after.length >= before.length && before.length > 0) {
    for (const [index, item] of after.entries()) merge(source, [...place, index], before[index], item);
    return;
  }
  setValue(source, place, after);
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function withoutNothing(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNothing);
  if (!isGroup(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => !isGap(inner))
      .map(([key, inner]) => [key, withoutNothing(inner)]),
  );
}
