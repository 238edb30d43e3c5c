// Compares the published copies of a program in a folder with what `psirt render` would write.
import type { CopyRemark } from '../check/copies.ts';
import { copyRemarks } from '../documents/copies.ts';
import { copyAt } from '../outside/copies.ts';
import type { Assembly } from '../program/assembly.ts';
import { materialOf } from './render/render.ts';

/** What is wrong with the copies that a program names. */
export function compared(folder: string, assembly: Assembly): CopyRemark[] {
  return copyRemarks(materialOf(assembly, [], {}), (path) => copyAt(folder, path));
}
