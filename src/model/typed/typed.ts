// What somebody typed where a schema asks for a value: each kind of value is read by a file of its own.
import type { Schema } from '../schemas.ts';
import { dayFrom } from './days.ts';
import { durationFrom, limitFrom } from './durations.ts';
import type { Meaning } from './meaning.ts';
import { countryFrom, currencyFrom, languageFrom } from './names.ts';
import { timeFrom } from './times.ts';
import { zoneFrom } from './zones.ts';

const readers: ReadonlyMap<string, (text: string) => Meaning> = new Map(
  Object.entries({
    date: dayFrom,
    duration: (text) => durationFrom(text, false),
    limit: limitFrom,
    timezone: zoneFrom,
    language: languageFrom,
    jurisdiction: countryFrom,
    currency: currencyFrom,
  }),
);

/** Whether a schema asks for a time of day. */
export function isTime({ pattern }: Schema): boolean {
  return pattern?.includes('[0-5][0-9]') === true && pattern.includes('2[0-3]');
}

/** What a text means where a schema asks for a value; undefined where it says nothing that we know. Amounts of money are not read here. */
export function meaningOf(schema: Schema, text: string): Meaning {
  if (text.length > 60) return undefined;
  const { format, pattern, type } = schema;
  if (format !== undefined) return readers.get(format)?.(text);
  if (isTime(schema)) return timeFrom(text, pattern?.includes('24:00'));
  const isDecimal = type === 'number' && schema['x-unit'] !== 'money' && /^\s*-?\d+,\d{1,2}\s*%?\s*$/.test(text);
  const isShare = schema['x-unit'] === 'percent' && /^\s*-?\d+(?:[.,]\d+)?\s*(?:%|percent|per cent)\s*$/i.test(text);
  return isDecimal || isShare ? decimal(text) : undefined;
}

function decimal(text: string): Meaning {
  const value = Number(text.replace(',', '.').replace(/[%a-z\s]/gi, ''));
  return { value, said: String(value) };
}
