// A draft is the data of a program while it is being answered: any part may be missing.
import { segmentsOf } from '../words/pointer.ts';
import type { Program } from './program.ts';

/** The data of a program as documents meet it: any part may be missing, what is there is valid. */
export type Draft = {
  [K in keyof Program]?: Program[K] extends object | undefined ? DeepPartial<NonNullable<Program[K]>> : Program[K];
};

/** A type with every part optional, at every depth. */
export type DeepPartial<T> = T extends readonly (infer I)[]
  ? DeepPartial<I>[]
  : T extends object
    ? { [K in keyof T]?: DeepPartial<T[K]> }
    : T;

/** Sets a value at a place, making the groups and lists on the way; undefined removes the key. */
export function put(draft: Record<string, unknown>, place: string, value: unknown): void {
  const segments = segmentsOf(place);
  let node: Record<string, unknown> = draft;
  for (const [index, segment] of segments.slice(0, -1).entries()) {
    if (node[segment] === undefined) {
      if (value === undefined) return;
      node[segment] = /^\d+$/.test(segments[index + 1] ?? '') ? [] : {};
    }
    node = node[segment] as Record<string, unknown>;
  }
  const last = segments.at(-1) ?? '';
  if (value === undefined) delete node[last];
  else node[last] = value;
}

/** A short name made from a title, unlike those that are taken. */
export function slugFor(title: string, taken: readonly string[]): string {
  const plain =
    title
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 60)
      .replace(/-+$/, '') || 'entry';
  for (let number = 1; ; number++) {
    const slug = number === 1 ? plain : `${plain}-${number}`;
    if (!taken.includes(slug)) return slug;
  }
}
