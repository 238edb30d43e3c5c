// The public keys of the team, as the section of RFC 2350 about encryption shows them.
import { wordsOf } from '../../../program/naming.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'rfc2350-keys',
  keys: ['kind', 'stands', 'name', 'url', 'expires'],
  rows: (program) => {
    const words = wordsOf(program);
    return (program.resources?.intake?.keys ?? []).map(
      ({ kind, algorithm, size, identities, fingerprint, keyId, serial, url, expires }) => ({
        kind: [words.label('/resources/intake/keys/0/kind', kind), algorithm, size && `${size} bits`]
          .filter(Boolean)
          .join(', '),
        stands: identities?.join(', '),
        name: fingerprint ?? keyId ?? serial,
        url,
        expires,
      }),
    );
  },
};
