// How a program's ids and values are said: by the names and labels that a reader knows.

import type { Draft } from '../model/draft.ts';
import { labelOf, schemaAt } from '../model/schemas.ts';
import { said } from '../words/language.ts';
import { joinWords, nameOrGap } from './display.ts';
import { namesOf } from './names.ts';

/** How ids and values are said: `role('psirt-lead')`, `label('/charter/services/0/level', 'full')`. */
export function wordsOf(program: Draft) {
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
