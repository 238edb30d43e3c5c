// Where the files lie that ship with psirt and are read as they are.
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);

/** The place of a file or folder that ships with psirt: `templates/charter.md.hbs`. */
export function shippedFile(path: string): string {
  return fileURLToPath(new URL(path, root));
}
