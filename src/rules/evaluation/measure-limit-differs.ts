// A measure that counts against another limit than the promised one shows green while the promise is broken.

import { targetLimit } from '../../facts/measures.ts';
import { saySla } from '../../facts/sla.ts';
import { isLonger, sayLimit } from '../../time/duration.ts';
import { pointer } from '../../words/pointer.ts';
import { rule as define } from '../rule.ts';

/** Record rule EVA-003, for the limits. The internal and the public time are both right; a target may be tighter, but not looser. */
export const rule = define({
  name: 'measure-limit-differs',
  severity: 'error',
  level: 2,
  asks: 'A measure counts against the limit of the time that it names, and its target is no longer than that.',
  why: 'The measure allows seven days for a promise of five, and every quarter looks fine.',
  source: ['FIRST PSIRT SF 1.1: 2.5.2', 'FIRST PSIRT SF 1.1: 4.4.2'],
  basis: 'judgement',
  reads: ['policies.slas', 'evaluation.kpis'],
  good: `
targetMaturity: 2
policies: { slas: [{ id: triage, name: Triage, activity: triage, internal: P5D, startsAt: report-received }] }
evaluation: { kpis: [{ id: triage-time, name: Time to triage, kind: business, sla: triage, limit: P5D }] }
`,
  bad: `
targetMaturity: 2
policies: { slas: [{ id: triage, name: Triage, activity: triage, internal: P5D, startsAt: report-received }] }
evaluation: { kpis: [{ id: triage-time, name: Time to triage, kind: business, sla: triage, limit: P7D }] }
`,
  judge: ({ policies: { slas }, evaluation: { kpis } }) =>
    kpis.flatMap((kpi, index) => {
      const row = slas.find(({ id }) => id === kpi.sla);
      if (!row) return [];
      const promised = [row.internal, row.public].filter((limit) => limit !== undefined);
      const said = [...new Set(promised.map(sayLimit))].join(' or ');
      const { limit, name } = kpi;
      if (limit !== undefined && promised.every((time) => isLonger(limit, time) || isLonger(time, limit))) {
        return [
          {
            at: pointer('evaluation', 'kpis', index, 'limit'),
            message: `The measure "${name}" must count against the time of ${saySla(row)} (${said}), but its limit is ${sayLimit(limit)}.`,
          },
        ];
      }
      const target = targetLimit(kpi);
      if (target === undefined || !promised.every((time) => isLonger(target, time))) return [];
      return [
        {
          at: pointer('evaluation', 'kpis', index, 'target'),
          message: `The target of the measure "${name}" must not be longer than the time of ${saySla(row)} (${said}), but it is ${sayLimit(target)}.`,
        },
      ];
    }),
});
