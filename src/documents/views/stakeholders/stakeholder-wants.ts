// The measures and reports that stakeholders asked for: one row for each.

import { wordsOf } from '../../../program/naming.ts';
import { sayEvery } from '../../../time/duration.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'stakeholder-wants',
  keys: ['stakeholder', 'what', 'form', 'cadence'],
  rows: (program) => {
    const words = wordsOf(program);
    return (program.stakeholders?.parties ?? []).flatMap(({ name, id, wants }) =>
      (wants ?? []).map(({ kpi, report, form, cadence }) => ({
        stakeholder: name ?? id,
        what: [words.name('evaluation.kpis', kpi), report].filter(Boolean).join(': ') || undefined,
        form: words.label('/stakeholders/parties/0/wants/0/form', form) || undefined,
        cadence: cadence === undefined ? undefined : sayEvery(cadence),
      })),
    );
  },
};
