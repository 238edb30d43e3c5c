// What leaves for a terminal or a log: nothing in it is a command to a CI runner, and no secret is repeated.
import { masked } from './secret.ts';

/** Keeps values from files from forming commands of a CI runner (`##[…]`, `##vso[…]`, `::…::`), and secrets from being repeated. */
export function harmless(output: string): string {
  return masked(output)
    .replace(/##(?=\w*\[)/g, '# #')
    .replace(/^(\s*)::/gm, '$1: :');
}
