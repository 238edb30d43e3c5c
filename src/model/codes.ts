// Countries, currencies, languages and time zones by their codes: dated tables of ours, so that no runtime's own table decides.

import { fixedOffset } from '../time/zones.ts';
import { isEnglish, said, translated } from '../words/language.ts';
import { codeFile } from './code-files.ts';

/** The tables in catalogs/. */
export type Table = 'countries' | 'currencies' | 'languages' | 'time-zones';

/** One line of a table. */
export interface Code {
  code: string;
  /** The short name; time zones have none. */
  name?: string;
  /** Other names that people type. */
  also?: readonly string[];
  /** The decimals of a currency: by how many places its smaller unit divides it. */
  digits?: number;
  /** The code to write in place of one that was withdrawn or never assigned; such a line is no valid code. */
  instead?: string;
}

const read = new Map<Table, ReadonlyMap<string, Code>>();

/** Every line of a table by its code, those that are no longer valid too. Each table is read when it is first asked for. */
export function codesIn(table: Table): ReadonlyMap<string, Code> {
  let codes = read.get(table);
  if (!codes) {
    codes = new Map((codeFile(table) as { entries: Code[] }).entries.map((entry) => [entry.code, entry]));
    read.set(table, codes);
  }
  return codes;
}

/** The valid codes of a table. */
export function validCodes(table: Table): string[] {
  return [...codesIn(table).values()].filter(({ instead }) => instead === undefined).map(({ code }) => code);
}

function isValid(table: Table, code: string): boolean {
  const found = codesIn(table).get(code);
  return found !== undefined && found.instead === undefined;
}

/** Whether a text is a country code of ISO 3166-1, or EU. */
export function isJurisdiction(text: string): boolean {
  return isValid('countries', text);
}

/** Whether a text is the code of a currency in use (ISO 4217). */
export function isCurrency(text: string): boolean {
  return isValid('currencies', text);
}

/** Whether a text is the name of a time zone with a city, UTC, or a fixed offset from it such as `GMT+05:30`. */
export function isTimezone(text: string): boolean {
  return isValid('time-zones', text) || fixedOffset(text) !== undefined;
}

/** A country by its name: `Germany`, `European Union`; a code that we do not know as it stands. */
export function countryName(code: string): string {
  return codesIn('countries').get(code)?.name ?? code;
}

/** The decimals of a currency; two where it is not known. */
export function decimalsOf(currency: string): number {
  return codesIn('currencies').get(currency)?.digits ?? 2;
}

/** The scripts that a tag may name (ISO 15924). */
const scripts: ReadonlyMap<string, string> = new Map([
  ['Adlm', 'Adlam'],
  ['Arab', 'Arabic'],
  ['Armn', 'Armenian'],
  ['Beng', 'Bangla'],
  ['Cher', 'Cherokee'],
  ['Cyrl', 'Cyrillic'],
  ['Deva', 'Devanagari'],
  ['Ethi', 'Ethiopic'],
  ['Geor', 'Georgian'],
  ['Grek', 'Greek'],
  ['Gujr', 'Gujarati'],
  ['Guru', 'Gurmukhi'],
  ['Hans', 'simplified'],
  ['Hant', 'traditional'],
  ['Hebr', 'Hebrew'],
  ['Jpan', 'Japanese'],
  ['Khmr', 'Khmer'],
  ['Knda', 'Kannada'],
  ['Kore', 'Korean'],
  ['Laoo', 'Lao'],
  ['Latn', 'Latin'],
  ['Mlym', 'Malayalam'],
  ['Mong', 'Mongolian'],
  ['Mymr', 'Myanmar'],
  ['Orya', 'Odia'],
  ['Sinh', 'Sinhala'],
  ['Syrc', 'Syriac'],
  ['Taml', 'Tamil'],
  ['Telu', 'Telugu'],
  ['Tfng', 'Tifinagh'],
  ['Thaa', 'Thaana'],
  ['Thai', 'Thai'],
  ['Tibt', 'Tibetan'],
]);

/** Regions that are no country (UN M.49). */
const regions: ReadonlyMap<string, string> = new Map([
  ['001', 'world'],
  ['150', 'Europe'],
  ['419', 'Latin America'],
]);

/** The parts of a language tag: language, script, region, and variants. */
function tagParts(tag: string) {
  const [, language, script, region, variants] =
    /^([a-z]{2,3})(?:-([a-z]{4}))?(?:-([a-z]{2}|\d{3}))?((?:-(?:[a-z0-9]{5,8}|\d[a-z0-9]{3}))*)$/i.exec(tag) ?? [];
  if (language === undefined) return undefined;
  const named = (table: Table, code: string) => (isValid(table, code) ? codesIn(table).get(code)?.name : undefined);
  return {
    language: named('languages', language.toLowerCase()),
    qualifiers: [
      ...(script ? [scripts.get(`${script[0]?.toUpperCase()}${script.slice(1).toLowerCase()}`)] : []),
      ...(region ? [regions.get(region) ?? named('countries', region.toUpperCase())] : []),
      ...(variants?.split('-').filter((variant) => variant !== '') ?? []),
    ],
  };
}

/** Whether a text is a language tag of BCP 47 whose language, script and region we know: `en`, `de-AT`, `zh-Hant-TW`. */
export function isLanguage(text: string): boolean {
  const parts = tagParts(text);
  return parts?.language !== undefined && !parts.qualifiers.includes(undefined);
}

/** A language by its name: `Estonian`, `German (Austria)`; a tag that we do not know as it stands. */
export function languageName(tag: string): string {
  const { language, qualifiers = [] } = tagParts(tag) ?? {};
  if (language === undefined) return tag;
  if (!isEnglish()) return translated(language) ?? said('the language {}', tag);
  return qualifiers.length === 0 ? language : `${language} (${qualifiers.map((part) => part ?? '?').join(', ')})`;
}
