// The seals of files that cannot bear one themselves, such as JSON: kept in one file beside the program.
import { digest } from '../words/digest.ts';
import { canBearSeal, type Document, withUnixLines } from './document.ts';

/** Seals by path, relative to the folder of the program. */
export type Seals = Readonly<Record<string, string>>;

/** Where the seals lie, relative to the folder of the program. */
export const sealsPath = '.psirt/seals.json';

/** The seals that a text holds; none where it is not what we wrote. */
export function readSeals(text: string | undefined): Seals {
  try {
    const seals: unknown = JSON.parse(text ?? '{}');
    if (typeof seals !== 'object' || seals === null || Array.isArray(seals)) return {};
    return Object.fromEntries(Object.entries(seals).filter(([, seal]) => typeof seal === 'string'));
  } catch {
    return {};
  }
}

/** The text of seals, in the order of their paths; undefined where there are none. */
export function writeSeals(seals: Seals): string | undefined {
  const ordered = Object.entries(seals).sort(([a], [b]) => (a < b ? -1 : 1));
  return ordered.length === 0 ? undefined : `${JSON.stringify(Object.fromEntries(ordered), undefined, 2)}\n`;
}

/** The seal of a text. */
export function sealOf(text: string): string {
  return `sha256-${digest(withUnixLines(text))}`;
}

/** The seals of those documents that cannot bear one; `placed` says where a document lies, seen from the program. */
export function sealsOf(documents: readonly Document[], placed: (path: string) => string): Seals {
  const apart = documents.filter(({ text }) => !canBearSeal(text));
  return Object.fromEntries(apart.map(({ path, text }) => [placed(path), sealOf(text)]));
}
