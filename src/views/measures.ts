// The measures with target and last value in words, and whether the target is met; `of` is the id of the measure.
import { sayValue, verdictOf } from '../facts/measuring.ts';
import type { View } from '../view.ts';

const verdicts = { met: 'met', missed: 'missed', alert: 'missed, past the alert' } as const;

export const view: View = {
  name: 'measures',
  keys: ['of', 'target', 'alert', 'last', 'verdict'],
  rows: ({ evaluation, budget }) =>
    (evaluation?.kpis ?? []).map((kpi) => {
      const say = (value: number | undefined) =>
        value === undefined ? undefined : sayValue(value, kpi.unit, budget?.currency);
      const bound = { 'higher-is-better': 'at least ', 'lower-is-better': 'at most ', 'watch-only': '' }[
        kpi.direction ?? 'watch-only'
      ];
      const verdict = verdictOf(kpi);
      return {
        of: kpi.id,
        target:
          kpi.target === undefined
            ? kpi.direction === 'watch-only'
              ? 'only watched'
              : undefined
            : `${bound}${say(kpi.target)}`,
        alert: say(kpi.alertAt),
        last: say(kpi.lastValue),
        verdict: verdict && verdicts[verdict],
      };
    }),
};
