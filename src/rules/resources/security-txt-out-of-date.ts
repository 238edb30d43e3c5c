// A security.txt past its Expires date must not be trusted by readers, and one that holds for years is not looked after.

import { isNear, isPast } from '../../facts/expiry.ts';
import { addDays, addMonths } from '../../time/day.ts';
import { rule as define } from '../rule.ts';

/** Record rule RES-004, for the date. */
export const rule = define({
  name: 'security-txt-out-of-date',
  severity: 'error',
  level: 1,
  asks: 'The Expires date of security.txt lies ahead, by more than the days of --within (30 unless said otherwise) and by no more than a year.',
  why: 'An expired security.txt is the most common public failure: finders are told not to rely on it, and nobody on the team notices.',
  source: ['RFC 9116: 2.5.5'],
  basis: 'source',
  tellsAge: true,
  reads: ['resources.intake'],
  good: `
resources:
  intake:
    channels: [{ id: mailbox, kind: email, address: psirt@acme.example, public: true, encryption: tls, needsLogin: false, monitoredByRole: lead }]
    reportForm: { fields: [description] }
    securityTxt: { contacts: [mailbox], expires: 2027-06-30 }
`,
  bad: `
resources:
  intake:
    channels: [{ id: mailbox, kind: email, address: psirt@acme.example, public: true, encryption: tls, needsLogin: false, monitoredByRole: lead }]
    reportForm: { fields: [description] }
    securityTxt: { contacts: [mailbox], expires: 2026-06-30 }
`,
  judge: ({ resources }, { today, soon }) => {
    const expires = resources.intake.securityTxt?.expires;
    if (expires === undefined) return [];
    const at = '/resources/intake/securityTxt/expires';
    const lastDay = addDays(expires, -1);
    if (isPast(lastDay, today)) {
      return [
        {
          at,
          message: `The Expires date of security.txt must lie ahead, but it was ${expires}. Read the file through, set a new date and publish it.`,
        },
      ];
    }
    if (isNear(lastDay, today, soon)) {
      return [
        {
          at,
          severity: 'warning',
          message: `The security.txt expires on ${expires}, within ${soon} days. Read it through, set a new date and publish it.`,
        },
      ];
    }
    if (expires <= addMonths(today, 12)) return [];
    return [
      {
        at,
        severity: 'warning',
        message: `The Expires date of security.txt should be at most a year ahead, but it is ${expires}. A nearer date makes sure that somebody reads the file again.`,
      },
    ];
  },
});
