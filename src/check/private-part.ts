// The private part in a report: a finding names its place, and never what stands there.
import { assembledSchema, privateComponent, type Schema } from '../model/schemas.ts';
import type { Finding } from '../words/finding.ts';
import { onceFor } from '../words/once.ts';

/** What stands in the place of a value. */
const instead = '[see the file]';
/** Shorter values are words of any sentence. */
const shortest = 3;

/** A finding without the values of people.yaml: no line of the file, no day of a person, no name, address or number in its sentence. */
export function withoutPrivateValues(finding: Finding, data: Record<string, unknown>): Finding {
  const { all, personal } = privateValues(data);
  const isPrivate = finding.component === privateComponent;
  if (!isPrivate) {
    const message = personal.reduce(without, finding.message);
    return message === finding.message ? finding : { ...finding, message };
  }
  const { excerpt, due, ...told } = finding;
  return { ...told, message: all.reduce(without, finding.message.replace(/,? \d+ days? ago\b/g, '')) };
}

function without(message: string, value: string): string {
  return message.includes(value) ? message.replaceAll(value, instead) : message;
}

/** The texts of the private part, longest first: all of them, and those that lead to a person wherever they stand. */
const privateValues = onceFor((data: Record<string, unknown>) => {
  const found: { value: string; isPersonal: boolean }[] = [];
  const walk = (value: unknown, schema: Schema | undefined, keys: readonly string[]): void => {
    if (typeof value === 'object' && value !== null) {
      const items = Array.isArray(value) ? schema?.items : undefined;
      for (const [key, inner] of Object.entries(value))
        walk(inner, items ?? schema?.properties?.[key], items === undefined ? [...keys, key] : keys);
      return;
    }
    const isName = schema?.enum !== undefined || schema?.['x-ref'] !== undefined || keys.at(-1) === 'id';
    const text = String(value ?? '');
    // When the part is read again is said of every component.
    const isKept = keys[0] === 'reviewBy';
    if (isName || isKept || typeof value === 'boolean' || text.length < shortest) return;
    found.push({ value: text, isPersonal: keys[1] === 'name' || keys[1] === 'contact' });
  };
  walk(data[privateComponent], assembledSchema().properties?.[privateComponent], []);
  const texts = (kept: typeof found) =>
    [...new Set(kept.map(({ value }) => value))].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return { all: texts(found), personal: texts(found.filter(({ isPersonal }) => isPersonal)) };
});
