// Answers that an earlier choice asked for and the present one leaves without a meaning.
import { labelOf } from '../model/schemas.ts';
import { onceFor } from '../words/once.ts';
import { segmentsOf } from '../words/pointer.ts';
import { valuesIn } from './traversal.ts';

/** An answer that is left over. */
export interface Leftover {
  at: string;
  /** What it is called: `Decide by`. */
  title: string;
  /** The choice that leaves it over: `Applies`, and what was chosen, `no`. */
  choice: string;
  chosen: string;
}

/** Every answer that is left over from another choice, by the annotation `x-goes-with` of its schema. */
export const leftoversIn = onceFor((parts: object): readonly Leftover[] =>
  valuesIn(parts).flatMap(({ at, schema, around }): Leftover[] => {
    const goesWith = schema['x-goes-with'];
    const holder = around.at(-1);
    if (goesWith === undefined || holder === undefined) return [];
    const entry = holder.value as Record<string, unknown>;
    return Object.entries(goesWith).flatMap(([key, values]) => {
      const chosen = entry[key];
      if (chosen === undefined || values.includes(String(chosen))) return [];
      const choice = holder.schema.properties?.[key];
      const said = typeof chosen === 'boolean' ? (chosen ? 'yes' : 'no') : labelOf(choice, String(chosen));
      return [{ at, title: schema.title ?? '', choice: choice?.title ?? key, chosen: said }];
    });
  }),
);

/** A program without the answers that are left over: no document says what the present choice has undone. */
export function withoutLeftovers<D extends object>(data: D): D {
  const leftovers = leftoversIn(data);
  if (leftovers.length === 0) return data;
  const copy = structuredClone(data);
  for (const { at } of leftovers) {
    const keys = segmentsOf(at);
    const last = keys.pop() ?? '';
    const holder = keys.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], copy);
    if (holder !== undefined) delete (holder as Record<string, unknown>)[last];
  }
  return copy;
}
