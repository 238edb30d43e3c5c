// The seals of a record: for each part of it a digest of what it says, whatever its comments, its form or the order of its keys.
import { privateComponent } from '../model/schemas.ts';
import { digest } from '../words/digest.ts';
import { onceFor } from '../words/once.ts';
import { pointerTo, valueAt } from '../words/pointer.ts';

/** A record as it is assembled. */
export type Entries = Readonly<Record<string, unknown>>;

/** A part of a record, such as `charter`, `roles` or `staff.coverage`, and the seal of what it says. */
export interface SealedPart {
  part: string;
  seal: string;
}

/** What says how a record is approved, kept, read again and shown, or is private, is no part of what is approved. */
const apart: ReadonlySet<string> = new Set([
  'schemaVersion',
  'approvals',
  'reviews',
  'status',
  'version',
  'updatedOn',
  'effectiveOn',
  'reviewBy',
  'waivers',
  'brand',
  privateComponent,
]);

/** The days on which the routine of a team was last done, or comes next: they move without anything new being decided. */
const routine =
  /^(?:reviewBy|nextOn|last[A-Z]\w*|updatedOn|rehearsedOn|verifiedOn|(?:\w*T|t)estedOn|(?:\w*R|r)eviewedOn)$/;

/** The parts of a document's content among the paths that it reads. */
export function approvable(paths: readonly string[]): string[] {
  return [...new Set(paths)].filter((path) => !apart.has(path.split('.')[0] ?? ''));
}

/** The seal of what a part of a record says; a part that is not there has one, too. */
export function sealOf(record: Entries, part: string): string {
  const known = seals(record);
  const seal = known.get(part) ?? `sha256-${digest(JSON.stringify(inOrder(saidBy(record, part))) ?? 'null')}`;
  known.set(part, seal);
  return seal;
}

const seals = onceFor((_record: Entries) => new Map<string, string>());

/** What a part of a record says, without the days that move by routine; undefined where it is not there. */
export function saidBy(record: Entries, part: string): unknown {
  return withoutRoutine(partOf(record, part)) ?? undefined;
}

/** Whether a part of a record is there. */
export function isSaid(record: Entries, part: string): boolean {
  return (partOf(record, part) ?? undefined) !== undefined;
}

function partOf(record: Entries, part: string): unknown {
  return valueAt(record, pointerTo(part));
}

function withoutRoutine(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutRoutine);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key, inner]) => !(routine.test(key) && typeof inner === 'string'));
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutRoutine(inner)]));
}

/** What an approval of the whole record covers: every part that is there. */
export function wholeOf(record: Entries): string[] {
  return approvable(Object.keys(record).filter((key) => isSaid(record, key))).sort();
}

/** How an approval writes down what it covers: `charter sha256-…`. */
export function contentOf(record: Entries, parts: readonly string[]): string[] {
  return parts.map((part) => `${part} ${sealOf(record, part)}`);
}

/** What an approval covers, read from what it wrote down. */
export function sealedParts(content: unknown): SealedPart[] {
  if (!Array.isArray(content)) return [];
  return (content as unknown[]).flatMap((line) => {
    const [, part, seal] = typeof line === 'string' ? (/^(\S+) (\S+)$/.exec(line) ?? []) : [];
    return part === undefined || seal === undefined ? [] : [{ part, seal }];
  });
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value === 'string') return value.trim();
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, inOrder(inner)]),
  );
}
