// The menu over the rows of a list: add one, change one, take one out, change the order.
import type { Schema } from '../model/schemas.ts';
import { moveRows } from '../program/moved-rows.ts';
import { decision } from './asking.ts';
import { rowsAt, type Walk } from './desk.ts';
import type { UsualRow } from './proposals.ts';
import type { Choice } from './question.ts';
import { nameOfRow } from './row.ts';

/** What can be done with a list. */
export interface Changes {
  /** Asks for a further row; false where it was left. */
  add: () => Promise<boolean>;
  change: (index: number) => Promise<void>;
  tick: (rows: readonly UsualRow[]) => Promise<void>;
  /** The usual rows that the list does not have. */
  usual: () => readonly UsualRow[];
}

const remove = Symbol('take one out');
const order = Symbol('change the order');
const tick = Symbol('add from the usual ones');

/** Shows the rows of a list until all is as it should be. */
export async function askChanges(walk: Walk, schema: Schema, at: string, changes: Changes): Promise<void> {
  const item = schema.items as Schema;
  for (let round = 1; ; round++) {
    const names = namesOf(walk, item, at);
    if (names.length === 0) return;
    const key = `${at}/${round}/more`;
    const answer = await walk.ask(menu(schema, key, names, changes.usual().length > 0, walk.progress));
    if (answer === true) await changes.add();
    else if (typeof answer === 'number') await changes.change(answer);
    else if (answer === tick) await changes.tick(changes.usual());
    else if (answer === remove) await takeOut(walk, at, `${at}/${round}/out`, names);
    else if (answer === order) await move(walk, at, `${at}/${round}/order`, names);
    else return;
  }
}

function namesOf(walk: Walk, item: Schema, at: string): string[] {
  return rowsAt(walk, at).map((row, index) => nameOfRow(walk, item, row) || `Entry ${index + 1}`);
}

function menu(schema: Schema, key: string, names: readonly string[], hasUsual: boolean, progress: string) {
  const isFull = names.length >= (schema.maxItems ?? 1000);
  const choices: Choice[] = [
    { name: 'Yes, go on', value: false },
    ...(isFull ? [] : [{ name: `Another ${schema['x-entry'] ?? 'entry'}`, value: true }]),
    ...(isFull || !hasUsual ? [] : [{ name: 'Add from the usual ones', value: tick }]),
    ...names.map((name, value) => ({ name: `Change "${name}"`, value })),
    { name: 'Take one out', value: remove },
    ...(names.length > 1 ? [{ name: 'Change the order', value: order }] : []),
  ];
  const message = `${schema.title ?? 'The list'}: ${names.length} so far. Is the list as it should be?`;
  return decision({ key, message, help: '', progress }, choices, false);
}

function rowsAsChoices(names: readonly string[]): Choice[] {
  return names.map((name, value) => ({ name, value }));
}

async function takeOut(walk: Walk, at: string, key: string, names: readonly string[]): Promise<void> {
  const none = { name: 'None of them', value: undefined };
  const base = { key, message: 'Which one is taken out?', help: '', progress: walk.progress };
  const gone = await walk.ask(decision(base, [none, ...rowsAsChoices(names)], undefined));
  if (typeof gone !== 'number') return;
  moveRows(
    walk.draft,
    at,
    [...names.keys()].filter((index) => index !== gone),
  );
  walk.keep(walk.draft);
}

async function move(walk: Walk, at: string, key: string, names: readonly string[]): Promise<void> {
  const { progress } = walk;
  const none = { name: 'None of them', value: undefined };
  const which = { key, message: 'Which one moves?', help: '', progress };
  const moved = await walk.ask(decision(which, [none, ...rowsAsChoices(names)], undefined));
  if (typeof moved !== 'number') return;
  const others = [...names.keys()].filter((index) => index !== moved);
  const before = others.map((index, place) => ({ name: `Before "${names[index]}"`, value: place }));
  const where = { key: `${key}/where`, message: `Where does "${names[moved]}" go?`, help: '', progress };
  const place = await walk.ask(decision(where, [...before, { name: 'To the end', value: others.length }], 0));
  moveRows(walk.draft, at, others.toSpliced(Number(place), 0, moved));
  walk.keep(walk.draft);
}
