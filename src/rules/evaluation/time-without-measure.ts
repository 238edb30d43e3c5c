// A time that nobody measures is kept by luck.

import { activityOf, hasNamedMeasure } from '../../facts/measures.ts';
import { saySla } from '../../facts/sla.ts';
import type { Remark } from '../../words/finding.ts';
import { pointer } from '../../words/pointer.ts';
import { rule as define } from '../rule.ts';

/** Record rule EVA-003, for times without a measure; one remark per activity. The measures that FIRST names are the business of another rule. */
export const rule = define({
  name: 'time-without-measure',
  severity: 'error',
  level: 2,
  asks: 'Every activity with a promised time has a measure that names one of its times.',
  why: 'The policy promises an update every week, and nobody could say how often that happens.',
  source: ['FIRST PSIRT SF 1.1: 2.5.2', 'FIRST PSIRT SF 1.1: 4.4.2'],
  basis: 'judgement',
  reads: ['policies.slas', 'evaluation.kpis'],
  good: `
targetMaturity: 2
policies: { slas: [{ id: status-update, name: Status update, activity: status-update, public: P7D, publicAs: promise, startsAt: report-received }] }
evaluation: { kpis: [{ id: updates, name: Status updates on time, kind: business, sla: status-update }] }
`,
  bad: `
targetMaturity: 2
policies: { slas: [{ id: status-update, name: Status update, activity: status-update, public: P7D, publicAs: promise, startsAt: report-received }] }
evaluation: { kpis: [{ id: updates, name: Status updates sent, kind: business }] }
`,
  judge: ({ policies: { slas }, evaluation: { kpis } }) => {
    if (kpis.some(({ sla }) => sla !== undefined && !slas.some(({ id }) => id === sla))) return [];
    const measured = new Set(kpis.flatMap((kpi) => [activityOf(kpi), slas.find(({ id }) => id === kpi.sla)?.activity]));
    return slas.flatMap((row, index): Remark[] => {
      const { activity } = row;
      if (
        measured.has(activity) ||
        hasNamedMeasure(activity) ||
        slas.findIndex((other) => other.activity === activity) !== index
      )
        return [];
      const isPromised = slas.some((other) => other.activity === activity && other.publicAs === 'promise');
      return [
        {
          at: pointer('policies', 'slas', index),
          ...(!isPromised && { severity: 'warning' as const }),
          message: `The time ${saySla(row)} must have a measure that names it, but no measure in evaluation.kpis does.`,
        },
      ];
    });
  },
});
