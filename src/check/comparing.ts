// Two reports on one program, an earlier and a later: which findings are new, which are as before, which are gone.
import type { Finding } from '../words/finding.ts';

/** What of a finding is compared. */
export type Known = Pick<Finding, 'rule' | 'message' | 'component' | 'file' | 'pointer' | 'place'>;

/** The findings of two reports, matched. */
export interface Comparison<Before extends Known> {
  fresh: Finding[];
  old: Finding[];
  fixed: Before[];
}

/** What a finding is known by: its rule and its place by ids; where it is of a file as a whole, the file. */
export function identityOf({ rule, place, pointer, file }: Pick<Known, 'rule' | 'place' | 'pointer' | 'file'>): string {
  return `${rule} ${(place ?? pointer) || file}`;
}

/** Matches findings by rule and place. Of several at one place those with the same words belong together. */
export function compareFindings<Before extends Known>(
  before: readonly Before[],
  now: readonly Finding[],
): Comparison<Before> {
  const open = new Map<string, Before[]>();
  for (const finding of before) open.set(identityOf(finding), [...(open.get(identityOf(finding)) ?? []), finding]);
  const take = (finding: Finding, isSame: (other: Before) => boolean): boolean => {
    const others = open.get(identityOf(finding)) ?? [];
    const index = others.findIndex(isSame);
    if (index >= 0) others.splice(index, 1);
    return index >= 0;
  };
  const known = new Set(now.filter((finding) => take(finding, ({ message }) => message === finding.message)));
  for (const finding of now) if (!known.has(finding) && take(finding, () => true)) known.add(finding);
  return {
    fresh: now.filter((finding) => !known.has(finding)),
    old: now.filter((finding) => known.has(finding)),
    fixed: [...open.values()].flat(),
  };
}
