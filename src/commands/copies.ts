// The published copies of a program in a folder. What makes documents is loaded only where a program names a copy.
import type { CopyRemark } from '../check/copies.ts';
import type { Assembly } from '../program/assembly.ts';
import { valueAt } from '../words/pointer.ts';

/** What is wrong with the copies that a program names. */
export async function publishedCopies(folder: string, assembly: Assembly): Promise<CopyRemark[]> {
  const named = valueAt(assembly.data, '/publication/copies');
  if (!Array.isArray(named) || named.length === 0) return [];
  const { copyRemarks } = await import('../documents/copies.ts');
  const { copyAt } = await import('../outside/copies.ts');
  const { materialOf } = await import('./render/render.ts');
  return copyRemarks(materialOf(assembly, [], {}), (path) => copyAt(folder, path));
}
