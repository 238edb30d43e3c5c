// Puts the questions of a list: the usual rows to tick, one answer for all of them, what each row lacks, then further rows.
import type { Schema } from '../model/schemas.ts';
import { valueAt } from '../words/pointer.ts';
import { oneMore } from './asking.ts';
import type { Depth } from './depth.ts';
import { aroundOf, rowsAt, takeAnswer, type Walk } from './desk.ts';
import { fillGrid, isGridToFill } from './grid.ts';
import { askGroup } from './group.ts';
import { askChanges } from './list-menu.ts';
import { referable } from './new-entry.ts';
import { withNew } from './plain.ts';
import { type UsualRow, usualRows } from './proposals.ts';
import { choicesQuestion, questionFor, questionOf } from './question.ts';
import { identified, nameOfRow, withoutStoodInFor } from './row.ts';
import { askOrSetAside, isToBeSetAside } from './setting-aside.ts';

const fewRows = 3; // More ticked rows than this first get one answer for all.

/** A list that is being asked for. */
export interface Listed {
  schema: Schema;
  at: string;
  depth: Depth;
  message: string;
  help: string;
}

/** Asks for a list; where it has rows, what they lack, and then what to change. */
export async function askList(walk: Walk, list: Listed): Promise<void> {
  const { schema, at, message, depth } = list;
  const usual = usualRows(walk, schema, at);
  const isBegun = rowsAt(walk, at).length > 0;
  const unused = usual.filter(({ row }) => !isThere(row, rowsAt(walk, at)));
  if (isBegun && isGridToFill(walk, at)) await fillGrid(walk, schema, at);
  if (isBegun) await complete(walk, list, depth === 'short' ? 'required' : depth);
  // Rows that other questions have added keep nobody from choosing the usual ones.
  if (unused.length > 0 && unused.length === usual.length && !(isBegun && walk.again))
    if (!(await tick(walk, list, unused))) return;
  if (rowsAt(walk, at).length === 0) {
    if (usual.length > 0 && (await walk.ask(oneMore(schema, `${at}/0/more`, message, walk.progress))) !== true) return;
    if (!(await addRow(walk, list))) return;
  }
  await askChanges(walk, schema, at, {
    add: () => addRow(walk, list),
    change: (index) => changeRow(walk, list, index),
    tick: async (rows) => void (await tick(walk, list, rows)),
    usual: () => usualRows(walk, schema, at).filter(({ row }) => !isThere(row, rowsAt(walk, at))),
  });
}

/** Whether a usual row stands in a list, with whatever was added to it. */
function isThere(usual: Record<string, unknown>, rows: readonly Record<string, unknown>[]): boolean {
  const { id } = usual;
  if (id !== undefined) return rows.some((row) => row.id === id);
  return rows.some((row) =>
    Object.entries(usual).every(([key, value]) => JSON.stringify(row[key]) === JSON.stringify(value)),
  );
}

/** Asks for one row more; false where it was left. */
async function addRow(walk: Walk, { schema, at, depth }: Listed): Promise<boolean> {
  const item = schema.items as Schema;
  const index = rowsAt(walk, at).length;
  const place = `${at}/${index}`;
  await askGroup({ ...walk, again: false }, { schema: item, at: place, depth, label: '' });
  if (valueAt(walk.draft, place) === undefined) return false;
  identify(walk, item, at, index);
  return true;
}

/** Asks a row again, with its present answers. */
async function changeRow(walk: Walk, { schema, at, depth }: Listed, index: number): Promise<void> {
  const item = schema.items as Schema;
  const label = `${nameOfRow(walk, item, rowsAt(walk, at)[index] ?? {})}: `;
  const reach = depth === 'short' ? 'required' : depth;
  await askGroup({ ...walk, again: true }, { schema: item, at: `${at}/${index}`, depth: reach, label });
}

/** The usual rows to tick; in the short interview one answer then serves all of them. False where the list was set aside. */
async function tick(walk: Walk, list: Listed, usual: readonly UsualRow[]): Promise<boolean> {
  const { schema, at, depth, message, help } = list;
  const item = schema.items as Schema;
  const before = rowsAt(walk, at);
  const choices = usual.map(({ row, name, ticked }, value) => ({
    name: name ?? nameOfRow(walk, item, row),
    value,
    checked: ticked && before.length === 0,
  }));
  const around = { ...aroundOf(walk, `${at}/presets`, help), present: undefined };
  const question = choicesQuestion({ ...around, initial: undefined, message }, choices);
  const chosen =
    before.length === 0 ? await askOrSetAside(walk, { ...around, key: at }, question) : await walk.ask(question);
  if (!Array.isArray(chosen)) return !isToBeSetAside(chosen);
  takeAnswer(walk, at, [...before, ...chosen.map((index: number) => structuredClone(usual[index]?.row))]);
  if (isGridToFill(walk, at)) await fillGrid(walk, schema, at);
  else if (depth === 'short' || chosen.length > fewRows) await together(walk, list, before.length);
  if (depth !== 'short') await complete(walk, list, depth);
  return true;
}

/** One answer for all ticked rows, where rows can share one: which role, how far. `from` is the first of them. */
async function together(walk: Walk, { schema, at, depth }: Listed, from: number): Promise<void> {
  const item = schema.items as Schema;
  const number = rowsAt(walk, at).length - from;
  const help = `One answer for all ${number}; ${depth === 'short' ? 'single rows can be changed afterwards' : 'leave it open to answer row by row'}.`;
  for (const [name, property] of Object.entries(item.properties ?? {})) {
    const isAsked = depth === 'short' ? property['x-essential'] === true : item.required?.includes(name) === true;
    const list = property['x-ref'];
    const place = `${at}/${from}/${name}`;
    if (!isAsked || (property.enum ?? list) === undefined || valueAt(walk.draft, place) !== undefined) continue;
    const entries = withoutStoodInFor(walk.draft, place, referable(walk, list));
    const around = { ...aroundOf(walk, `${at}/all/${name}`, help), entries };
    const asked = await walk.ask(questionFor(property, questionOf(property), around));
    const answer = list === undefined ? asked : await withNew(walk, list, around.key, asked);
    for (let row = from; answer !== undefined && row < from + number; row++)
      takeAnswer(walk, `${at}/${row}/${name}`, answer);
  }
}

/** Completes the rows that are there: asks what each lacks. */
async function complete(walk: Walk, { schema, at }: Listed, depth: Depth): Promise<void> {
  const item = schema.items as Schema;
  for (const [index, row] of rowsAt(walk, at).entries()) {
    const label = `${nameOfRow(walk, item, row)}: `;
    await askGroup({ ...walk, again: false }, { schema: item, at: `${at}/${index}`, depth, label });
    identify(walk, item, at, index);
  }
}

function identify(walk: Walk, item: Schema, at: string, index: number): void {
  const named = identified(item, rowsAt(walk, at), index);
  if (named) takeAnswer(walk, `${at}/${index}`, named);
}
