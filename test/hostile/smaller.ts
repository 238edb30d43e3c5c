// A smaller program that still brings every field into the documents.
import type { Pointer } from '../../src/words/pointer.ts';

type Program = Record<string, unknown>;

/** What a program brings where (`charter /charter/mission`), and from which places. */
export type Reach = ReadonlyMap<string, readonly Pointer[]>;

/** The entries of lists in which a place lies, from the outermost on. */
function entriesAround(place: Pointer): Pointer[] {
  return [...place.matchAll(/\/\d+(?=\/|$)/g)].map(({ index, 0: step }) => place.slice(0, index + step.length));
}

/** Few entries that hold a place for everything that is reached. */
function fewEntries(reach: Reach): Set<Pointer> {
  const kept = new Set<Pointer>();
  const isKept = (place: Pointer) => entriesAround(place).every((entry) => kept.has(entry));
  for (const [first, ...others] of reach.values())
    if (![first!, ...others].some(isKept)) for (const entry of entriesAround(first!)) kept.add(entry);
  return kept;
}

/** All texts in a value. */
function textsIn(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value === 'string') found.add(value);
  else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) textsIn(inner, found);
  return found;
}

/** A program with those entries of its lists alone that bring something into a document, each once, and those to which they refer. */
export function smaller(data: Program, reach: Reach): Program {
  const needed = fewEntries(reach);
  const kept = (value: unknown, at: Pointer, mentioned: ReadonlySet<string>): unknown => {
    if (Array.isArray(value))
      return value
        .map((item, index) => [item, `${at}/${index}`] as const)
        .filter(([item, place]) => typeof item !== 'object' || needed.has(place) || mentioned.has(item?.id))
        .map(([item, place]) => kept(item, place, mentioned));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, kept(inner, `${at}/${key}`, mentioned)]),
    );
  };
  let mentioned: ReadonlySet<string> = new Set();
  for (;;) {
    const result = kept(data, '', mentioned) as Program;
    const more = textsIn(result);
    if (more.size === mentioned.size) return result;
    mentioned = more;
  }
}
