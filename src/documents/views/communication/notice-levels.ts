// The levels of incidents as heads of the columns of the table of first notices, the worst first.

import type { Draft } from '../../../model/draft.ts';
import { wordsOf } from '../../../program/naming.ts';
import type { View } from '../../view.ts';

/** As many levels as a program may have. */
export const columns = Array.from({ length: 10 }, (_, index) => `level${index + 1}`);

/** The ids of the levels, the worst first; those that only the matrix knows come last. */
export function levelIds({ communication }: Draft): string[] {
  const ranked = [...(communication?.severities ?? [])].sort((a, b) => (a.rank ?? 99) - (b.rank ?? 99));
  const ids = [...ranked.map(({ id }) => id), ...(communication?.matrix ?? []).map(({ severity }) => severity)];
  return [...new Set(ids.filter((id) => id !== undefined))].slice(0, columns.length);
}

export const view: View = {
  name: 'notice-levels',
  keys: columns,
  rows: (program) => {
    const words = wordsOf(program);
    const ids = levelIds(program);
    if (ids.length === 0) return [];
    return [Object.fromEntries(columns.map((key, index) => [key, words.name('communication.severities', ids[index])]))];
  },
};
