// Which files a draft changes: fresh files for what is new, edits in place for what is there, so that comments stay.
import { isDeepStrictEqual } from 'node:util';
import { type Audience, audienceOf, requiredComponents } from '../model/audience.ts';
import { componentNames, schemaAt } from '../model/schemas.ts';
import { isGap } from '../model/validation.ts';
import { changesBetween, type Way } from '../source/changes.ts';
import { patched } from '../source/patch.ts';
import { sheetFor } from '../source/sheet.ts';
import { parseSource, type Source, setValue, textOf } from '../source/source.ts';
import { pointer } from '../words/pointer.ts';
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
  const audience = audienceOf(draft);
  const edits: Edit[] = [];
  const headerData = { ...header, ...Object.fromEntries([...inline].map((name) => [name, draft[name]])) };
  edits.push(editFor('program', existing?.header, headerData, audience));
  for (const name of componentNames) {
    if (inline.has(name)) continue;
    const data = draft[name] as Record<string, unknown> | undefined;
    const source = existing?.files.get(name);
    const isNeeded =
      data !== undefined ||
      source !== undefined ||
      (existing === undefined && (requiredComponents(audience) as readonly string[]).includes(name));
    if (isNeeded) edits.push(editFor(name, source, data ?? {}, audience));
  }
  return edits.filter(({ before, after }) => before !== after);
}

function editFor(name: string, source: Source | undefined, data: Record<string, unknown>, audience: Audience): Edit {
  const path = fileOf(name);
  if (!source || source.text.trim() === '')
    return { path, before: source?.text, after: sheetFor(name, data, audience) };
  const { text } = source;
  if (isDeepStrictEqual(withoutNothing(source.data ?? {}), withoutNothing(data)))
    return { path, before: text, after: text };
  const changes = changesBetween(source.data ?? {}, data);
  const lines = patched(text, source.document(), changes, (way) => keysAt(name, way));
  if (lines !== undefined && says(path, lines, data)) return { path, before: text, after: lines };
  const copy = parseSource(path, text);
  for (const { way, value } of changes.filter(({ value }) => value !== undefined)) setValue(copy, way, value);
  for (const { way } of changes.filter(({ value }) => value === undefined).reverse()) setValue(copy, way, undefined);
  const after = textOf(copy);
  return { path, before: text, after: text.includes('\r\n') ? after.replace(/\r?\n/g, '\r\n') : after };
}

/** Whether a text, read again, says what it should. */
function says(path: string, text: string, data: Record<string, unknown>): boolean {
  const { problems, data: read } = parseSource(path, text);
  return problems.length === 0 && isDeepStrictEqual(withoutNothing(read ?? {}), withoutNothing(data));
}

/** The keys that belong to a place of a file, in the order of its schema; components that stand in psirt.yaml come last. */
function keysAt(name: string, way: Way): readonly string[] {
  const place = pointer(...way);
  const schema = schemaAt(name === 'program' ? place : `${pointer(name)}${place}`);
  const inner = schema?.type === 'array' ? schema.items : schema;
  return Object.keys(inner?.properties ?? {});
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
