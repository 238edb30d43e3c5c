// The times that each service of the SOC keeps, one row for each severity.
import { sayLimit } from '../duration.ts';
import { type View, wordsOf } from '../view.ts';

export const view: View = {
  name: 'soc-service-levels',
  keys: ['service', 'severity', 'acknowledged', 'contained'],
  rows: (program) => {
    const words = wordsOf(program);
    return (program.charter?.socServices ?? []).flatMap(({ title, kind, serviceLevels = [] }) =>
      serviceLevels.map(({ severity, acknowledgeWithin, containWithin }) => ({
        service: title ?? words.label('/charter/socServices/0/kind', kind),
        severity: words.name('communication.severities', severity),
        acknowledged: acknowledgeWithin && sayLimit(acknowledgeWithin),
        contained: containWithin && sayLimit(containWithin),
      })),
    );
  },
};
