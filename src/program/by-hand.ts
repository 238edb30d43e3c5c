// Fields that commands and people's own hands keep: the interview asks for them only where they are missing and must be there.
import type { Field } from '../model/fields.ts';

const names: ReadonlySet<string> = new Set([
  'schemaVersion',
  'kind',
  'setting',
  'status',
  'version',
  'waivers',
  'approvals',
  'reviews',
  'publication',
  'brand',
  'updatedOn',
  'unanswered',
]);

/** Whether a field is kept by hand: some of psirt.yaml, and in every part what is said instead of answers. */
export function isKeptByHand({ component, name }: Field): boolean {
  return name === 'unanswered' || (component === 'program' && names.has(name));
}
