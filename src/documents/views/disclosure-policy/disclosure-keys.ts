// The keys with which a finder can encrypt a report.
import { keysNamed } from '../../../facts/public-ways.ts';
import { wordsOf } from '../../../program/naming.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'disclosure-keys',
  keys: ['kind', 'stands', 'name', 'url', 'expires'],
  rows: (program) => {
    const words = wordsOf(program);
    return keysNamed(program.policies?.disclosure?.secureOptions?.keys, program).map(
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
