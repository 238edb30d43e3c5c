// What somebody types, as a value, and a value as somebody would type it.
import type { Schema } from '../model/schemas.ts';

/** The decimal places of amounts in a currency; two while none is named. */
export function moneyDigits(currency: string | undefined): number {
  return (
    new Intl.NumberFormat('en', { style: 'currency', currency: currency ?? 'EUR' }).resolvedOptions()
      .maximumFractionDigits ?? 2
  );
}

/** What was typed as a value. Line breaks of longer texts are typed as \\n. */
export function readText(schema: Schema, text: string, moneyDigits: number): unknown {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  if (schema.type !== 'integer' && schema.type !== 'number') return trimmed.replaceAll('\\n', '\n');
  const plain = trimmed.replaceAll(/(?<=\d)[ ,](?=\d{3})/g, '');
  if (!/^-?\d+(?:\.\d+)?$/.test(plain)) return trimmed;
  return schema['x-unit'] === 'money' ? Math.round(Number(plain) * 10 ** moneyDigits) : Number(plain);
}

/** A value as somebody would type it. */
export function shown(schema: Schema, value: unknown, moneyDigits: number): string {
  if (value === undefined) return '';
  return schema['x-unit'] === 'money'
    ? String(Number(value) / 10 ** moneyDigits)
    : String(value).replaceAll('\n', '\\n');
}
