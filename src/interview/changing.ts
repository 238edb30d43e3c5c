// The menu of a program in which nothing is open: one answer, or a whole part again.
import { allFields, type Field, fieldsOf } from '../model/fields.ts';
import { componentNames, schemaOf } from '../model/schemas.ts';
import { isKeptByHand } from '../program/by-hand.ts';
import { pointer, valueAt } from '../words/pointer.ts';
import { decision } from './asking.ts';
import { askAgain, type PartDesk } from './component.ts';
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
    else if (chosen === answer) await changeOne(desk, `/menu/${round}`, names);
    else return;
  }
}

/** Chooses a part, then an answer of it by what it says, and asks for it again. */
async function changeOne(desk: PartDesk, key: string, names: readonly string[]): Promise<void> {
  const back = { name: 'Back', value: undefined };
  const parts = names.map((name) => ({ name: titleOf(name), value: name }));
  const name = await choose(desk, `${key}/part`, 'Where does the answer stand?', [back, ...parts]);
  if (typeof name !== 'string') return;
  const fields = answered(desk, name).map((field) => ({
    name: `${field.schema.title ?? field.name}: ${shortly(valueAt(desk.draft, placeOf(field)), field.schema, desk.draft, desk)}`,
    value: field.path,
  }));
  const path = await choose(desk, `${key}/answer`, 'Which answer is to be changed?', [back, ...fields]);
  const field = allFields().find((each) => each.path === path);
  if (field) await askField({ ...desk, again: true, progress: titleOf(name) }, field, 'required');
}

function choose(desk: PartDesk, key: string, message: string, choices: readonly Choice[]): Promise<unknown> {
  const help = 'Answers are saved as you give them.';
  return desk.ask(decision({ key, message, help, progress: '' }, choices, undefined));
}

function answered(desk: PartDesk, name: string): Field[] {
  return fieldsOf(name).filter((field) => !isKeptByHand(field) && valueAt(desk.draft, placeOf(field)) !== undefined);
}

function placeOf({ path }: Field): string {
  return pointer(...path.split('.'));
}

function titleOf(name: string): string {
  return schemaOf(name).title ?? name;
}
