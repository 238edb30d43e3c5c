// The answers for review: what is new or different, one line for each field.

import { isDeepStrictEqual } from 'node:util';
import type { ChalkInstance } from 'chalk';
import { allFields } from '../model/fields.ts';
import { sayValue } from '../model/sentences.ts';
import { valueAt } from '../words/pointer.ts';

/** The fields that a draft answers anew, grouped by component; an empty text when there are none. */
export function reviewOf(
  before: Record<string, unknown>,
  draft: Record<string, unknown>,
  paint: ChalkInstance,
): string {
  const lines: string[] = [];
  let component = '';
  for (const field of allFields()) {
    const place = `/${field.path.replaceAll('.', '/')}`;
    const value = valueAt(draft, place);
    if (value === undefined || isDeepStrictEqual(value, valueAt(before, place))) continue;
    if (field.component !== component)
      lines.push(paint.bold(field.component === 'program' ? 'psirt.yaml' : field.component));
    component = field.component;
    lines.push(`  ${field.schema.title ?? field.name}: ${short(value)}`);
  }
  return lines.length === 0 ? '' : `${lines.join('\n')}\n\n`;
}

function short(value: unknown): string {
  if (Array.isArray(value)) return value.length === 1 ? '1 entry' : `${value.length} entries`;
  if (typeof value === 'object' && value !== null) return Object.values(value).map(short).join(', ').slice(0, 90);
  return sayValue(value).replace(/^"|"$/g, '');
}
