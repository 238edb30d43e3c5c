// Countries, languages and currencies by the names that people type. The names stand in our own tables.
import { closest } from '../../words/suggestion.ts';
import { codesIn, type Table } from '../codes.ts';
import type { Doubt, Meaning, Understood } from './meaning.ts';

const sharedSigns: ReadonlyMap<string, string> = new Map(
  Object.entries({
    $: 'USD, CAD or AUD',
    dollar: 'USD, CAD or AUD',
    dollars: 'USD, CAD or AUD',
    '¥': 'JPY or CNY',
    kr: 'SEK, NOK or DKK',
    krone: 'NOK or DKK',
    krona: 'SEK or ISK',
    peso: 'MXN, ARS or CLP',
    pound: 'GBP or EGP',
    franc: 'CHF',
  }),
);

interface Names {
  byName: ReadonlyMap<string, Understood>;
  byCode: ReadonlyMap<string, Understood | Doubt>;
}

const made = new Map<Table, Names>();

/** What the codes and names of a table mean. A code that another took the place of is a doubt that names that one. */
function namesIn(table: Table): Names {
  const known = made.get(table);
  if (known) return known;
  const [byName, byCode] = [new Map<string, Understood>(), new Map<string, Understood | Doubt>()];
  for (const { code, name = code, also = [], instead } of codesIn(table).values()) {
    const meant = { value: code, said: `${name} (${code})` };
    byCode.set(code.toLowerCase(), instead === undefined ? meant : { doubt: `Write ${instead} in place of ${code}.` });
    for (const each of instead === undefined ? [name, ...also] : []) byName.set(folded(each), meant);
  }
  const names = { byName, byCode };
  made.set(table, names);
  return names;
}

/** A name without accents, capitals and signs, so that two spellings of it meet. */
function folded(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/\bst\.? /g, 'saint ');
  return plain.replace(/[^\p{L}\p{N}\p{Sc}]+/gu, ' ').trim() || name.trim();
}

function named(table: Table, text: string): Understood | Doubt | undefined {
  const { byName, byCode } = namesIn(table);
  const [code, name] = [byCode.get(text.trim().toLowerCase()), folded(text)];
  if (code && 'value' in code) return code;
  return byName.get(name) ?? byName.get(name.replace(/^the /, '')) ?? code;
}

/** The country, language or currency whose name was misspelled: `Germany (DE)` for `Germny`. Two or three letters are too few to tell. */
export function nameMeant(table: Table, text: string): string | undefined {
  if (text.trim().length < 4 || named(table, text)) return undefined;
  const { byName } = namesIn(table);
  const near = closest(folded(text), byName.keys());
  return near === undefined ? undefined : byName.get(near)?.said;
}

/** What a country means: `Germany`, `de`, `UK`. */
export function countryFrom(text: string): Meaning {
  return named('countries', text);
}

/** What a language means: `German`, `EN`. */
export function languageFrom(text: string): Meaning {
  return named('languages', text);
}

/** What a currency means: `eur`, `Euro`, `£`; a sign that several share is a doubt. */
export function currencyFrom(text: string): Understood | Doubt | undefined {
  const shared = sharedSigns.get(text.trim().toLowerCase());
  if (shared !== undefined) return { doubt: `"${text.trim()}" is not enough to go by: write ${shared}.` };
  return named('currencies', text);
}
