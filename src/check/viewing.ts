// What a rule sees of a program: all that is there and valid. Where it asks for what is not, its judgement of that entry ends.
import { schemaAt } from '../model/schemas.ts';
import type { Lack } from '../program/lacks.ts';
import { type Pointer, valueAt, waysTo } from '../words/pointer.ts';

/** Thrown where a rule asks for a key that lacks a valid answer. */
export class Lacking {
  readonly at: Pointer;

  constructor(at: Pointer) {
    this.at = at;
  }
}

/** What a judgement goes without: entries that are left out, lists that are taken for empty, and the lacks that made it so. */
export interface Without {
  entries: Set<Pointer>;
  lists: Set<Pointer>;
  passed: Lack[];
}

/** The lacks that lie in what a rule reads. */
export function lacksWithin(
  parts: Readonly<Record<string, unknown>>,
  lacks: ReadonlyMap<Pointer, Lack>,
): Map<Pointer, Lack> {
  return new Map(
    [...lacks].filter(([at]) => {
      const around = at.slice(0, at.lastIndexOf('/'));
      const value = valueAt(parts, around);
      return typeof value === 'object' && value !== null;
    }),
  );
}

/** What a rule is shown. */
export interface View {
  parts: unknown;
  /** The place in the program of a place in the view. */
  origin: (at: Pointer) => Pointer;
  /** For each list of which entries are left out, the positions of those that stay. */
  kept: ReadonlyMap<Pointer, readonly number[]>;
}

/** Shows the parts of a program without what is left out; asking it for what lacks throws `Lacking`. */
export function viewOf(parts: unknown, given: ReadonlyMap<Pointer, Lack>, { entries: leftOut, lists }: Without): View {
  const lacks = new Map([...given].filter(([at]) => !lists.has(at)));
  const touched = new Set([...given.keys(), ...leftOut].flatMap((at) => [...waysTo(at)]));
  const groups = lackingKeys(lacks);
  const kept = new Map<Pointer, number[]>();
  const see = (value: unknown, at: Pointer): unknown => {
    if (!touched.has(at) || typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) {
      const stays = [...value.keys()].filter((index) => !leftOut.has(`${at}/${index}`) && !lacks.has(`${at}/${index}`));
      if (stays.length < value.length) kept.set(at, stays);
      return stays.map((index) => see(value[index], `${at}/${index}`));
    }
    const seen: Record<string, unknown> = {};
    for (const [key, inner] of Object.entries(value)) {
      const place = `${at}/${key}`;
      if (!given.has(place)) seen[key] = see(inner, place);
    }
    for (const list of lists) if (list.slice(0, list.lastIndexOf('/')) === at) seen[list.slice(at.length + 1)] = [];
    const lacking = groups.get(at);
    return lacking === undefined ? seen : watched(seen, at, lacking);
  };
  return { parts: see(parts, ''), kept, origin: (at) => originOf(at, kept) };
}

/** The keys without an answer of each group that has some. */
function lackingKeys(lacks: ReadonlyMap<Pointer, Lack>): Map<Pointer, Set<string>> {
  const groups = new Map<Pointer, Set<string>>();
  for (const at of lacks.keys()) {
    const end = at.lastIndexOf('/');
    const keys = groups.get(at.slice(0, end));
    if (keys) keys.add(at.slice(end + 1));
    else groups.set(at.slice(0, end), new Set([at.slice(end + 1)]));
  }
  return groups;
}

/** A group of which some keys lack an answer: asking for one of these ends the judgement. */
function watched(group: Record<string, unknown>, at: Pointer, lacking: ReadonlySet<string>): object {
  const stop = (key: string | symbol): void => {
    if (typeof key === 'string' && lacking.has(key)) throw new Lacking(`${at}/${key}`);
  };
  return new Proxy(group, {
    get(target, key) {
      stop(key);
      return target[key as string];
    },
    has(target, key) {
      stop(key);
      return key in target;
    },
    // A copy of the group would hide what it lacks.
    ownKeys() {
      throw new Lacking(`${at}/${[...lacking][0]}`);
    },
  });
}

function originOf(at: Pointer, kept: ReadonlyMap<Pointer, readonly number[]>): Pointer {
  let origin = '';
  for (const segment of at.split('/').slice(1)) {
    const stays = kept.get(origin);
    origin = `${origin}/${stays === undefined ? segment : (stays[Number(segment)] ?? segment)}`;
  }
  return origin;
}

/**
 * The parts of a program without what is wrong in them; the places of all else stay as they are. An entry that is no group of
 * answers, such as a product that is only a name, is seen as one without answers.
 */
export function withoutLacking(parts: Readonly<Record<string, unknown>>, lacks: ReadonlyMap<Pointer, Lack>): unknown {
  const touched = new Set([...lacksWithin(parts, lacks).keys()].flatMap((at) => [...waysTo(at)]));
  const see = (value: unknown, at: Pointer): unknown => {
    if (!touched.has(at) || typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value))
      return value.map((item, index) => {
        const place = `${at}/${index}`;
        return lacks.has(place) ? withoutAnswers(place) : see(item, place);
      });
    const known = Object.entries(value).filter(([key]) => !lacks.has(`${at}/${key}`));
    return Object.fromEntries(known.map(([key, inner]) => [key, see(inner, `${at}/${key}`)]));
  };
  return see(parts, '');
}

/** What stands for a whole entry that cannot be read; nothing where no group and no list is asked for. */
function withoutAnswers(place: Pointer): object | undefined {
  const type = schemaAt(place)?.type;
  return type === 'object' ? {} : type === 'array' ? [] : undefined;
}
