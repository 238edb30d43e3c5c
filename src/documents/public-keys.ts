// Keys as documents show them to those who want to write in secret: what kind, for whom, how it is known again, where it lies.

import type { keysNamed } from '../facts/public-ways.ts';
import type { Draft } from '../model/draft.ts';
import { wordsOf } from '../program/naming.ts';
import { said, sayDay } from '../words/language.ts';
import type { Row } from './view.ts';

/** The keys of the rows. */
export const keyColumns = ['kind', 'stands', 'name', 'url', 'expires'] as const;

/** A row for each key of a program. */
export function keyRows(keys: ReturnType<typeof keysNamed>, program: Draft): Row[] {
  const words = wordsOf(program);
  return keys.map(({ kind, algorithm, size, identities, fingerprint, keyId, serial, url, expires }) => ({
    kind: [words.label('/resources/intake/keys/0/kind', kind), algorithm, size && said('{} bits', size)]
      .filter(Boolean)
      .join(', '),
    stands: identities?.join(', '),
    name: fingerprint ?? keyId ?? serial,
    url,
    expires: expires && sayDay(expires),
  }));
}
