// A machine that comes out of storage needs the update of four years ago.
import { isUnderCra, laterDuty } from '../../facts/cra.ts';
import { isLonger, sayLimit } from '../../time/duration.ts';
import { rule as define } from '../rule.ts';

const least = 'P10Y';

/** The rest of the support period counts where it is longer; that depends on each update and is not reckoned here. */
export const rule = define({
  name: 'updates-kept-too-short',
  severity: 'error',
  level: 1,
  asks: 'A security update of a product under the CRA stays available for at least ten years.',
  why: 'The spare device was three releases behind, and the release in between had been taken off the server.',
  source: ['Regulation (EU) 2024/2847: Art. 13(9)'],
  basis: 'source',
  reads: ['obligations', 'policies.support'],
  good: `
obligations: [{ clock: eu-cra-severe-incident, applies: "yes", why: We sell in the EU, accountableRole: lead, deputyRole: cto }]
policies:
  support: { ends: [{ product: box, end: 2032-01-01 }], afterEnd: { reports: assessed, cveIds: assigned }, updatesKept: P10Y }
`,
  bad: `
obligations: [{ clock: eu-cra-severe-incident, applies: "yes", why: We sell in the EU, accountableRole: lead, deputyRole: cto }]
policies:
  support: { ends: [{ product: box, end: 2032-01-01 }], afterEnd: { reports: assessed, cveIds: assigned }, updatesKept: P2Y }
`,
  judge: ({ obligations, policies: { support } }, { today }) => {
    const { updatesKept } = support;
    if (updatesKept === undefined || !isLonger(least, updatesKept) || !isUnderCra(obligations)) return [];
    const { severity, since } = laterDuty(today);
    return [
      {
        at: '/policies/support/updatesKept',
        severity,
        message: `A security update must stay available for ten years or the rest of the support period, whichever is longer, ${since} (Art. 13(9)); it is kept for ${sayLimit(updatesKept)}.`,
      },
    ];
  },
});
