// A filing whose grounds are gone proves nothing.

import { labelOf, schemaAt } from '../../model/schemas.ts';
import { longestHours, sayLimit, shortestHours } from '../../time/duration.ts';
import { rule as define } from '../rule.ts';

/** Half as long is ours: personal data may have to go sooner than the filing. */
export const rule = define({
  name: 'proof-kept-shorter-than-filing',
  severity: 'warning',
  level: 1,
  asks: 'Records of cases are kept at least half as long as what was filed about them.',
  why: 'The authority asked after four years; the filing was there, and the case behind it had been deleted after ninety days.',
  source: ['FIRST PSIRT SF 1.1: 1.5.2', 'FIRST PSIRT SF 1.1: 6.4.3'],
  basis: 'arithmetic',
  reads: ['policies.retention'],
  good: `
policies: { retention: [{ recordType: report, keepFor: P10Y }, { recordType: regulatory-filing, keepFor: P10Y }] }
`,
  bad: `
policies: { retention: [{ recordType: report, keepFor: P90D }, { recordType: regulatory-filing, keepFor: P10Y }] }
`,
  judge: ({ policies: { retention } }) => {
    const filing = retention.findIndex(({ recordType }) => recordType === 'regulatory-filing');
    const filed = retention[filing]?.keepFor;
    if (filed === undefined) return [];
    return retention.flatMap(({ recordType, keepFor }, index) => {
      if (!cases.includes(recordType) || keepFor === undefined || longestHours(keepFor) * 2 >= shortestHours(filed))
        return [];
      return [
        {
          at: `/policies/retention/${index}/keepFor`,
          message: `Records of the kind "${labelOf(schemaAt(`/policies/retention/${index}/recordType`), recordType)}" are kept for ${sayLimit(keepFor)}, but what was filed about them for ${sayLimit(filed)} (policies.retention[${filing}]): the proof is gone first. Keep them as long.`,
        },
      ];
    });
  },
});

const cases: readonly string[] = ['report', 'case-record', 'incident-record', 'evidence'];
