// Whoever shares, watches and secures evidence without a policy decides it anew in every case.

import { labelOf, schemaAt } from '../../model/schemas.ts';
import type { Remark } from '../../words/finding.ts';
import { rule as define } from '../rule.ts';

const needed = ['incident-response', 'information-classification-and-sharing', 'monitoring-privacy', 'evidence'];

/**
 * Record rule SOC-G3. What an approved policy needs is asked by the schema; one that stands in another document is taken for
 * there. Not for a PSIRT: it neither watches people nor secures evidence of intrusions, and its policies (disclosure, severity,
 * fix times, support) are fields of their own that the schema asks for.
 */
export const rule = define({
  name: 'response-policy-missing',
  severity: 'error',
  level: 1,
  asks: 'There is a policy on incident response, one on sharing, one on monitoring and privacy, and one on evidence, each with an owner and a date.',
  why: 'The court asked under which rule the mailbox had been searched, and there was a habit.',
  source: ['NIST SP 800-61r3: GV.PO', 'SOC-CMM 2.3.4: Business.5', 'NIST SP 800-61r2: 2.3.1'],
  basis: 'source',
  kinds: ['soc', 'combined'],
  reads: ['policies.policies'],
  absentFrom: ['policies.policies'],
  good: `
kind: soc
policies:
  policies:
    - { id: response, type: incident-response, title: Response, status: in-review, ownerRole: lead, reviewBy: "2027-05-01" }
    - { id: sharing, type: information-classification-and-sharing, title: Sharing, status: draft, ownerRole: lead, reviewBy: "2027-05-01" }
    - { id: watching, type: monitoring-privacy, title: Monitoring, status: draft, coveredBy: { document: Employee handbook } }
    - { id: evidence, type: evidence, title: Evidence, status: draft, ownerRole: lead, reviewBy: "2027-05-01" }
`,
  bad: `
kind: soc
policies:
  policies:
    - { id: response, type: incident-response, title: Response, status: in-review, ownerRole: lead, reviewBy: "2027-05-01" }
    - { id: sharing, type: information-classification-and-sharing, title: Sharing, status: draft, ownerRole: lead, reviewBy: "2027-05-01" }
    - { id: watching, type: monitoring-privacy, title: Monitoring, status: draft, coveredBy: { document: Employee handbook } }
`,
  judge: ({ policies: { policies } }) => {
    const live = policies
      .map((policy, index) => ({ policy, index }))
      .filter(({ policy }) => policy.status !== 'retired');
    const ofType = (type: string) => live.filter(({ policy }) => policy.type === type);
    const missing = needed.filter((type) => ofType(type).length === 0);
    const bare = needed.flatMap((type): Remark[] => {
      const own = ofType(type);
      const [first] = own;
      if (!first || own.some(({ policy }) => lacksOf(policy).length === 0)) return [];
      return [
        {
          at: `/policies/policies/${first.index}`,
          message: `The policy "${first.policy.title}" must have an owner and a date; ${lacksOf(first.policy).join(' and ')} ${lacksOf(first.policy).length === 1 ? 'is' : 'are'} absent.`,
        },
      ];
    });
    if (missing.length === 0) return bare;
    const titles = missing.map((type) => `"${labelOf(schemaAt('/policies/policies/0/type'), type)}" (${type})`);
    return [
      {
        at: '/policies/policies',
        message: `The register must hold a policy of each of these types: ${titles.join(', ')}.`,
      },
      ...bare,
    ];
  },
});

function lacksOf({
  ownerRole,
  approvedOn,
  effectiveOn,
  reviewBy,
  coveredBy,
}: {
  ownerRole?: string;
  approvedOn?: string;
  effectiveOn?: string;
  reviewBy?: string;
  coveredBy?: object;
}): string[] {
  if (coveredBy !== undefined) return [];
  return [
    ...(ownerRole === undefined ? ['ownerRole'] : []),
    ...((approvedOn ?? effectiveOn ?? reviewBy) === undefined ? ['every date (reviewBy)'] : []),
  ];
}
