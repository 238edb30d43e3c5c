// Which id refers to which list: the `x-ref` annotations of the schemas, followed through the parts of a program.

import { audienceOf, isFor } from '../model/audience.ts';
import { alternativesOf, schemaAt } from '../model/schemas.ts';
import { type Pointer, pointer, pointerTo, segmentsOf, valueAt } from '../words/pointer.ts';
import { valuesIn } from './traversal.ts';

/** One id that is used somewhere. */
export interface Reference {
  at: Pointer;
  id: string;
  /** The list that must hold it: a dotted path such as `stakeholders.parties`, one of two with "or", or `catalog:clocks`. */
  list: string;
}

/** Every reference in the parts of a program. */
export function referencesIn(parts: object): Reference[] {
  const found: Reference[] = [];
  for (const { at, value, schema } of valuesIn(parts).texts) {
    const list = schema['x-ref'];
    if (list !== undefined) found.push({ at, id: value, list });
  }
  return found;
}

/**
 * The ids that a list of the program, or either of two, holds; undefined where the field of the list, or of the first of
 * them that the kind of team has, is not there to look at.
 */
export function idsIn(list: string, parts: object): ReadonlySet<string> | undefined {
  const lists = alternativesOf(list);
  const audience = audienceOf({ kind: valueAt(parts, '/kind'), setting: valueAt(parts, '/setting') });
  const first = lists.find((one) => isFor(audience, schemaAt(pointer(...one.split('.').slice(0, 2))))) ?? list;
  const known = lists.map((one) => idsOfOne(one, parts));
  return known[lists.indexOf(first)] && new Set(known.flatMap((ids) => [...(ids ?? [])]));
}

/** A list that is needed and not there is a gap: nobody knows yet what it will hold. */
function isNeeded(around: string, key: string): boolean {
  return segmentsOf(around).length > 1 && (schemaAt(around)?.required?.includes(key) ?? false);
}

/** The ids of a list; undefined while it is not there, or an entry has none yet that could be the one. */
function idsOfOne(list: string, parts: object): ReadonlySet<string> | undefined {
  const place = pointerTo(list);
  const [first = '', second = ''] = segmentsOf(place);
  const field = valueAt(parts, pointer(first));
  const isKnown = Array.isArray(field) || (typeof field === 'object' && field !== null && Object.hasOwn(field, second));
  if (!isKnown) return undefined;
  const items = valueAt(parts, place);
  const last = place.lastIndexOf('/');
  if (items === undefined) return isNeeded(place.slice(0, last), place.slice(last + 1)) ? undefined : new Set();
  const ids = Array.isArray(items) ? items.map((item: { id?: string } | undefined) => item?.id) : [];
  return ids.every((id) => id !== undefined) ? new Set(ids) : undefined;
}
