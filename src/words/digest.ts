// The digest of a text, by which it is known again.
import { packageNamed } from './package.ts';

/** The first 32 hexadecimal digits of the SHA-256 of a text. Node's own package for it is large, so it is loaded when needed. */
export function digest(text: string): string {
  const { createHash } = packageNamed<typeof import('node:crypto')>('node:crypto');
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
