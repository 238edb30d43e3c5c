// How many findings the gap report lists, and as of which day.
import { count } from '../../../time/duration.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'gap-sums',
  keys: ['sums', 'day'],
  rows: (_program, _documents, _catalogs, _standing, judged) => {
    if (judged === undefined) return [];
    const { on, findings, waived, gaps, notChecked } = judged;
    return [
      {
        sums: `${count(findings.length, 'open finding')}, ${waived.length} waived; ${count(gaps, 'answer')} expected and not given, ${count(notChecked, 'rule')} not checked.`,
        day:
          on === undefined
            ? 'The record does not say when it was last updated, so only what holds on any day is listed.'
            : `The record is judged as of ${on}, the day on which it was last updated.`,
      },
    ];
  },
};
