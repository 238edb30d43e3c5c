// The package that writes Word files, which users install only if they want them, and the zip archive that it brings along.
import { createRequire } from 'node:module';
import type { Zip } from '../documents/word/same-bytes.ts';
import { CannotRun } from '../words/exit.ts';
import { shippedFile } from './shipped-files.ts';

const version = '9.7.1';

/** What writes Word files, found from a file of ours. Throws CannotRun where it is not installed. */
export function wordPackage(from = shippedFile('package.json')): { docx: typeof import('docx'); emptyZip: () => Zip } {
  const load = createRequire(from);
  try {
    const docx = load('docx') as typeof import('docx');
    const ofPackage = createRequire(load.resolve('docx'));
    const Archive = ofPackage('jszip') as new () => Zip;
    return { docx, emptyZip: () => new Archive() };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') throw error;
    throw new CannotRun(
      `Word files need the package docx, which is not installed beside psirt: "npm install docx@${version}" (for a global psirt with --global). Nothing was written.`,
    );
  }
}
