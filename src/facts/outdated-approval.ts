// Approvals that no longer cover the text: what of it has changed since, and was not approved again.
import { isDeepStrictEqual } from 'node:util';
import { type Approval, approvalsOf, covers } from './approval.ts';
import { type Entries, type SealedPart, saidBy, sealedParts, sealOf, wholeOf } from './seals.ts';

/** An approval, and the parts that say something else today, with the seals under which they were approved. */
export interface Outdated {
  approval: Approval;
  parts: SealedPart[];
}

/** The approvals of a record that no longer cover its text. What a later approval covers, that one tells. */
export function outdatedIn(record: Entries): Outdated[] {
  const granted = approvalsOf(record).filter(({ decision }) => decision === 'approved');
  return granted.flatMap((approval, index) => {
    const later = granted.slice(0, index);
    if (later.some(({ component, content }) => component === undefined && content === undefined)) return [];
    const parts = changedIn(record, approval).filter(({ part }) => !later.some((other) => covers(other, part)));
    return parts.length === 0 ? [] : [{ approval, parts }];
  });
}

function changedIn(record: Entries, { component, content }: Approval): SealedPart[] {
  const sealed = sealedParts(content);
  if (sealed.length === 0) return [];
  const changed = sealed.filter(({ part, seal }) => sealOf(record, part) !== seal);
  if (component !== undefined) return changed;
  const known = new Set(sealed.map(({ part }) => part));
  const added = wholeOf(record).filter((part) => !known.has(part));
  return [...changed, ...added.map((part) => ({ part, seal: sealOf({}, part) }))];
}

/**
 * What has changed in a text, by the names of its fields: `purpose` of the component that was approved, else
 * `organization.model`. `before` holds what was approved, by seal; where it is not known, the part itself is named, or nothing
 * where that would say no more than the approval does.
 */
export function changedFields(
  record: Entries,
  { approval, parts }: Outdated,
  before: ReadonlyMap<string, unknown>,
): string[] {
  return parts.flatMap(({ part, seal }) => {
    const own = part === approval.component;
    const old = seal === sealOf({}, part) ? undefined : before.get(seal);
    const now = saidBy(record, part);
    if (isGroup(old) && isGroup(now)) return differing(old, now).map((key) => (own ? key : `${part}.${key}`));
    return own ? [] : [part];
  });
}

function differing(old: Entries, now: Entries): string[] {
  const keys = [...new Set([...Object.keys(now), ...Object.keys(old)])];
  return keys.filter((key) => !isDeepStrictEqual(old[key], now[key]));
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
