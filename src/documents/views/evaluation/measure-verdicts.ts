// One row, when at least one measure can be compared with its target: how many meet it, and which do not.
import { verdictOf } from '../../../facts/measuring.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'measure-verdicts',
  keys: ['compared', 'met', 'missed', 'names', 'waiting'],
  rows: ({ evaluation }) => {
    const said = (evaluation?.kpis ?? []).map((kpi) => ({ kpi, verdict: verdictOf(kpi) }));
    const compared = said.filter(({ verdict }) => verdict !== undefined);
    const missed = compared.filter(({ verdict }) => verdict !== 'met');
    if (compared.length === 0) return [];
    return [
      {
        compared: compared.length,
        met: compared.length - missed.length,
        missed: missed.length,
        names: missed.map(({ kpi }) => kpi.name ?? kpi.id ?? '').join('; '),
        waiting: said.filter(
          ({ kpi, verdict }) => verdict === undefined && kpi.target !== undefined && kpi.direction !== 'watch-only',
        ).length,
      },
    ];
  },
};
