// The stakeholders with rules of engagement, by name.
import type { View } from '../../view.ts';

export const view: View = {
  name: 'rules-of-engagement',
  keys: ['stakeholder'],
  rows: (program) =>
    (program.stakeholders?.parties ?? []).flatMap(({ name, id, rulesOfEngagement }) =>
      rulesOfEngagement === undefined ? [] : [{ stakeholder: name ?? id }],
    ),
};
