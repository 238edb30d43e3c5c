// An entry that is not in its list yet, asked for where it is first needed.
import { audienceOf, isFor } from '../model/audience.ts';
import { slugFor } from '../model/draft.ts';
import { narrowed } from '../model/needs.ts';
import { alternativesOf, schemaAt } from '../model/schemas.ts';
import { pointer, pointerTo } from '../words/pointer.ts';
import { capital, withArticle } from '../words/wording.ts';
import { aroundOf, type Desk, rowsAt, takeAnswer } from './desk.ts';
import { type Choice, questionFor, questionOf } from './question.ts';
import { choicesFor, namingKeyOf, wordsFor } from './row.ts';

/** The answer of somebody who means an entry that is not in the list. */
export const newEntry = Symbol('an entry that is not in the list');

/** What a reference may name: what its list holds, and one that it does not hold yet. Catalogs, and lists that this team is not asked for, get none. */
export function referable(desk: Desk, list: string | undefined): Choice[] {
  const entries = choicesFor(desk, list);
  if (list === undefined || !isOurs(desk, listFor(desk, list))) return entries;
  const { 'x-entry': entry = 'entry', title = list } = schemaAt(pointerTo(listFor(desk, list))) ?? {};
  const name = `${capital(withArticle(entry))} that is not in the list`;
  const hint = entries.length > 0 ? 'You are asked for its name, and it is added.' : `"${title}" has no entry yet.`;
  return [...entries, { name, value: newEntry, hint }];
}

/** The list that gets a new entry where several may be named. */
function listFor(desk: Desk, list: string): string {
  const lists = alternativesOf(list);
  return lists.find((one) => isOurs(desk, one)) ?? list;
}

function isOurs({ draft }: Desk, list: string): boolean {
  if (list.startsWith('catalog:')) return false;
  const [component = '', field] = list.split('.');
  const audience = audienceOf(draft);
  const schema = schemaAt(field === undefined ? pointer(component) : pointer(component, field));
  return isFor(audience, schemaAt(pointer(component))) && isFor(audience, schema);
}

/** Asks for the name of an entry and what kind it is, and adds it; its id, or undefined where no name was given. */
export async function addEntry(desk: Desk, list: string, at: string, number = 0): Promise<string | undefined> {
  const place = pointerTo(listFor(desk, list));
  const item = schemaAt(place)?.items ?? {};
  const naming = namingKeyOf(item);
  const row: Record<string, unknown> = {};
  const help = `It is added to "${schemaAt(place)?.title ?? list}"; what else belongs to it is asked there.`;
  for (const name of naming === 'kind' ? [naming] : [naming, 'kind']) {
    if (name === undefined || (name === 'kind' && !item.required?.includes(name))) continue;
    const schema = narrowed(item, row, name);
    const around = aroundOf(desk, `${at}/new-${number === 0 ? '' : `${number}-`}${name}`, help);
    const entries = choicesFor(desk, schema['x-ref']);
    const answer = await desk.ask(questionFor(schema, questionOf(schema), { ...around, present: undefined, entries }));
    if (answer === undefined && name === naming) return undefined;
    if (answer !== undefined) row[name] = answer;
  }
  const rows = rowsAt(desk, place);
  const taken = rows.map(({ id }) => String(id ?? ''));
  const id = typeof row.id === 'string' ? row.id : slugFor(wordsFor(row), taken);
  desk.added.add(listFor(desk, list));
  if (!taken.includes(id)) takeAnswer(desk, place, [...rows, { id, ...row }]);
  return id;
}
