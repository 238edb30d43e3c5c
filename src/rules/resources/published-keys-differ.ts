// A key in security.txt or in the policy that no channel uses is most often last year's.
import { pointer } from '../../words/pointer.ts';
import { rule as define } from '../rule.ts';

/** Record rule RES-006, for keys. */
export const rule = define({
  name: 'published-keys-differ',
  severity: 'error',
  level: 1,
  asks: 'The keys that security.txt and the disclosure policy offer are keys of an intake channel.',
  why: 'The key was changed in the mailbox but not in security.txt, and nobody can read what finders encrypt.',
  source: ['RFC 9116: 2.5.4', 'FIRST PSIRT SF 1.1: 1.5.2'],
  basis: 'judgement',
  reads: ['resources.intake'],
  mayRead: ['policies.disclosure'],
  good: `
resources:
  intake:
    channels: [{ id: mailbox, kind: email, address: psirt@acme.example, public: true, encryption: pgp, keys: [new-key], needsLogin: false, monitoredByRole: lead }]
    keys:
      - { id: old-key, kind: openpgp, fingerprint: 0123456789ABCDEF0123456789ABCDEF01234567, custodianRoles: [lead, analyst] }
      - { id: new-key, kind: openpgp, fingerprint: 1123456789ABCDEF0123456789ABCDEF01234567, custodianRoles: [lead, analyst] }
    securityTxt: { contacts: [mailbox], expires: 2027-06-30, encryption: [new-key] }
    reportForm: { fields: [description] }
`,
  bad: `
resources:
  intake:
    channels: [{ id: mailbox, kind: email, address: psirt@acme.example, public: true, encryption: pgp, keys: [new-key], needsLogin: false, monitoredByRole: lead }]
    keys:
      - { id: old-key, kind: openpgp, fingerprint: 0123456789ABCDEF0123456789ABCDEF01234567, custodianRoles: [lead, analyst] }
      - { id: new-key, kind: openpgp, fingerprint: 1123456789ABCDEF0123456789ABCDEF01234567, custodianRoles: [lead, analyst] }
    securityTxt: { contacts: [mailbox], expires: 2027-06-30, encryption: [old-key] }
    reportForm: { fields: [description] }
`,
  judge: ({ resources: { intake }, policies }) => {
    const used = new Set(intake.channels.flatMap(({ keys = [] }) => keys));
    const places = [
      ['The security.txt', '/resources/intake/securityTxt/encryption', intake.securityTxt?.encryption ?? []],
      [
        'The disclosure policy',
        '/policies/disclosure/secureOptions/keys',
        policies?.disclosure?.secureOptions?.keys ?? [],
      ],
    ] as const;
    return places.flatMap(([place, at, offered]) =>
      offered.flatMap((id, index) => {
        const isKnown = intake.keys?.some((key) => key.id === id);
        if (!isKnown || used.has(id) || used.size === 0) return [];
        return [
          {
            at: at + pointer(index),
            message: `${place} offers the key "${id}", but it must be one that a channel uses (${[...used].join(', ')}).`,
          },
        ];
      }),
    );
  },
});
