// Puts the questions of a group of answers: what names it, what is asked of everybody, and what the other answers make necessary.
import { audienceOf, isFor } from '../model/audience.ts';
import { hasForm } from '../model/form.ts';
import { narrowed, needsOf, type Way, type Ways } from '../model/needs.ts';
import type { Schema } from '../model/schemas.ts';
import { isSaidOf } from '../program/unanswered.ts';
import { pointer, valueAt } from '../words/pointer.ts';
import { type Depth, isWantedIn } from './depth.ts';
import { takeAnswer, type Walk } from './desk.ts';
import { choosing, helpOf, isPlain, leaveOpen, questionOf } from './question.ts';
import { isChosen, namingKeyOf } from './row.ts';

/** A group that is being asked for: where it stands, how deep, and how its questions are introduced. */
export interface Place {
  schema: Schema;
  at: string;
  depth: Depth;
  /** Goes before each question: which row is meant. */
  label: string;
}

/** Asks for a group. A new row is asked for its name first; an empty first answer leaves it. */
export async function askGroup(walk: Walk, place: Place): Promise<void> {
  const { schema, at } = place;
  const isNew = /\/\d+$/.test(at) && valueAt(walk.draft, at) === undefined;
  const naming = isNew ? namingKeyOf(schema) : undefined;
  const depth = isNew && place.depth === 'short' && !hasMoreEssentials(schema, naming) ? 'required' : place.depth;
  const asked = new Set<string>();
  const ask = async (key: string): Promise<void> => {
    asked.add(key);
    await askKey(walk, { ...place, depth }, key);
  };
  for (const key of [...(naming === undefined ? [] : [naming]), ...Object.keys(schema.properties ?? {})]) {
    if (asked.has(key) || (key !== naming && !isWanted(walk, { ...place, depth }, key))) continue;
    await ask(key);
    if (isNew && valueAt(walk.draft, at) === undefined) return;
  }
  if (depth !== 'short') await askNeeds(walk, place, asked, ask);
}

function hasMoreEssentials({ properties = {} }: Schema, naming: string | undefined): boolean {
  return Object.entries(properties).some(([key, property]) => key !== naming && property['x-essential'] === true);
}

function groupAt({ draft }: Walk, at: string): Record<string, unknown> {
  return (valueAt(draft, at) as Record<string, unknown> | undefined) ?? {};
}

function isWanted(walk: Walk, { schema, at, depth }: Place, key: string): boolean {
  const property = schema.properties?.[key];
  const isRow = /\/\d+$/.test(at);
  if (!property || !isFor(audienceOf(walk.draft), property)) return false;
  if (key === 'id' && isRow && !isChosen(property)) return false;
  const group = groupAt(walk, at);
  const isLeftOver = Object.entries(property['x-goes-with'] ?? {}).some(
    ([choice, values]) => group[choice] !== undefined && !values.includes(String(group[choice])),
  );
  if (isLeftOver && group[key] === undefined) return false;
  // Of keys that exclude each other the one is asked for that somebody chooses.
  if (group[key] === undefined && schema.oneOf?.some(({ required }) => required?.includes(key))) return false;
  return isWantedIn(schema, key, depth, group, audienceOf(walk.draft)) || (walk.again && group[key] !== undefined);
}

async function askKey(walk: Walk, { schema, at, depth, label }: Place, key: string): Promise<void> {
  const place = `${at}${pointer(key)}`;
  const group = groupAt(walk, at);
  const property = narrowed(schema, group, key);
  if (walk.filled.has(place) || (!walk.again && isSaidOf(walk.draft, place))) return;
  if (!walk.again && isPlain(property) && group[key] !== undefined && hasForm(property, group[key])) return;
  await walk.value(property, place, depth, `${label}${questionOf(property)}`, helpOf(property), label);
}

/** Asks for what the answers of a group make necessary, until nothing is left that was not asked before. */
async function askNeeds(
  walk: Walk,
  place: Place,
  asked: Set<string>,
  ask: (key: string) => Promise<void>,
): Promise<void> {
  const { schema, at } = place;
  const isDone = (key: string): boolean => asked.has(key) || isSaidOf(walk.draft, `${at}${pointer(key)}`);
  for (;;) {
    const needs = needsOf(schema, groupAt(walk, at), audienceOf(walk.draft));
    const need = needs.find((each) =>
      'key' in each ? !isDerived(schema, at, each.key) && !isDone(each.key) : isOpen(each, isDone),
    );
    if (need === undefined) return;
    if ('key' in need) await ask(need.key);
    else {
      const keys = need.ways.flatMap((way) => [...way.keys, ...Object.keys(way.sets)]);
      const way = await askWhich(walk, place, need, keys);
      for (const [key, value] of Object.entries(way?.sets ?? {})) takeAnswer(walk, `${at}${pointer(key)}`, value);
      for (const key of way?.keys ?? []) await ask(key);
      for (const key of keys) asked.add(key);
    }
  }
}

/** Whether the key is an id that is made from what the row is called. */
function isDerived(schema: Schema, at: string, key: string): boolean {
  return key === 'id' && /\/\d+$/.test(at) && !isChosen(schema.properties?.id);
}

/** Whether one of several ways is still to be chosen: none was begun, or said to have no answer. */
function isOpen(need: Ways, isDone: (key: string) => boolean): boolean {
  return !need.ways.some((way) => [...way.keys, ...Object.keys(way.sets)].some(isDone));
}

async function askWhich(
  walk: Walk,
  { at, label, schema }: Place,
  { question, ways }: Ways,
  keys: readonly string[],
): Promise<Way | undefined> {
  const base = {
    key: `${at}/which/${keys.join('-')}`,
    progress: walk.progress,
    help: helpOf(schema),
    message: `${label}${question}`,
  };
  const choices = ways.map(({ name }, value) => ({ name, value }));
  const answer = await walk.ask(choosing({ ...base, initial: undefined }, [leaveOpen, ...choices]));
  return ways[answer as number];
}
