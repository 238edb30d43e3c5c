// What a program holds that only other kinds of team are asked for: it is read all the same, and a hint says so.
import { isOfOthers } from '../model/audience.ts';
import { placesOfSome } from '../model/places-of-some.ts';
import { roomsFor, type SchemaPlace, schemaWithin } from '../model/schema-places.ts';
import { type Kind, labelOf, schemaAt, schemaOf } from '../model/schemas.ts';
import { prefixed } from '../model/sentences.ts';
import { isGap } from '../model/validation.ts';
import { pointer } from '../words/pointer.ts';
import { joinWords } from './display.ts';
import { type StructureRemark, sourceOf } from './unanswered.ts';

/** The hint about what a part of a program holds that its kind of team is not asked for; none where it holds nothing of that. */
export function remarksOnOthers(name: string, part: Record<string, unknown>, kind: Kind): StructureRemark[] {
  const team = `A ${labelOf(schemaOf('program').properties?.kind, kind)}`;
  if (name !== 'program' && isOfOthers(kind, schemaOf(name)))
    return [hint(name, pointer(name), `${team} is not asked for the component ${name}.`)];
  const held = placesOfOthers(name, kind).flatMap((place) => {
    const [first] = roomsFor(part, place).filter(({ value }) => !isGap(value));
    return first === undefined ? [] : [{ at: first.at, path: pathOf(name, place) }];
  });
  const outermost = held.filter(({ path }) => !held.some((other) => path.startsWith(`${other.path}.`)));
  const [first] = outermost;
  if (first === undefined) return [];
  const named = outermost.map(({ at, path }) => `"${schemaAt(prefixed(name, at))?.title ?? path}" (${path})`);
  return [hint(name, prefixed(name, first.at), `${team} is not asked for ${joinWords(named)}.`)];
}

function placesOfOthers(name: string, kind: Kind): SchemaPlace[] {
  const schema = schemaOf(name);
  return placesOfSome(name).filter((place) => isOfOthers(kind, schemaWithin(schema, place)));
}

function pathOf(name: string, place: SchemaPlace): string {
  return [...(name === 'program' ? [] : [name]), ...place.filter((key) => key !== '*')].join('.');
}

function hint(name: string, at: string, message: string): StructureRemark {
  return {
    rule: 'answer-for-another-kind',
    at,
    onKey: true,
    source: sourceOf(undefined, name),
    message: `${message} What stands there is read and judged, and shown where a document has a place for it; delete it if it is left over.`,
  };
}
