// A researcher looks for security.txt first; where nobody serves it, the report goes to the press.

import { rule as define } from '../rule.ts';

/** What a domain says and what the file holds must fit; the absence alone is a hint. */
export const rule = define({
  name: 'security-txt-missing',
  severity: 'warning',
  level: 1,
  asks: 'A team with web domains serves a security.txt on at least one of them.',
  why: 'The file had been written in the record, and no web server had ever heard of it.',
  source: ['RFC 9116: 3', 'FIRST PSIRT SF 1.1: 2.1.1.3'],
  basis: 'judgement',
  reads: ['resources.intake'],
  mayRead: ['company'],
  good: `
resources:
  intake:
    channels: [{ id: mailbox, kind: email, address: psirt@acme.example, public: true, encryption: tls, needsLogin: false, monitoredByRole: lead }]
    reportForm: { fields: [description] }
    domains: [{ domain: acme.example, securityTxt: true }]
    securityTxt: { contacts: [mailbox], expires: 2027-06-30 }
`,
  bad: `
resources:
  intake:
    channels: [{ id: mailbox, kind: email, address: psirt@acme.example, public: true, encryption: tls, needsLogin: false, monitoredByRole: lead }]
    reportForm: { fields: [description] }
    domains: [{ domain: acme.example, securityTxt: false }]
    securityTxt: { contacts: [mailbox], expires: 2027-06-30 }
`,
  judge: ({ company, resources: { intake } }) => {
    const { securityTxt, domains = [] } = intake;
    const says = domains.filter((domain) => domain.securityTxt !== undefined);
    const serves = says.some((domain) => domain.securityTxt === true);
    if (securityTxt !== undefined) {
      if (says.length === 0 || says.length < domains.length || serves) return [];
      return [
        {
          at: '/resources/intake/securityTxt',
          message: `The record holds a security.txt (resources.intake.securityTxt), but ${domains.length === 1 ? `${domains[0]!.domain} does not serve it` : `none of ${domains.length} domains serves it`} (resources.intake.domains). Put it under /.well-known/ and say so.`,
        },
      ];
    }
    if (domains.length + (company?.domains ?? []).length === 0) return [];
    return [
      {
        at: '/resources/intake',
        severity: serves ? ('warning' as const) : ('info' as const),
        message: serves
          ? 'A domain serves security.txt (resources.intake.domains), so "securityTxt" must say what stands in it.'
          : 'Serve a security.txt on the domains of the organization and say under "securityTxt" what stands in it; researchers look there first.',
      },
    ];
  },
});
