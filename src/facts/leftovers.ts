// Answers that an earlier choice asked for and the present one leaves without a meaning.
import { labelOf, type Schema } from '../model/schemas.ts';
import { withoutPlaces } from '../model/valid.ts';
import { onceFor } from '../words/once.ts';
import { valuesIn } from './traversal.ts';

type Entry = Record<string, unknown>;

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
  valuesIn(parts).dependent.flatMap(({ at, schema, around }): Leftover[] => {
    const holder = around.at(-1);
    if (holder === undefined) return [];
    const entry = holder.value as Entry;
    return undoingChoices(schema, entry).map((key) => {
      const chosen = entry[key];
      const choice = holder.schema.properties?.[key];
      const said = typeof chosen === 'boolean' ? (chosen ? 'yes' : 'no') : labelOf(choice, String(chosen));
      return { at, title: schema.title ?? '', choice: choice?.title ?? key, chosen: said };
    });
  }),
);

/** A program without the answers that are left over: no document says what the present choice has undone. */
export function withoutLeftovers<D extends object>(data: D): D {
  const leftovers = leftoversIn(data);
  if (leftovers.length === 0) return data;
  return withoutPlaces(
    data,
    leftovers.map(({ at }) => at),
  );
}

/** The choices beside an answer under which it has no meaning, as keys of what it stands in. */
export function undoingChoices({ 'x-goes-with': goesWith = {} }: Schema, holder: Entry): string[] {
  return Object.keys(goesWith).filter((key) => {
    const chosen = holder[key];
    return chosen !== undefined && !goesWith[key]!.includes(String(chosen));
  });
}
