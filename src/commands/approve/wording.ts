// How `psirt approve` and `psirt review` name a role and the texts that it has decided on or read.
import type { Entries } from '../../facts/seals.ts';
import { joinWords } from '../../program/display.ts';
import { namesOf } from '../../program/names.ts';

/** The title of a role; its id where it has none. */
export function titleOf(data: Entries, role: string): string {
  return namesOf(data, () => undefined).insideOf?.('roles', role) ?? role;
}

/** The components by name; none stands for the whole program. */
export function sayTexts(components: readonly string[]): string {
  return components.length === 0 ? 'the whole program' : joinWords(components.map((component) => `the ${component}`));
}
