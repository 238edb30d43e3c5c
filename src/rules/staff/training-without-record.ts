// A plan of training says what somebody meant to do; only its records say that it was done.

import { addDuration, sayEvery } from '../../time/duration.ts';
import { rule as define } from '../rule.ts';

/** For trainings that come again, but for what people grow by: one that was never done is a hint, because the plan may be new; one that lapsed is a warning. */
export const rule = define({
  name: 'training-without-record',
  severity: 'warning',
  level: 1,
  asks: 'Each training that is repeated has a record within its rhythm.',
  why: 'The course was planned for every year; the last list of those who took part was from 2022.',
  source: ['FIRST PSIRT SF 1.1: II.B', 'FIRST PSIRT SF 1.1: 6.1'],
  basis: 'judgement',
  tellsAge: true,
  reads: ['staff.training'],
  good: `
staff:
  training:
    plan: [{ id: notice-drill, topic: Filing a notice, kind: general, audienceRoles: [lead], cadence: P1Y }]
    records: [{ training: notice-drill, on: 2026-05-04, role: lead }]
`,
  bad: `
staff:
  training:
    plan: [{ id: notice-drill, topic: Filing a notice, kind: general, audienceRoles: [lead], cadence: P1Y }]
    records: [{ training: notice-drill, on: 2022-05-04, role: lead }]
`,
  judge: ({ staff: { training } }, { today }) =>
    training.plan.flatMap(({ id, topic, kind, cadence }, index) => {
      if (cadence === undefined || kind === 'development') return [];
      const at = `/staff/training/plan/${index}`;
      const days = (training.records ?? []).filter((record) => record.training === id).map(({ on }) => on);
      const last = days.sort().at(-1);
      if (last === undefined)
        return [
          {
            at,
            severity: 'info' as const,
            message: `"${topic}" is to be repeated ${sayEvery(cadence)}; hold it and write it down under "records".`,
          },
        ];
      if (addDuration(last, cadence) >= today) return [];
      return [
        {
          at,
          message: `"${topic}" is to be repeated ${sayEvery(cadence)}, but its last record is of ${last}. Hold it and write it down under "records".`,
        },
      ];
    }),
});
