// The times that each service of the SOC keeps, one row for each severity.

import { wordsOf } from '../../../program/naming.ts';
import { sayLimit } from '../../../time/duration.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'soc-service-levels',
  keys: ['of', 'severity', 'acknowledged', 'contained'],
  rows: (program) => {
    const words = wordsOf(program);
    return (program.charter?.socServices ?? []).flatMap(({ id, serviceLevels = [] }) =>
      serviceLevels.map(({ severity, acknowledgeWithin, containWithin }) => ({
        of: id,
        severity: words.name('communication.severities', severity),
        acknowledged: acknowledgeWithin && sayLimit(acknowledgeWithin),
        contained: containWithin && sayLimit(containWithin),
      })),
    );
  },
};
