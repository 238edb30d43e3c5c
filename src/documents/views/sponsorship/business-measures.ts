// The measures that the sponsor is shown, with target and last value.
import { sayTarget, sayValue } from '../../../facts/measuring.ts';
import { wordsOf } from '../../../program/naming.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'business-measures',
  keys: ['measure', 'question', 'target', 'last', 'on'],
  rows: (program) => {
    const words = wordsOf(program);
    const currency = program.budget?.currency;
    return (program.sponsorship?.businessMetrics ?? []).map((id) => {
      const kpi = (program.evaluation?.kpis ?? []).find((candidate) => candidate.id === id);
      return {
        measure: words.name('evaluation.kpis', id),
        question: kpi?.question,
        target: kpi && sayTarget(kpi, currency),
        last: kpi?.lastValue === undefined ? undefined : sayValue(kpi.lastValue, kpi.unit, currency),
        on: kpi?.lastMeasuredOn,
      };
    });
  },
};
