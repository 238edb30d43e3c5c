// A target that was missed is news only as long as somebody does something about it.

import { sayTarget, sayValue, verdictOf } from '../../facts/measuring.ts';
import { rule as define } from '../rule.ts';

/** An improvement that is open, or was done since the value was measured, answers a missed target. */
export const rule = define({
  name: 'measure-under-target',
  severity: 'warning',
  level: 1,
  asks: 'Each measure whose last value misses its target has an improvement that answers it.',
  why: 'Fixes on time fell from 98 to 20 percent, the report showed it in red each month, and nobody was asked to change anything.',
  source: ['FIRST PSIRT SF 1.1: III.B', 'FIRST PSIRT SF 1.1: 1.7'],
  basis: 'judgement',
  reads: ['evaluation.kpis', 'evaluation.improvements'],
  absentFrom: ['evaluation.improvements'],
  good: `
evaluation:
  kpis: [{ id: on-time, name: Fixes on time, kind: business, unit: percent, direction: higher-is-better, target: 90, lastValue: 71, lastMeasuredOn: 2026-11-03 }]
  improvements: [{ id: bench, source: kpi, kpi: on-time, action: Buy a second bench, ownerRole: lead, due: 2027-03-31, status: open }]
`,
  bad: `
evaluation:
  kpis: [{ id: on-time, name: Fixes on time, kind: business, unit: percent, direction: higher-is-better, target: 90, lastValue: 71, lastMeasuredOn: 2026-11-03 }]
  improvements: [{ id: bench, source: kpi, kpi: time-to-triage, action: Buy a second bench, ownerRole: lead, due: 2027-03-31, status: open }]
`,
  judge: ({ evaluation: { kpis, improvements } }) =>
    kpis.flatMap((measure, index) => {
      const { id, name, unit, lastValue, lastMeasuredOn } = measure;
      const verdict = verdictOf(measure);
      if (lastValue === undefined || verdict === undefined || verdict === 'met') return [];
      const isAnswered = improvements.some(
        ({ kpi, status, doneOn }) =>
          kpi === id &&
          (status === 'open' ||
            status === 'in-progress' ||
            (status === 'done' && doneOn! >= (lastMeasuredOn ?? doneOn!))),
      );
      if (isAnswered) return [];
      return [
        {
          at: `/evaluation/kpis/${index}/lastValue`,
          message: `"${name}" was ${sayValue(lastValue, unit, undefined)} and the target is ${sayTarget(measure, undefined)}; write down under "improvements" what is done about it, with "kpi: ${id}".`,
        },
      ];
    }),
});
