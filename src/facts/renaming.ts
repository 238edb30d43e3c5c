// Another id for a role, a stakeholder or a product, wherever a program names it.
import { put } from '../model/draft.ts';
import { alternativesOf, componentNames } from '../model/schemas.ts';
import { unansweredOf } from '../program/unanswered.ts';
import { type Pointer, pointer, pointerTo, valueAt } from '../words/pointer.ts';
import { referencesIn } from './references.ts';

type Data = Record<string, unknown>;

/** A program with an id renamed, and the places at which it stood. */
export interface Renamed {
  data: Data;
  places: readonly Pointer[];
}

/** The ids of the entries of a list, such as `stakeholders.parties`. */
export function idsOf(data: Data, list: string): string[] {
  const rows = valueAt(data, pointerTo(list));
  return (Array.isArray(rows) ? (rows as ({ id?: unknown } | null)[]) : []).flatMap((row) =>
    typeof row?.id === 'string' ? [row.id] : [],
  );
}

/** The program in which the entry of a list, and all that refers to it, bears another id. */
export function withId(data: Data, list: string, old: string, id: string): Renamed {
  const holder = pointerTo(list);
  const rows = valueAt(data, holder) as readonly ({ id?: unknown } | null)[];
  const own = rows.flatMap((row, index) => (row?.id === old ? [`${holder}/${index}/id`] : []));
  const others = referencesIn(data).filter((used) => used.id === old && alternativesOf(used.list).includes(list));
  const places = [...own, ...others.map(({ at }) => at)];
  const copy = structuredClone(data);
  for (const at of places) put(copy, at, id);
  return { data: copy, places: [...places, ...renamedPaths(data, copy, old, id)] };
}

/** Paths of `unanswered` that named an entry by the old id follow it. */
function renamedPaths(before: Data, after: Data, old: string, id: string): Pointer[] {
  return ['program', ...componentNames].flatMap((name) => {
    const part = (name === 'program' ? after : after[name]) as Data | undefined;
    if (!Array.isArray(part?.unanswered)) return [];
    const known = placesByField(name, (name === 'program' ? before : before[name]) as Data);
    const now = placesByField(name, part);
    return (part.unanswered as ({ field?: unknown } | null)[]).flatMap((entry, index) => {
      const field = String(entry?.field);
      if (!entry || known.get(field) === undefined || known.get(field) === now.get(field)) return [];
      entry.field = field.replaceAll(`[${old}]`, `[${id}]`);
      return [pointer(...(name === 'program' ? [] : [name]), 'unanswered', index, 'field')];
    });
  });
}

function placesByField(name: string, part: Data): Map<string, Pointer> {
  return new Map(unansweredOf(name, part).aside.map(({ field, at }) => [field, at]));
}
