// The menus over what is answered: what was said in this run, one answer, or a whole part again.
import { isDeepStrictEqual } from 'node:util';
import { allFields, type Field, fieldsOf } from '../model/fields.ts';
import { componentNames, schemaOf } from '../model/schemas.ts';
import { isKeptByHand } from '../program/by-hand.ts';
import { pointerTo, valueAt } from '../words/pointer.ts';
import { decision } from './asking.ts';
import { askAgain, type PartDesk, withProgress } from './component.ts';
import type { Choice } from './question.ts';
import { askField } from './questioner.ts';
import { shortly } from './review.ts';

const answer = Symbol('one answer');

/** Offers what is answered until the user is done. */
export async function changeAnswers(desk: PartDesk): Promise<void> {
  const names = ['program', ...componentNames].filter((name) => answered(desk, name).length > 0);
  for (let round = 1; ; round++) {
    const parts = names.map((name) => ({ name: `Go through "${titleOf(name)}" again`, value: name }));
    const chosen = await choose(desk, `/menu/${round}`, 'No question is open. What would you like to do?', [
      { name: 'Nothing more', value: undefined },
      { name: 'Change one answer', value: answer },
      ...parts,
    ]);
    if (typeof chosen === 'string') await askAgain(desk, chosen, 'required');
    else if (chosen === answer) await changeOne(desk, `/menu/${round}`);
    else return;
  }
}

/** Chooses a part, then an answer of it by what it says, and asks for it again. */
export async function changeOne(desk: PartDesk, key: string): Promise<void> {
  const names = ['program', ...componentNames].filter((name) => answered(desk, name).length > 0);
  const back = { name: 'Back', value: undefined };
  const parts = names.map((name) => ({ name: titleOf(name), value: name }));
  const name = await choose(desk, `${key}/part`, 'Where does the answer stand?', [back, ...parts]);
  if (typeof name !== 'string') return;
  const fields = answered(desk, name).map((field) => ({ name: lineOf(desk, field), value: field.path }));
  const path = await choose(desk, `${key}/answer`, 'Which answer is to be changed?', [back, ...fields]);
  await askAnew(desk, path);
}

/** Shows what was answered in this run, as the documents will print it, until all of it is right. */
export async function review(desk: PartDesk, before: Readonly<Record<string, unknown>>): Promise<void> {
  for (let round = 1; ; round++) {
    const fields = allFields().filter(
      (field) =>
        !isKeptByHand(field) &&
        valueAt(desk.draft, placeOf(field)) !== undefined &&
        !isDeepStrictEqual(valueAt(desk.draft, placeOf(field)), valueAt(before, placeOf(field))),
    );
    if (fields.length === 0) return;
    const path = await choose(desk, `/review/${round}`, 'This is what you answered. Is anything to be changed?', [
      { name: 'No, all of it is right', value: undefined },
      ...fields.map((field) => ({ name: `${titleOf(field.component)} · ${lineOf(desk, field)}`, value: field.path })),
    ]);
    if (path === undefined) return;
    await askAnew(desk, path);
  }
}

/** An answer in one line: `Sponsor: Managing director`. */
function lineOf(desk: PartDesk, field: Field): string {
  const { schema, name } = field;
  return `${schema.title ?? name}: ${shortly(valueAt(desk.draft, placeOf(field)), schema, desk.draft, desk)}`;
}

async function askAnew(desk: PartDesk, path: unknown): Promise<void> {
  const field = allFields().find((each) => each.path === path);
  if (field) await askField(withProgress({ ...desk, again: true }, titleOf(field.component)), field, 'required');
}

function choose(desk: PartDesk, key: string, message: string, choices: readonly Choice[]): Promise<unknown> {
  const help = 'Answers are saved as you give them.';
  return desk.ask(decision({ key, message, help, progress: desk.whole() }, choices, undefined));
}

function answered(desk: PartDesk, name: string): Field[] {
  return fieldsOf(name).filter((field) => !isKeptByHand(field) && valueAt(desk.draft, placeOf(field)) !== undefined);
}

function placeOf({ path }: Field): string {
  return pointerTo(path);
}

function titleOf(name: string): string {
  return schemaOf(name).title ?? name;
}
