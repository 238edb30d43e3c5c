// Until its Expires date security.txt says that what it points to can be used; a key must last as long.

import { isNear, isPast } from '../../facts/expiry.ts';
import type { Key } from '../../facts/intake.ts';
import { addDays, addMonths } from '../../time/day.ts';
import { pointer } from '../../words/pointer.ts';
import { rule as define } from '../rule.ts';

/** Record rule RES-005, for the two dates. Keys that have ended or soon end are the business of key-expired. */
export const rule = define({
  name: 'key-ends-before-security-txt',
  severity: 'warning',
  level: 1,
  asks: 'A key that security.txt points to is valid until the file expires.',
  why: 'The file looks fresh until spring, the key in it ends at New Year, and nobody opens the file in between.',
  source: ['RFC 9116: 2.5.4', 'RFC 9116: 2.5.5'],
  basis: 'judgement',
  reads: ['resources.intake'],
  good: `
resources:
  intake:
    channels: [{ id: mailbox, kind: email, address: psirt@acme.example, public: true, encryption: pgp, keys: [psirt-key], needsLogin: false, monitoredByRole: lead }]
    keys: [{ id: psirt-key, kind: openpgp, fingerprint: 0123456789ABCDEF0123456789ABCDEF01234567, expires: 2027-12-31, custodianRoles: [lead, analyst] }]
    securityTxt: { contacts: [mailbox], expires: 2027-06-30, encryption: [psirt-key] }
    reportForm: { fields: [description] }
`,
  bad: `
resources:
  intake:
    channels: [{ id: mailbox, kind: email, address: psirt@acme.example, public: true, encryption: pgp, keys: [psirt-key], needsLogin: false, monitoredByRole: lead }]
    keys: [{ id: psirt-key, kind: openpgp, fingerprint: 0123456789ABCDEF0123456789ABCDEF01234567, expires: 2026-12-31, custodianRoles: [lead, analyst] }]
    securityTxt: { contacts: [mailbox], expires: 2027-06-30, encryption: [psirt-key] }
    reportForm: { fields: [description] }
`,
  judge: ({ resources: { intake } }, { today, soon }) => {
    const { securityTxt, keys = [] } = intake;
    if (!securityTxt || securityTxt.expires > addMonths(today, 12)) return [];
    const needed = addDays(securityTxt.expires, -1);
    const lasts = ({ expires }: Key): boolean => expires === undefined || expires >= needed;
    const encryption = keys.filter(({ id }) => securityTxt.encryption?.includes(id));
    const signing = keys.filter(({ id }) => id === securityTxt.signedWith);
    const short = new Set([encryption, signing].flatMap((group) => (group.some(lasts) ? [] : group)));
    return keys.flatMap((key, index) => {
      if (
        !short.has(key) ||
        key.expires === undefined ||
        isPast(key.expires, today) ||
        isNear(key.expires, today, soon)
      )
        return [];
      return [
        {
          at: pointer('resources', 'intake', 'keys', index, 'expires'),
          message: `The key "${key.id}" must be valid until security.txt expires on ${securityTxt.expires}, but it ends on ${key.expires}. Let the file expire sooner, or extend the key.`,
        },
      ];
    });
  },
});
