// What was approved and has changed since, as git knows it. Git and all that reads it are loaded only where something has changed.
import { outdatedIn } from '../facts/outdated-approval.ts';
import type { Entries } from '../facts/seals.ts';

/** What a program in a folder said where it was approved and says something else today, by seal. */
export async function approvedParts(folder: string, record: Entries): Promise<ReadonlyMap<string, unknown>> {
  const changed = outdatedIn(record).flatMap(({ parts }) => parts);
  if (changed.length === 0) return new Map();
  const { partsUnder } = await import('./history.ts');
  return partsUnder(folder, changed);
}
