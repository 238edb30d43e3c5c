// A fix that costs money is a fix that many will not have.
import { isUnderCra, laterDuty } from '../../facts/cra.ts';
import { rule as define } from '../rule.ts';

/**
 * The act lets a manufacturer and a business user agree otherwise for a tailor-made product; that is for the users of a
 * waiver.
 */
export const rule = define({
  name: 'updates-not-free',
  severity: 'error',
  level: 1,
  asks: 'Security updates of products under the CRA are free of charge.',
  why: 'The update stood behind the maintenance contract, and half of the customers had none.',
  source: ['Regulation (EU) 2024/2847: Annex I, Part II (8)'],
  basis: 'source',
  reads: ['obligations', 'policies.support'],
  good: `
obligations: [{ clock: eu-cra-severe-incident, applies: "yes", why: We sell in the EU, accountableRole: lead, deputyRole: cto }]
policies:
  support: { ends: [{ product: box, end: 2032-01-01 }], afterEnd: { reports: assessed, cveIds: assigned }, updatesFree: true }
`,
  bad: `
obligations: [{ clock: eu-cra-severe-incident, applies: "yes", why: We sell in the EU, accountableRole: lead, deputyRole: cto }]
policies:
  support: { ends: [{ product: box, end: 2032-01-01 }], afterEnd: { reports: assessed, cveIds: assigned }, updatesFree: false }
`,
  judge: ({ obligations, policies: { support } }, { today }) => {
    if (support.updatesFree !== false || !isUnderCra(obligations)) return [];
    const { severity, since } = laterDuty(today);
    return [
      {
        at: '/policies/support/updatesFree',
        severity,
        message: `Security updates must be free of charge ${since}, unless a business user of a tailor-made product agreed otherwise (Annex I, Part II (8)); updatesFree says false.`,
      },
    ];
  },
});
