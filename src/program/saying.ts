// How a value is said in plain words, for what is no document: `5 working days`, `chief technology officer`.
import { countryName, languageName } from '../model/codes.ts';
import { labelOf, type Schema } from '../model/schemas.ts';
import { sayLimit } from '../time/duration.ts';
import { uncapital } from '../words/wording.ts';
import { isChoice, joinWords, type Names, sayMoney } from './display.ts';

/** A value in plain words; a group by what it holds. An id that names nothing is shown as it stands. */
export function say(value: unknown, schema: Schema | undefined, names: Names): string {
  if (Array.isArray(value)) return joinWords(value.map((item) => say(item, schema?.items, names)));
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return sayNumber(value, schema, names);
  if (typeof value === 'string') return sayWord(value, schema, names);
  if (typeof value !== 'object' || value === null) return '';
  return Object.entries(value)
    .map(([key, inner]) => {
      const own = schema?.properties?.[key];
      return `${own?.title ?? key} ${say(inner, own, names)}`;
    })
    .join(', ');
}

function sayNumber(value: number, schema: Schema | undefined, names: Names): string {
  if (isChoice(schema)) return uncapital(labelOf(schema, value));
  if (schema?.['x-unit'] === 'money') return sayMoney(value, names.currency);
  return schema?.['x-unit'] === 'percent' ? `${value} %` : String(value);
}

function sayWord(value: string, schema: Schema | undefined, names: Names): string {
  const list = schema?.['x-ref'];
  if (list) return (names.insideOf ?? names.nameOf)(list, value) ?? `"${value}", which names nothing`;
  if (isChoice(schema)) return uncapital(labelOf(schema, value));
  if (schema?.format === 'duration' || schema?.format === 'limit') return sayLimit(value);
  if (schema?.format === 'language') return languageName(value);
  return schema?.format === 'jurisdiction' ? countryName(value) : value;
}
