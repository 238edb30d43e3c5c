// Packages that most runs do not need: each is loaded when it is first used.
import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);
const loaded = new Map<string, unknown>();

/** A package of ours by its name, loaded at the first call: `packageNamed<typeof import('yaml')>('yaml')`. */
export function packageNamed<T>(name: string): T {
  // Node looks for it on the disk at each call where somebody else has loaded it before.
  if (!loaded.has(name)) loaded.set(name, load(name));
  return loaded.get(name) as T;
}
