// The package `yaml`: loaded only where a file is odd, is edited or is written.
import { packageNamed } from '../words/package.ts';

/** The package, loaded at the first call. */
export function yaml(): typeof import('yaml') {
  return packageNamed<typeof import('yaml')>('yaml');
}

/** The style of all files that we write. */
export const yamlStyle = { lineWidth: 0, compat: 'yaml-1.1', flowCollectionPadding: true } as const;
