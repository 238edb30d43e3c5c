// Packages that most runs do not need: each is loaded when it is first used.
import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);

/** A package of ours by its name, loaded at the first call: `packageNamed<typeof import('yaml')>('yaml')`. */
export function packageNamed<T>(name: string): T {
  return load(name) as T;
}
