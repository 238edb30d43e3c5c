// How a program's ids and values are said: by the names and labels that a reader knows.

import type { Draft } from '../model/draft.ts';
import { labelOf, schemaAt } from '../model/schemas.ts';
import { onceForEachLanguage, said } from '../words/language.ts';
import { onceFor } from '../words/once.ts';
import { joinWords, nameOrGap } from './display.ts';
import { namesOf } from './names.ts';

/**
 * How ids and values of a program are said: `role('psirt-lead')`, `label('/charter/services/0/level', 'full')`. Each name is looked
 * up once, so the program must not change.
 */
export function wordsOf(program: Draft) {
  return wordsIn(program)();
}

const wordsIn = onceFor((program: Draft) => onceForEachLanguage(() => wordsFor(program)));

function wordsFor(program: Draft) {
  const names = namesOf(program as Record<string, unknown>, () => undefined);
  const name = (list: string, id: string | undefined) => (id === undefined ? '' : nameOrGap(names, list, id));
  return {
    name,
    names: (list: string, ids: readonly string[] | undefined) => joinWords((ids ?? []).map((id) => name(list, id))),
    role: (id: string | undefined) => name('roles', id),
    roles: (ids: readonly string[] | undefined) => joinWords((ids ?? []).map((id) => name('roles', id))),
    label: (place: string, value: string | number | undefined) =>
      value === undefined ? '' : value === 'other' ? said('Something else') : labelOf(schemaAt(place), value),
  };
}
