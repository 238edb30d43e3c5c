// What was found and counts, by the role that looks after it.
import type { View } from '../../view.ts';

export const view: View = {
  name: 'gap-findings',
  keys: ['of', 'severity', 'finding', 'asks', 'place', 'rule', 'due'],
  rows: (_program, _documents, _catalogs, _standing, judged) =>
    (judged?.findings ?? []).map(({ severity, message, asks, place, rule, owner = '', due }) => ({
      of: owner,
      severity,
      finding: message,
      asks,
      place,
      rule,
      due,
    })),
};
