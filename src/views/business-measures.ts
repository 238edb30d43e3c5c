// The measures that the sponsor is shown, with target and last value.
import { sayMoney } from '../display.ts';
import { type View, wordsOf } from '../view.ts';

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
        target: say(kpi?.target, kpi?.unit, currency, kpi?.direction === 'watch-only' ? 'watched only' : undefined),
        last: say(kpi?.lastValue, kpi?.unit, currency, undefined),
        on: kpi?.lastMeasuredOn,
      };
    });
  },
};

function say(
  value: number | undefined,
  unit: string | undefined,
  currency: string | undefined,
  otherwise: string | undefined,
): string | undefined {
  if (value === undefined) return otherwise;
  if (unit === 'money') return sayMoney(value, currency);
  if (unit === 'percent') return `${value} %`;
  if (unit === undefined || unit === 'count' || unit === 'ratio' || unit === 'score') return String(value);
  const words = unit.replace('-', ' ');
  return `${value} ${value === 1 ? words.replace(/s$/, '') : words}`;
}
