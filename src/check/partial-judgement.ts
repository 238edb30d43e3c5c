// Judges by what is there: a gap keeps a rule from nothing but the judgement of the entry that has it.
import { schemaAt } from '../model/schemas.ts';
import { type Lack, sayLacks } from '../program/lacks.ts';
import type { Remark } from '../words/finding.ts';
import { isWithin, type Pointer, pointerTo, segmentsOf, valueAt } from '../words/pointer.ts';
import { Lacking, lacksWithin, type View, viewOf, type Without } from './viewing.ts';

/** How a rule came out: what it says, and which entries it could not judge; or why it could judge nothing. */
export type Judgement = { remarks: Remark[]; partly?: string } | { because: string };

/** What a rule says of its claims. */
export interface Claims {
  reads: readonly string[];
  whole: readonly string[];
  absentFrom: readonly string[];
}

/** After so many single entries, all entries of a list that lack the same key are left out at once. */
const mostSingle = 20;

/**
 * Judges the parts of a program by what is there. A rule is written as if everything were answered; the entry of a list whose
 * lacking key it asks for is left out, a list that is not there is taken for empty, and the rule starts anew. Elsewhere there
 * is nothing to go without, so the rule is not checked, and neither is one that reckons with a whole list (`whole`) of which
 * something lacks. What a rule says because a list holds no such entry (`absentFrom`) is not said while an entry that is left
 * out could be it, and of a list that is not there nothing is said but what its gap says.
 */
export function judgeWhatIsThere(
  parts: Readonly<Record<string, unknown>>,
  lacks: ReadonlyMap<Pointer, Lack>,
  claims: Claims,
  judge: (parts: never) => Remark[],
): Judgement {
  const within = lacksWithin(parts, lacks);
  if (within.size === 0) return { remarks: judge(parts as never) };
  const without: Without = { entries: new Set(), lists: new Set(), passed: [] };
  for (;;) {
    const view = viewOf(parts, within, without);
    try {
      const remarks = judge(view.parts as never).map((remark) => ({ ...remark, at: view.origin(remark.at) }));
      if (claims.reads.some((path) => isEmptied(parts, view, path)))
        return { because: sayLacks(without.passed, parts) };
      const sure = remarks.filter(({ at }) => isSure(at, without, claims));
      const missed = without.passed.filter(({ at }) => isAmong(at, claims.reads));
      return { remarks: sure, ...(missed.length === 0 ? {} : { partly: sayLacks(missed, parts) }) };
    } catch (error) {
      if (!(error instanceof Lacking)) throw error;
      const lack = within.get(error.at)!;
      if (!goOnWithout(lack, without, parts, within, claims)) return { because: sayLacks([lack], parts) };
    }
  }
}

/** Leaves out what a rule cannot judge; false where it cannot go on without it. */
function goOnWithout(
  lack: Lack,
  { entries, lists, passed }: Without,
  parts: unknown,
  within: ReadonlyMap<Pointer, Lack>,
  { whole }: Claims,
): boolean {
  const entry = entryAround(lack.at, parts);
  if (entry === undefined) {
    if (schemaAt(lack.at)?.type !== 'array' || whole.includes(listOf(lack.at))) return false;
    lists.add(lack.at);
    passed.push(lack);
    return true;
  }
  if (whole.includes(listOf(entry))) return false;
  const same = passed.length < mostSingle ? [lack] : [...within.values()].filter(({ at }) => isSame(at, lack.at));
  for (const other of same) {
    const place = entryAround(other.at, parts);
    if (place === undefined || entries.has(place)) continue;
    entries.add(place);
    passed.push(other);
  }
  return true;
}

/** Whether a remark holds whatever the answers that lack will be. */
function isSure(at: Pointer, { entries, lists }: Without, { absentFrom }: Claims): boolean {
  if (lists.size > 0 && !/\/\d+(?:\/|$)/.test(at)) return false;
  return ![...entries].some((entry) => absentFrom.includes(listOf(entry)) && couldBe(entry, at));
}

/** The innermost entry of a list around a place. */
function entryAround(at: Pointer, parts: unknown): Pointer | undefined {
  for (let place = at; place !== ''; place = place.slice(0, place.lastIndexOf('/'))) {
    if (Array.isArray(valueAt(parts, place.slice(0, place.lastIndexOf('/'))))) return place;
  }
  return undefined;
}

/** The list of an entry as a rule names it: `stakeholders.parties`. */
function listOf(entry: Pointer): string {
  return segmentsOf(entry)
    .filter((segment) => !/^\d+$/.test(segment))
    .join('.');
}

/** Whether a remark may be wrong because of an entry that is left out: it is about the list as a whole, or about what lies outside of it. */
function couldBe(entry: Pointer, at: Pointer): boolean {
  const list = entry.slice(0, entry.lastIndexOf('/'));
  const outer = /^(.*\/\d+)\/[^/]+(?:\/[^/\d][^/]*)*$/.exec(list)?.[1] ?? '';
  return isWithin(list, at) || (isWithin(at, outer) && !at.startsWith(`${list}/`));
}

function isSame(at: Pointer, other: Pointer): boolean {
  const [plain, wanted] = [at, other].map((place) => place.replace(/\/\d+(?=\/|$)/g, '/#'));
  return plain === wanted;
}

/** Whether a place lies in what a rule must read. What it may read besides is judged by what is there, and nothing of it is missed. */
function isAmong(at: Pointer, reads: readonly string[]): boolean {
  return reads.some((path) => isWithin(at, pointerTo(path)));
}

/** Whether a list that the rule cannot do without has entries, and none of them could be judged. */
function isEmptied(parts: unknown, { kept }: View, path: string): boolean {
  const at = pointerTo(path);
  const list = valueAt(parts, at);
  return Array.isArray(list) && list.length > 0 && kept.get(at)?.length === 0;
}
