// What a group of answers still needs to have the form of its schema: keys, or one of several ways.
import { type Audience, isFor } from './audience.ts';
import { hasForm } from './form.ts';
import type { Schema } from './schemas.ts';

type Group = Readonly<Record<string, unknown>>;

/** One of several ways to have the form: what it sets by itself, and the keys that it asks for. */
export interface Way {
  name: string;
  sets: Group;
  keys: readonly string[];
}

/** What a group needs: a key that is missing or has gaps inside, or one of several ways. */
export type Need = { key: string } | Ways;

/** Several ways of which one is needed, and the question that chooses. */
export interface Ways {
  question: string;
  ways: readonly Way[];
}

/** All that a group needs, the keys first. Empty where it has the form that its schema asks of a kind of team. */
export function needsOf(schema: Schema, group: Group, audience: Audience): Need[] {
  const demands = demandsOn(schema, group);
  const keys = new Set(demands.flatMap((demand) => keysOf(demand, group)));
  const isOurs = (key: string) => schema.properties?.[key] !== undefined && isFor(audience, schema.properties[key]);
  const needs: Need[] = [...keys].filter(isOurs).map((key) => ({ key }));
  for (const demand of demands) {
    const ways = openWays(demand, schema, group).filter((way) => [...way.keys, ...Object.keys(way.sets)].every(isOurs));
    const [only] = ways;
    if (ways.length === 1 && only) needs.push(...only.keys.map((key) => ({ key })));
    else if (ways.length > 1) needs.push({ question: demand['x-which']?.question ?? 'Which of these is it?', ways });
  }
  return needs;
}

/** The schema of a key with what the other answers of its group ask of it, such as the form of a mail address. */
export function narrowed(schema: Schema, group: Group, key: string): Schema {
  const narrower = demandsOn(schema, group)
    .slice(1)
    .flatMap(({ properties }) => properties?.[key] ?? []);
  return Object.assign({}, schema.properties?.[key], ...narrower) as Schema;
}

/** A schema, and the conditions in it that hold for a group. */
function demandsOn(schema: Schema, group: Group): Schema[] {
  const branch = schema.if && (hasForm(schema.if, group) ? schema.then : schema.else);
  const inner = [...(schema.allOf ?? []), ...(branch ? [branch] : [])];
  return [schema, ...inner.flatMap((each) => demandsOn(each, group))];
}

/** Whether a group must have a key, as its other answers are. */
export function isDemanded(schema: Schema, group: unknown, key: string): boolean {
  return demandsOn(schema, group as Group).some(({ required }) => required?.includes(key));
}

function keysOf({ required = [], properties = {}, minProperties = 0 }: Schema, group: Group): string[] {
  const some = Object.keys(group).length < minProperties ? questionsIn(properties) : [];
  const faulty = Object.keys(properties).filter(
    (key) => group[key] !== undefined && !hasForm(properties[key]!, group[key]),
  );
  return [...required, ...some].filter((key) => group[key] === undefined).concat(faulty);
}

/** The keys that are asked before the others; all of them where none is. */
function questionsIn(properties: Readonly<Record<string, Schema>>): string[] {
  const keys = Object.keys(properties);
  const asked = keys.filter((key) => properties[key]?.['x-asked'] !== undefined);
  return asked.length > 0 ? asked : keys;
}

function openWays(demand: Schema, { properties = {} }: Schema, group: Group): Way[] {
  const branches = demand.anyOf ?? demand.oneOf ?? [];
  if (branches.some((branch) => hasForm(branch, group))) return [];
  return branches.map(({ required = [], properties: fixed = {} }, index) => {
    const sets = Object.entries(fixed).flatMap(([key, { const: value }]) =>
      value === undefined ? [] : [[key, value]],
    );
    const titles = required.map((key) => properties[key]?.title ?? key);
    return {
      name: demand['x-which']?.ways[index] ?? titles.join(' and '),
      sets: Object.fromEntries(sets),
      keys: required.filter((key) => fixed[key]?.const === undefined),
    };
  });
}
