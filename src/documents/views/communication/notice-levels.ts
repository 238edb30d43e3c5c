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

/** What the reader must know of times whose start nobody has said. */
function countedFrom({ communication }: Draft): string | undefined {
  const timed = (communication?.matrix ?? []).filter(({ firstNotice }) => firstNotice);
  const unsaid = timed.filter(({ startsAt }) => startsAt === undefined);
  if (unsaid.length === 0) return undefined;
  return unsaid.length === timed.length
    ? 'From when it is counted has not been said.'
    : 'Where a time names no start, none has been said.';
}

export const view: View = {
  name: 'notice-levels',
  keys: [...columns, 'counted'],
  rows: (program) => {
    const words = wordsOf(program);
    const ids = levelIds(program);
    if (ids.length === 0) return [];
    const heads = columns.map((key, index) => [key, words.name('communication.severities', ids[index])]);
    return [{ ...Object.fromEntries(heads), counted: countedFrom(program) }];
  },
};
