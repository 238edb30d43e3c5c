// What is not answered for a reason: it does not apply, is not known or not stated, is not decided yet, or is kept elsewhere.
import { put } from '../model/draft.ts';
import { componentNames, type Schema, schemaAt, schemaOf } from '../model/schemas.ts';
import { prefixed, sayComponent } from '../model/sentences.ts';
import { isGap } from '../model/validation.ts';
import type { Day } from '../time/day.ts';
import type { Remark } from '../words/finding.ts';
import { isWithin, type Pointer, pointer, segmentsOf, valueAt } from '../words/pointer.ts';
import { didYouMean } from '../words/suggestion.ts';

/** A structure remark names the fault it is an instance of; `onKey` points at the key instead of the value. */
export interface StructureRemark extends Remark {
  rule: string;
  source: string;
  onKey?: boolean;
}

const becauses = ['not-applicable', 'unknown', 'not-stated', 'undecided', 'kept-elsewhere'] as const;

/** Why there is no answer. */
export type Because = (typeof becauses)[number];

/** What is said about a place instead of an answer. */
export interface Unanswered {
  /** As it is written: `vision`, `intake.channels[mail].monitoredByRole`. */
  field: string;
  because: Because;
  /** Absent where nobody knows it, and where somebody forgot it, which the schema finds. */
  reason?: string;
  ownerRole?: string;
  decideBy?: Day;
  /** Where somebody looked for it, and on which day. */
  source?: string;
  seenOn?: Day;
}

/** An entry of `unanswered` with the place that it names, relative to its component. */
export interface SetAside extends Unanswered {
  at: Pointer;
}

/** What may stand beside the reason. */
const beside = ['reason', 'ownerRole', 'decideBy', 'source', 'seenOn'] as const;

const source = 'psirt practice: not applicable and unknown yet are answers';

/** What a part of the program says about its places without an answer, and what is wrong with the names of places there. */
export function unansweredOf(
  name: string,
  part: Record<string, unknown>,
): { aside: SetAside[]; remarks: StructureRemark[] } {
  const list: readonly unknown[] = Array.isArray(part.unanswered) ? part.unanswered : [];
  const aside: SetAside[] = [];
  const remarks: StructureRemark[] = [];
  for (const [index, entry] of list.entries()) {
    const said = wellFormed(entry);
    if (!said) continue;
    const place = placeNamed(name, part, said.field);
    if ('at' in place) aside.push({ ...said, at: place.at });
    else
      remarks.push({
        rule: 'value-wrong',
        at: prefixed(name, pointer('unanswered', index, 'field')),
        source,
        message: place.problem,
      });
  }
  return { aside, remarks };
}

/** An entry whose keys have the form that the schema asks for; the schema tells of any other. */
function wellFormed(entry: unknown): Unanswered | undefined {
  const { field, because, ...rest } = (entry ?? {}) as Record<string, unknown>;
  const known = becauses.find((candidate) => candidate === because);
  if (typeof field !== 'string' || known === undefined) return undefined;
  return {
    field,
    because: known,
    ...Object.fromEntries(beside.flatMap((key) => (typeof rest[key] === 'string' ? [[key, rest[key]]] : []))),
  };
}

/** The place that a path names: entries by their id, by what else names them, or by their number. */
function placeNamed(name: string, part: Record<string, unknown>, path: string): { at: Pointer } | { problem: string } {
  const where = sayComponent(name);
  let schema: Schema | undefined = schemaOf(name);
  let at = '';
  for (const [, key, entry] of path.matchAll(/([A-Za-z][A-Za-z0-9]*)|\[([^\]]*)\]/g)) {
    if (key !== undefined) {
      const isPart = name === 'program' && at === '' && (componentNames as readonly string[]).includes(key);
      if (isPart) return { at: pointer(key) };
      const known: string[] = Object.keys(schema?.properties ?? {});
      if (!known.includes(key)) {
        const around = at === '' ? where : `${where}, ${path.slice(0, path.lastIndexOf(key)).replace(/\.$/, '')}`;
        return { problem: `"${path}" names nothing: "${key}" is not a field of ${around}.${didYouMean(key, known)}` };
      }
      schema = schema?.properties?.[key];
      at = `${at}${pointer(key)}`;
    } else {
      const index = indexOf(valueAt(part, at), entry ?? '');
      if (index === undefined)
        return {
          problem: `"${path}" names nothing: no entry there is called "${entry}". Name an entry by its id, or remove this one.`,
        };
      schema = schema?.items;
      at = `${at}/${index}`;
    }
  }
  return { at };
}

function indexOf(list: unknown, wanted: string): number | undefined {
  if (!Array.isArray(list)) return undefined;
  const named = (entry: unknown) =>
    entry === wanted ||
    valueAt(entry, '/id') === wanted ||
    Object.values(entry ?? {}).find((value) => typeof value === 'string') === wanted;
  const found = list.findIndex(named);
  if (found >= 0) return found;
  return /^\d+$/.test(wanted) && Number(wanted) < list.length ? Number(wanted) : undefined;
}

/** The part of a draft in which a place stands, and the place in it. */
function partOf(
  draft: Record<string, unknown>,
  place: Pointer,
): { name: string; part: Record<string, unknown>; at: Pointer } {
  const [first = '', ...rest] = segmentsOf(place);
  if (!(componentNames as readonly string[]).includes(first) || rest.length === 0)
    return { name: 'program', part: draft, at: place };
  return { name: first, part: (draft[first] ?? {}) as Record<string, unknown>, at: pointer(...rest) };
}

/** Says of a place of a draft why it has no answer; an answer that is there goes away. */
export function setAside(draft: Record<string, unknown>, place: Pointer, said: Omit<Unanswered, 'field'>): void {
  takeUp(draft, place);
  put(draft, place, undefined);
  const { name, part, at } = partOf(draft, place);
  if (name !== 'program') draft[name] = part;
  const list = Array.isArray(part.unanswered) ? (part.unanswered as unknown[]) : [];
  part.unanswered = [...list, { field: pathOf(part, at), ...said }];
}

/** Takes back what was said of a place of a draft, of what it stands in and of what stands in it: there is an answer now. */
export function takeUp(draft: Record<string, unknown>, place: Pointer): void {
  const { name, part, at } = partOf(draft, place);
  if (!Array.isArray(part.unanswered)) return;
  const touched = unansweredOf(name, part).aside.filter((said) => isWithin(said.at, at) || isWithin(at, said.at));
  const fields = new Set(touched.map(({ field }) => field));
  const rest = part.unanswered.filter((entry: { field?: string } | null) => !fields.has(entry?.field ?? ''));
  if (rest.length === 0) delete part.unanswered;
  else if (rest.length < part.unanswered.length) part.unanswered = rest;
}

/** Whether a place of a draft, or what it stands in, is said to have no answer. */
export function isSaidOf(draft: Record<string, unknown>, place: Pointer): boolean {
  const [first = ''] = segmentsOf(place);
  if (draft[first] === undefined && draft.unanswered === undefined) return false;
  const { name, part, at } = partOf(draft, place);
  return unansweredOf(name, part).aside.some((said) => isWithin(at, said.at));
}

/** What is said instead of answers in the part of a draft in which a place stands; places are those of the whole program. */
export function asideIn(draft: Record<string, unknown>, place: Pointer): SetAside[] {
  const { name, part } = partOf(draft, place);
  return unansweredOf(name, part).aside.map((said) => ({ ...said, at: prefixed(name, said.at) }));
}

/** A place as an entry of `unanswered` names it: entries of lists by their id, else by their number. */
function pathOf(part: Record<string, unknown>, at: Pointer): string {
  let place = '';
  let path = '';
  for (const segment of segmentsOf(at)) {
    place = `${place}${pointer(segment)}`;
    const id = valueAt(part, `${place}/id`);
    if (/^\d+$/.test(segment)) path += `[${typeof id === 'string' ? id : segment}]`;
    else path += path === '' ? segment : `.${segment}`;
  }
  return path;
}

/** Remarks about one such place. */
export function aboutUnanswered(
  name: string,
  part: Record<string, unknown>,
  said: SetAside,
  today: Day,
): StructureRemark[] {
  const at = prefixed(name, said.at);
  const title = schemaAt(at)?.title ?? said.field;
  const path = name === 'program' ? said.field : `${name}.${said.field}`;
  if (!isGap(valueAt(part, said.at)))
    return [
      {
        rule: 'value-wrong',
        at,
        source: sourceOf(undefined, name, said.at),
        onKey: true,
        message: `${path} has an answer and is also listed under "unanswered". Remove one of the two.`,
      },
    ];
  if (said.because !== 'undecided') return [];
  const { reason, ownerRole, decideBy } = said;
  const isOverdue = decideBy !== undefined && decideBy < today;
  const what = `"${title}" (${path}) is not decided yet${reason === undefined ? '' : `: ${reason.replace(/\.$/, '')}`}.`;
  const who =
    ownerRole === undefined
      ? ''
      : ` The role ${ownerRole} ${isOverdue ? 'was' : 'is'} to decide${decideBy === undefined ? '' : ` by ${decideBy}`}.`;
  return [
    {
      rule: 'field-undecided',
      at: prefixed(name, pointer('unanswered')),
      source: sourceOf(undefined, name, said.at),
      severity: isOverdue ? 'error' : 'info',
      message: `${what}${who}`,
    },
  ];
}

/** Who asks for a field: its own source, else that of the field or component around it. */
export function sourceOf(schema: Schema | undefined, name: string, at = ''): string {
  const top = schemaOf(name).properties?.[segmentsOf(at)[0] ?? ''];
  return (schema?.['x-source'] ?? top?.['x-source'] ?? schemaOf(name)['x-source'] ?? []).join('; ');
}
