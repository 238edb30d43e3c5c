// A key that has run out turns finders away at the moment in which they try to be careful.

import { isNear, isPast } from '../../facts/expiry.ts';
import { hasSuccessor, keysInUse } from '../../facts/intake.ts';
import { addDays } from '../../time/day.ts';
import { pointer } from '../../words/pointer.ts';
import { rule as define } from '../rule.ts';

/** Record rule RES-005, for keys and S/MIME certificates. Old keys that are kept beside a successor and named nowhere are left alone. */
export const rule = define({
  name: 'key-expired',
  severity: 'error',
  level: 1,
  asks: 'No key or certificate that the team offers has expired or soon expires (--within, 30 days unless said otherwise) without a successor.',
  why: 'Published team pages have been seen with a key that had ended a year before; mail encrypted to it is refused or never sent.',
  source: ['RFC 9116: 2.5.4', 'RFC 2350: 2.8', 'CSAF 2.0: 7.1.20'],
  basis: 'source',
  tellsAge: true,
  reads: ['resources.intake'],
  mayRead: ['policies.disclosure'],
  good: `
resources:
  intake:
    channels: [{ id: mailbox, kind: email, address: psirt@acme.example, public: true, encryption: pgp, keys: [psirt-key], needsLogin: false, monitoredByRole: lead }]
    keys: [{ id: psirt-key, kind: openpgp, fingerprint: 0123456789ABCDEF0123456789ABCDEF01234567, expires: 2028-01-31, custodianRoles: [lead, analyst] }]
    reportForm: { fields: [description] }
`,
  bad: `
resources:
  intake:
    channels: [{ id: mailbox, kind: email, address: psirt@acme.example, public: true, encryption: pgp, keys: [psirt-key], needsLogin: false, monitoredByRole: lead }]
    keys: [{ id: psirt-key, kind: openpgp, fingerprint: 0123456789ABCDEF0123456789ABCDEF01234567, expires: 2025-09-12, custodianRoles: [lead, analyst] }]
    reportForm: { fields: [description] }
`,
  judge: ({ resources: { intake }, policies }, { today, soon }) => {
    const inUse = keysInUse(intake, policies?.disclosure);
    const keys = intake.keys ?? [];
    return keys.flatMap((key, index) => {
      const { id, expires } = key;
      if (expires === undefined) return [];
      const at = pointer('resources', 'intake', 'keys', index, 'expires');
      if (isPast(expires, today) && (inUse.has(id) || !hasSuccessor(key, keys, expires))) {
        return [
          {
            at,
            message: `The key "${id}" must be valid${inUse.has(id) ? ' as long as it is offered to reporters' : ''}, but it expired on ${expires}.`,
          },
        ];
      }
      if (!isNear(expires, today, soon) || hasSuccessor(key, keys, addDays(today, soon))) return [];
      return [
        {
          at,
          severity: 'warning' as const,
          message: `The key "${id}" expires on ${expires}, within ${soon} days, and no other key takes its place yet.`,
        },
      ];
    });
  },
});
