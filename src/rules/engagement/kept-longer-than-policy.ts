// Two places that say how long something is kept must not disagree about a person's data.

import type { Policies } from '../../model/program.ts';
import { isLonger, sayLimit } from '../../time/duration.ts';
import { rule as define } from '../rule.ts';

type Row = Policies['retention'][number];

/** Record rule SOC-V9, for the time that is too long. A kind of record that the policy does not name, or keeps without a fixed time, is left out. */
export const rule = define({
  name: 'kept-longer-than-policy',
  severity: 'warning',
  level: 1,
  asks: 'Data of cases, evidence and monitoring records are kept no longer than the policy on retention says for their kind.',
  why: 'The policy promised the works council ninety days, and the SOC kept the logs for a year.',
  source: ['SOC-CMM 2.3.4: Business.5', 'Regulation (EU) 2016/679: Art. 5'],
  basis: 'arithmetic',
  reads: ['policies.retention', 'engagement.violations'],
  mayRead: ['engagement.evidence', 'engagement.monitoring'],
  good: `
policies:
  retention: [{ recordType: incident-record, keepFor: P3Y }, { recordType: evidence, keepFor: P3Y }]
engagement:
  violations: [{ category: fraud, leadRole: hr, signOffRoles: [hr, counsel], requestForm: written, needToKnowRoles: [hr], tellsUserRole: hr, evidenceLevel: forensic, retention: P3Y }]
`,
  bad: `
policies:
  retention: [{ recordType: incident-record, keepFor: P3Y }, { recordType: evidence, keepFor: P3Y }]
engagement:
  violations: [{ category: fraud, leadRole: hr, signOffRoles: [hr, counsel], requestForm: written, needToKnowRoles: [hr], tellsUserRole: hr, evidenceLevel: forensic, retention: P10Y }]
`,
  judge: ({ policies: { retention: rows }, engagement: { violations, evidence, monitoring } }) =>
    [
      ...violations.map(({ category, retention, evidenceLevel }, index) => ({
        at: `/engagement/violations/${index}/retention`,
        what: `Data of cases of ${category}`,
        kinds: ['incident-record', 'case-record', ...(evidenceLevel === 'forensic' ? ['evidence'] : [])],
        retention,
      })),
      { at: '/engagement/evidence/retention', what: 'Evidence', kinds: ['evidence'], retention: evidence?.retention },
      {
        at: '/engagement/monitoring/retention',
        what: 'Records of the monitoring',
        kinds: ['monitoring-data', 'log'],
        retention: monitoring?.retention,
      },
    ].flatMap(({ at, what, kinds, retention }) => {
      const limit = limitOf(rows.filter(({ recordType }) => kinds.includes(recordType)));
      if (retention === undefined || limit === undefined || !isLonger(retention, limit)) return [];
      return [
        {
          at,
          message: `${what} must be kept no longer than the ${sayLimit(limit)} of policies.retention, but are kept for ${sayLimit(retention)}.`,
        },
      ];
    }),
});

/** The longest time that the rows allow; undefined where one of them has none. An end in words beside a time is for special cases. */
function limitOf(rows: readonly Row[]): string | undefined {
  const times = rows.map(({ keepFor, permanent }) => (permanent ? undefined : keepFor));
  if (times.includes(undefined)) return undefined;
  return times.reduce((longest, time) => (time && (!longest || isLonger(time, longest)) ? time : longest), undefined);
}
