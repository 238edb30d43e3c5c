// The measures with target and last value in words, and whether the target is met; `of` is the id of the measure.
import { sayTarget, sayValue, verdictOf } from '../../../facts/measuring.ts';
import type { View } from '../../view.ts';

const verdicts = { met: 'met', missed: 'missed', alert: 'missed, past the alert' } as const;

export const view: View = {
  name: 'measures',
  keys: ['of', 'target', 'alert', 'last', 'verdict'],
  rows: ({ evaluation, budget }) =>
    (evaluation?.kpis ?? []).map((kpi) => {
      const say = (value: number | undefined) =>
        value === undefined ? undefined : sayValue(value, kpi.unit, budget?.currency);
      const verdict = verdictOf(kpi);
      return {
        of: kpi.id,
        target: sayTarget(kpi, budget?.currency),
        alert: say(kpi.alertAt),
        last: say(kpi.lastValue),
        verdict: verdict && verdicts[verdict],
      };
    }),
};
