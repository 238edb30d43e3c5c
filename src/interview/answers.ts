// Answers that come from a file or from `--set` instead of a person: checked exactly like typed ones, before anything is written.
import { withMeaning } from '../check/meant.ts';
import { audienceOf, presetsOf, requiredComponents } from '../model/audience.ts';
import { put } from '../model/draft.ts';
import { fieldsOf } from '../model/fields.ts';
import { componentNames, schemaAt } from '../model/schemas.ts';
import { moneyFrom } from '../model/typed/money.ts';
import { type Assembly, assemble, assemblyOf, keyPlaceOf, placeOf, problemPlace } from '../program/assembly.ts';
import { structureOf } from '../program/structure.ts';
import { takeUp } from '../program/unanswered.ts';
import { parseSource } from '../source/source.ts';
import { yaml, yamlStyle } from '../source/yaml.ts';
import type { Day } from '../time/day.ts';
import { CannotRun } from '../words/exit.ts';
import { dotted, pointerTo, segmentsOf } from '../words/pointer.ts';
import { sayText } from '../words/saying.ts';
import { currencyOf } from './row.ts';
import { purseOf } from './typing.ts';

/** The answers of a file, and every fault in them as `file:line:column sentence`. */
export interface Answers {
  data: Record<string, unknown>;
  faults: string[];
}

const faulty = new Set(['value-wrong', 'key-unknown']);

/** Reads the answers of a file: YAML or JSON in the shape of the assembled program. */
export function answersFrom(file: string, text: string, today: Day): Answers {
  const source = parseSource(file, text);
  const problems = source.problems.map((problem) => ({ ...problemPlace(source, problem), message: problem.message }));
  if (problems.length === 0 && source.data === undefined)
    return { data: {}, faults: [`${file}:1:1 The file holds no answers.`] };
  const assembly = assemble(source, new Map());
  const wrong = faultsIn(assembly, today).map(({ at, message, onKey }) => ({
    ...(onKey ? keyPlaceOf(assembly, at) : placeOf(assembly, at)),
    message,
  }));
  const faults = [...problems, ...wrong]
    .sort((a, b) => a.line - b.line || a.column - b.column)
    .map(({ line, column, message }) => `${file}:${line}:${column} ${message}`);
  return { data: assembly.data, faults };
}

function faultsIn(assembly: Assembly, today: Day): { at: string; message: string; onKey?: boolean }[] {
  const remarks = structureOf(assembly, today).remarks.filter(({ rule }) => faulty.has(rule));
  return remarks.map((remark) => withMeaning(remark, assembly.data));
}

/** Puts answers over a draft: field by field, so that one answered field does not wipe out the others of its component. */
export function withAnswers(draft: Record<string, unknown>, answers: Record<string, unknown>): Record<string, unknown> {
  const merged = { ...draft };
  for (const [key, value] of Object.entries(answers)) {
    const isComponent = (componentNames as readonly string[]).includes(key);
    merged[key] =
      isComponent && typeof draft[key] === 'object' ? { ...(draft[key] as object), ...(value as object) } : value;
  }
  return merged;
}

/** Applies `--set path=value` to a draft. Throws CannotRun for what cannot be set. */
export function withSettings(
  draft: Record<string, unknown>,
  settings: readonly string[],
  today: Day,
): Record<string, unknown> {
  if (settings.length === 0) return draft;
  const merged = structuredClone(draft);
  for (const setting of settings) {
    const [, path, text] = /^([A-Za-z][A-Za-z0-9]*(?:(?:\.[A-Za-z0-9]+)|(?:\[\d+\]))*)=(.*)$/s.exec(setting) ?? [];
    if (path === undefined || text === undefined)
      throw new CannotRun(
        `"--set" must have the form path=value, such as charter.mission="We protect …", but ${sayText(setting)} stands there.`,
      );
    const place = pointerTo(path.replaceAll(/\[(\d+)\]/g, '.$1'));
    const schema = schemaAt(place);
    if (schema?.['x-unit'] === 'money') refuseAmount(merged, place, text);
    const value = readValue(text, schema?.type);
    refuseSetting(merged, place, value);
    put(merged, place, value);
    if (value !== undefined && !/\/unanswered\b/.test(place)) takeUp(merged, place);
  }
  const before = new Set(faultsIn(assemblyOf(draft), today).map(({ message }) => message));
  const fault = faultsIn(assemblyOf(merged), today).find(({ message }) => !before.has(message));
  if (fault) throw new CannotRun(`${fault.message} Nothing was written.`);
  return merged;
}

/** An amount is set as it stands in the file, in cents; "185.000" would be read as 185 of them. */
function refuseAmount(draft: Record<string, unknown>, place: string, text: string): void {
  if (text.trim() === '' || /^\s*\d+\s*$/.test(text)) return;
  const meaning = moneyFrom(text, purseOf(currencyOf(draft)));
  const hint = meaning && 'value' in meaning ? `, such as ${meaning.value} for ${meaning.said}` : '';
  throw new CannotRun(
    `${dotted(place)} is set as it stands in the file, in the smallest unit of the currency and without signs${hint}, but ${sayText(text)} was given. Nothing was written.`,
  );
}

/** What no file may hold cannot be set either, and nothing can be put below a plain value or beyond the end of a list. */
function refuseSetting(draft: Record<string, unknown>, place: string, value: unknown): void {
  const [problem] = parseSource('--set', yaml().stringify({ value }, yamlStyle)).problems;
  if (problem) throw new CannotRun(`${dotted(place)} cannot be set: ${problem.message} Nothing was written.`);
  let node: unknown = draft;
  for (const segment of segmentsOf(place)) {
    if (segment in Object.prototype || (node !== undefined && typeof node !== 'object'))
      throw new CannotRun(`${dotted(place)} is no field. Nothing was written; "psirt explain" lists what there is.`);
    const length = Array.isArray(node) ? node.length : 0;
    if (/^\d+$/.test(segment) && Number(segment) > length)
      throw new CannotRun(`${dotted(place)} lies beyond the end of the list, which has ${length} entries.`);
    node = (node as Record<string, unknown> | undefined)?.[segment];
  }
}

/** Where words are asked for, words stay words, whatever YAML would make of them. */
function readValue(text: string, type: string | undefined): unknown {
  try {
    const value: unknown = yaml().parse(text, { maxAliasCount: 0, logLevel: 'error' });
    if (type === 'string' && value !== null && typeof value !== 'string') return text;
    if (typeof value === 'string' && text.startsWith(`${value} `) && / #/.test(text)) return text.trim();
    return value ?? undefined;
  } catch {
    return text;
  }
}

/** The usual rows of lists that nobody has answered: structure such as roles and events, never a promise. */
export function withPresets(draft: Record<string, unknown>, today: Day): Record<string, unknown> {
  const { fields } = structureOf(assemblyOf(draft), today);
  const merged = structuredClone(draft);
  const expected: readonly string[] = ['program', ...requiredComponents(audienceOf(draft))];
  for (const component of ['program', ...componentNames]) {
    if (!expected.includes(component) && draft[component] === undefined) continue;
    for (const { path, schema } of fieldsOf(component)) {
      const status = fields.get(path);
      const rows = presetsOf(schema, audienceOf(draft));
      if (rows.length > 0 && status?.asked && status.state === 'open')
        put(merged, pointerTo(path), structuredClone([...rows]));
    }
  }
  return merged;
}
