// Who builds in a component must hear of its vulnerabilities before its own customers do.
import { isUnderCra, laterDuty } from '../../facts/cra.ts';
import { rule as define } from '../rule.ts';

/**
 * The clause is our reading of due diligence: the act asks for the care, not for the contract. So it never weighs more than
 * a warning.
 */
export const rule = define({
  name: 'supplier-clause-without-notification',
  severity: 'warning',
  level: 1,
  asks: 'The clauses in contracts with suppliers of components say that the supplier tells of vulnerabilities.',
  why: 'The supplier had fixed it in March, quietly, and our product shipped the old version until October.',
  source: ['Regulation (EU) 2024/2847: Art. 13(5)', 'Regulation (EU) 2024/2847: Art. 13(6)'],
  basis: 'judgement',
  reads: ['obligations', 'policies.thirdParty'],
  absentFrom: ['policies.thirdParty.clauses'],
  good: `
obligations: [{ clock: eu-cra-severe-incident, applies: "yes", why: We sell in the EU, accountableRole: lead, deputyRole: cto }]
policies:
  thirdParty: { clauses: [{ topic: contact }, { topic: notification }] }
`,
  bad: `
obligations: [{ clock: eu-cra-severe-incident, applies: "yes", why: We sell in the EU, accountableRole: lead, deputyRole: cto }]
policies:
  thirdParty: { clauses: [{ topic: contact }] }
`,
  judge: ({ obligations, policies: { thirdParty } }, { today }) => {
    const { clauses } = thirdParty;
    if (clauses === undefined || clauses.some(({ topic }) => topic === 'notification') || !isUnderCra(obligations))
      return [];
    return [
      {
        at: '/policies/thirdParty/clauses',
        message: `Due diligence with components is asked ${laterDuty(today).since} (Art. 13(5) and (6)), so suppliers should be bound to tell of vulnerabilities; no clause has the topic notification.`,
      },
    ];
  },
});
