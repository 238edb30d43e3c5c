// The published copies of a program in a folder. What makes documents is loaded only where a program names a copy.
import type { CopyRemark } from '../check/copies.ts';
import type { Assembly } from '../program/assembly.ts';
import { valueAt } from '../words/pointer.ts';

/** What is wrong with the copies that a program names. */
export async function publishedCopies(folder: string, assembly: Assembly): Promise<CopyRemark[]> {
  const named = valueAt(assembly.data, '/publication/copies');
  if (!Array.isArray(named) || named.length === 0) return [];
  const { compared } = await import('./compared.ts');
  return compared(folder, assembly);
}
