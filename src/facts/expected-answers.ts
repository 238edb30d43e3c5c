// Answers that are not required and that frameworks, laws or reviewers ask for all the same, where nobody has given one.
import { type Audience, isFor } from '../model/audience.ts';
import { componentNames, type Schema } from '../model/schemas.ts';
import { onceFor } from '../words/once.ts';
import { isOver } from './calendar.ts';
import { undoingChoices } from './leftovers.ts';
import { fieldOf, valuesIn } from './traversal.ts';

/** An answer that is expected and given nowhere, though there is something that it belongs to. */
export interface Unsaid {
  /** The first thing that it belongs to. */
  at: string;
  /** The field, without positions: `policies.disclosure.legal`. */
  field: string;
  schema: Schema;
  /** How many things have a place for it. */
  places: number;
}

interface Place {
  at: string;
  schema: Schema;
  places: number;
  isGiven: boolean;
}

/** Every answer that is expected at an ambition, of a kind of team in its setting, and that is given nowhere. */
export function unsaidAnswers(parts: object, audience: Audience, ambition: number): Unsaid[] {
  const aside = setAside(parts as Entry);
  const wanted = [...placesIn(parts)].filter(
    ([field, { schema, isGiven }]) =>
      !isGiven && !aside.has(field) && schema['x-expected']! <= ambition && isFor(audience, schema),
  );
  return wanted.map(([field, { at, schema, places }]) => ({ at, field, schema, places }));
}

type Entry = Record<string, unknown>;

/** The fields that the program sets aside with a reason, in psirt.yaml and in each component. */
function setAside(parts: Entry): ReadonlySet<string> {
  const named = (holder: unknown, prefix: string): string[] => {
    const { unanswered } = (holder ?? {}) as { unanswered?: readonly ({ field?: unknown } | null)[] };
    return (unanswered ?? []).map((entry) => prefix + String(entry?.field ?? '').replaceAll(/\[[^\]]*\]/g, ''));
  };
  return new Set([...named(parts, ''), ...componentNames.flatMap((name) => named(parts[name], `${name}.`))]);
}

const placesIn = onceFor((parts: object): ReadonlyMap<string, Place> => {
  const found = new Map<string, Place>();
  for (const { at, value, schema } of valuesIn(parts).groups) {
    const expected = expectedIn(schema);
    if (expected.length === 0 || needsNone(value)) continue;
    const holder = fieldOf({ at });
    for (const [key, inner] of expected) {
      if (undoingChoices(inner, value).length > 0) continue;
      const field = holder === '' ? key : `${holder}.${key}`;
      const known = found.get(field) ?? { at, schema: inner, places: 0, isGiven: false };
      known.places += 1;
      known.isGiven ||= value[key] !== undefined;
      found.set(field, known);
    }
  }
  return found;
});

/** What is over, and a duty that does not apply, need no answer. */
function needsNone(holder: Entry): boolean {
  return isOver(holder) || (holder.applies !== undefined && holder.applies !== 'yes');
}

const expectedIn = onceFor((schema: Schema): readonly (readonly [string, Schema])[] =>
  Object.entries(schema.properties ?? {}).filter(([, inner]) => inner['x-expected'] !== undefined),
);
