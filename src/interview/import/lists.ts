// Reads tables (CSV): people of the team, stakeholders, products, and what the team watches. The columns tell which.

import { idsOf } from '../../facts/renaming.ts';
import { slugFor } from '../../model/draft.ts';
import { schemaAt } from '../../model/schemas.ts';
import { languageFrom } from '../../model/typed/names.ts';
import { type Table, type TableRow, tableOf } from './table.ts';
import { entry, given, leave, row, type Taking } from './taking.ts';

/** Takes the rows of a table. */
export function readLists(taking: Taking, text: string): void {
  const table = tableOf(taking.file, text);
  for (const { line, text: said } of table.formulas) leave(taking, line, `${said} (a formula of a spreadsheet)`);
  const take = readerFor(table);
  if (take === undefined) {
    leave(
      taking,
      1,
      'no column says what the rows are: "role" for people of the team, "class" or "side" for stakeholders, "product" for products, "asset" for what is watched',
    );
    return;
  }
  for (const each of table.rows) take(taking, each);
}

function readerFor({ titles }: Table): ((taking: Taking, each: TableRow) => void) | undefined {
  const has = (...names: readonly string[]) => names.some((name) => titles.includes(name));
  if (has('product', 'product name')) return takeProduct;
  if (has('asset', 'hostname', 'system')) return takeAsset;
  if (has('class', 'side', 'stakeholder', 'relation')) return takeParty;
  return has('role', 'roles', 'role title') ? takePerson : undefined;
}

/** Somebody of the team. The roles become rows of their own where the program does not have them. */
function takePerson(taking: Taking, { line, cell }: TableRow): void {
  const names = (cell('roles', 'role', 'role title') ?? '').split(/[;|]/).map((name) => name.trim());
  const titles = names.filter((name) => name !== '');
  const roles = titles.flatMap(
    (title) => roleById(taking, title) ?? row(taking, 'roles', { title }, ['title'], line) ?? [],
  );
  const name = cell('name', 'full name');
  if (roles.length === 0) {
    leave(taking, line, `${name ?? 'a row'} (no role)`);
    return;
  }
  const [email, phone] = [cell('email', 'e mail', 'mail'), cell('phone', 'telephone', 'mobile')];
  const contact = { ...given('email', email), ...given('phone', phone) };
  const languages = (cell('languages', 'language') ?? '').split(/[;|]/).flatMap((said) => {
    const meaning = languageFrom(said);
    return meaning && 'value' in meaning ? [meaning.value] : [];
  });
  const person = {
    ...given('name', name),
    roles,
    ...given('timezone', cell('time zone', 'timezone')),
    ...given('site', cell('site', 'location')),
    ...(languages.length === 0 ? {} : { languages }),
    ...(Object.keys(contact).length === 0 ? {} : { contact }),
  };
  row(taking, 'people.members', person, name === undefined ? [] : ['name'], line);
}

/** Tables say "CISO" where the program has the whole title under the id "ciso". */
function roleById({ draft }: Taking, title: string): string | undefined {
  const id = slugFor(title, []);
  return idsOf(draft, 'roles').find((known) => known === id);
}

/** Somebody with whom the team works. */
function takeParty(taking: Taking, { line, cell }: TableRow): void {
  const name = cell('name', 'stakeholder', 'organization', 'organisation', 'company');
  if (name === undefined) {
    leave(taking, line, 'a row without a name');
    return;
  }
  const base = '/stakeholders/parties/0';
  const [email, phone] = [cell('email', 'e mail', 'mail'), cell('phone', 'telephone')];
  const channels = [
    ...(email === undefined ? [] : [{ kind: 'mail', address: email }]),
    ...(phone === undefined ? [] : [{ kind: 'phone', address: phone }]),
  ];
  const party = {
    name,
    ...given('side', choiceOf(`${base}/side`, cell('side'))),
    ...given('class', choiceOf(`${base}/class`, cell('class'))),
    ...given('relation', choiceOf(`${base}/relation`, cell('relation'))),
    ...given('purpose', cell('purpose')),
    ...given('maxTlp', cell('tlp', 'max tlp', 'highest label')?.replace(/^tlp:/i, '').toUpperCase()),
    ...(channels.length === 0 ? {} : { channels }),
  };
  row(taking, 'stakeholders.parties', party, ['name'], line);
}

function takeProduct(taking: Taking, { line, cell }: TableRow): void {
  const name = cell('product', 'product name', 'name');
  if (name === undefined) {
    leave(taking, line, 'a row without a name');
    return;
  }
  const product = {
    name,
    ...given('kind', choiceOf('/products/0/kind', cell('kind', 'type'))),
    ...given('businessUnit', cell('business unit')),
    ...given('criticality', choiceOf('/products/0/criticality', cell('criticality'))),
    ...given('note', cell('note', 'description')),
  };
  row(taking, 'products', product, ['name'], line);
}

function takeAsset(taking: Taking, { line, cell }: TableRow): void {
  const asset = cell('asset', 'hostname', 'system');
  if (asset === undefined) leave(taking, line, 'a row without a name');
  else entry(taking, 'charter.scope.assets', asset, line);
}

/** A choice by its value or by what a reader sees for it; any other text stays, so that it is refused with its place. */
function choiceOf(at: string, said: string | undefined): string | undefined {
  if (said === undefined) return undefined;
  const schema = schemaAt(at);
  const folded = said.toLowerCase().replace(/[\s_]+/g, '-');
  const known = schema?.enum?.find((value) => {
    const label = schema['x-labels']?.[String(value)]?.toLowerCase().replace(/\s+/g, '-');
    return value === folded || label === folded;
  });
  return known === undefined ? said : String(known);
}
