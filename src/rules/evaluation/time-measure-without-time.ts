// "On time" means nothing until the measure says against which time.

import { activityOf } from '../../facts/measures.ts';
import type { Remark } from '../../words/finding.ts';
import { pointer } from '../../words/pointer.ts';
import { rule as define } from '../rule.ts';

/** Record rule EVA-003, for measures without a time. Where several rows share the activity, one measure may stand for all of them. */
export const rule = define({
  name: 'time-measure-without-time',
  severity: 'error',
  level: 2,
  asks: 'A measure of time names the promised time that it measures.',
  why: 'The dashboard counts first answers "on time" against three days; the policy has said two since last year.',
  source: ['FIRST PSIRT SF 1.1: 2.5.2', 'FIRST PSIRT SF 1.1: 4.4.2'],
  basis: 'judgement',
  reads: ['policies.slas', 'evaluation.kpis'],
  good: `
targetMaturity: 2
policies: { slas: [{ id: acknowledge, name: Acknowledgement, activity: acknowledge, internal: P2D, startsAt: report-received }] }
evaluation: { kpis: [{ id: answers, name: First answers on time, kind: business, catalogRef: on-time-response, sla: acknowledge }] }
`,
  bad: `
targetMaturity: 2
policies: { slas: [{ id: acknowledge, name: Acknowledgement, activity: acknowledge, internal: P2D, startsAt: report-received }] }
evaluation: { kpis: [{ id: answers, name: First answers on time, kind: business, catalogRef: on-time-response }] }
`,
  judge: ({ policies: { slas }, evaluation: { kpis } }) =>
    kpis.flatMap((kpi, index): Remark[] => {
      const rows = slas.filter(({ activity }) => activity === activityOf(kpi));
      if (kpi.sla !== undefined || rows.length !== 1) return [];
      return [
        {
          at: pointer('evaluation', 'kpis', index),
          message: `The measure "${kpi.name}" must name the time that it measures ("${rows[0]!.id}" in policies.slas), but names none.`,
        },
      ];
    }),
});
