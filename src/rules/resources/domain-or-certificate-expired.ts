// A domain or certificate that runs out takes the report form, the mailboxes and the advisories with it.
import { isNear, isPast } from '../../facts/expiry.ts';
import { pointer } from '../../words/pointer.ts';
import { rule as define } from '../rule.ts';

const ends = [
  ['domainExpires', 'registration'],
  ['certificateExpires', 'certificate'],
] as const;

/** Record rule RES-005, for domains and TLS certificates. What is renewed automatically is left alone. */
export const rule = define({
  name: 'domain-or-certificate-expired',
  severity: 'error',
  level: 1,
  asks: 'No domain or TLS certificate that is renewed by hand has expired or soon expires (--within, 30 days unless said otherwise).',
  why: 'The page with the report form shows a certificate warning, or the domain of an old product line belongs to somebody else.',
  source: ['FIRST PSIRT SF 1.1: 2.1.1.3', 'CSAF 2.0: 7.1'],
  basis: 'judgement',
  tellsAge: true,
  reads: ['resources.intake'],
  good: `
resources:
  intake:
    channels: [{ id: mailbox, kind: email, address: psirt@acme.example, public: true, encryption: tls, needsLogin: false, monitoredByRole: lead }]
    reportForm: { fields: [description] }
    domains: [{ domain: acme.example, renewal: by-hand, certificateExpires: 2027-03-31 }]
`,
  bad: `
resources:
  intake:
    channels: [{ id: mailbox, kind: email, address: psirt@acme.example, public: true, encryption: tls, needsLogin: false, monitoredByRole: lead }]
    reportForm: { fields: [description] }
    domains: [{ domain: acme.example, renewal: by-hand, certificateExpires: 2026-10-31 }]
`,
  judge: ({ resources }, { today, soon }) =>
    (resources.intake.domains ?? []).flatMap((domain, index) =>
      ends.flatMap(([field, what]) => {
        const lastDay = domain[field];
        if (lastDay === undefined) return [];
        const at = pointer('resources', 'intake', 'domains', index, field);
        const isAutomatic = domain.renewal === 'automatic';
        if (isPast(lastDay, today) && isAutomatic)
          return [
            {
              at,
              severity: 'warning' as const,
              message: `The ${what} of ${domain.domain} is renewed automatically, but by the record it ended on ${lastDay}. Look whether it was renewed, and write down its new end.`,
            },
          ];
        if (isPast(lastDay, today))
          return [{ at, message: `The ${what} of ${domain.domain} must be valid, but it ended on ${lastDay}.` }];
        if (isAutomatic || !isNear(lastDay, today, soon)) return [];
        return [
          {
            at,
            severity: 'warning' as const,
            message: `The ${what} of ${domain.domain} ends on ${lastDay}, within ${soon} days, and is not renewed automatically.`,
          },
        ];
      }),
    ),
});
