// Whether what a document shows is what was approved: the seals of the record against what its approvals say.
import type { Day } from '../time/day.ts';
import { approvable, type Entries, isSaid, type SealedPart, sealedParts, sealOf, wholeOf } from './seals.ts';

/** How a text stands to its approval. `unbound`: approved, but nothing tells which text. `changed`: another text was approved. */
export type Binding = 'none' | 'bound' | 'unbound' | 'changed';

/** An entry of `approvals`, as far as it is one. */
export interface Approval {
  role?: string;
  decision?: string;
  version?: string;
  on?: Day;
  /** The component that it is about; the whole program where none is named. */
  component?: string;
  content?: readonly string[];
  /** Its place in the list. */
  index: number;
}

/** What is approved as one text: a document's name, and the parts of the record that it reads. */
export interface Text {
  name: string;
  reads: readonly string[];
}

/** How a text stands, by which approval. */
export interface Standing {
  binding: Binding;
  on?: Day | undefined;
  version?: string | undefined;
}

/** The text that was approved last: the approval, and what it covers of the document. */
export interface Edition {
  approval: Approval;
  parts: SealedPart[];
}

/** The entries of `approvals`, the latest first: by day, on one day the last in the list. */
export function approvalsOf(record: Entries): Approval[] {
  const listed = Array.isArray(record.approvals) ? (record.approvals as unknown[]) : [];
  return listed
    .flatMap((entry, index) => (typeof entry === 'object' && entry !== null ? [{ ...understood(entry), index }] : []))
    .sort(latestFirst);
}

/** What an entry says, without values that are no text: the record is read here before anybody has judged it. */
function understood(entry: object): Omit<Approval, 'index'> {
  return Object.fromEntries(
    Object.entries(entry).filter(([key, value]) => key === 'content' || typeof value === 'string'),
  );
}

/** By day, on one day the last in the list. */
function latestFirst(a: Approval, b: Approval): number {
  return a.on === b.on ? b.index - a.index : (a.on ?? '') < (b.on ?? '') ? 1 : -1;
}

/** How a document's text stands to the approvals of a record. An approval of the whole program holds as long as it is called approved. */
export function standingOf(record: Entries, text: Text): Standing {
  const sealed = sealing(record).filter(
    (approval) =>
      (approval.component !== undefined || record.status === 'approved') &&
      (approval.decision === 'approved' || isOf(approval, record)),
  );
  const judged = partsOf(record, sealed, text).map((part) => judge(record, sealed, part));
  const said = judged.filter(({ binding }) => binding !== 'absent');
  if (said.some(({ binding }) => binding === 'refused')) return { binding: 'none' };
  const plain = unsealedOf(record);
  if (said.length === 0 || said.some(({ binding }) => binding === 'none')) return standingBy(plain);
  const changed = said.filter(({ binding }) => binding === 'changed');
  const by = latestOf((changed.length > 0 ? changed : said).flatMap(({ approval }) => approval ?? []));
  if (changed.length > 0 && plain && by && latestOf([by, plain.approval]) === plain.approval) return standingBy(plain);
  return { binding: changed.length > 0 ? 'changed' : 'bound', on: by?.on, version: by?.version };
}

/** The last approved edition of a document, by the approval that made it one; undefined where no approval covers all of it. */
export function editionOf(record: Entries, text: Text): Edition | undefined {
  const sealed = sealing(record).filter(({ decision }) => decision === 'approved');
  const isByItself = sealed.some(({ component }) => component === text.name);
  const found = partsOf(record, sealed, text).map((part) => {
    const [latest, ...earlier] = coveringOf(sealed, part);
    const same = earlier.filter((other) => latest && sealedIn(other, part)?.seal === sealedIn(latest, part)?.seal);
    return { part, approval: isByItself ? latest : (same.at(-1) ?? latest) };
  });
  const isWhole = found.every(({ part, approval }) => approval || !isSaid(record, part));
  const approval = latestOf(found.flatMap((each) => each.approval ?? []));
  if (!approval || !isWhole) return undefined;
  const parts = new Map<string, SealedPart>();
  for (const each of found) {
    const covered = each.approval && sealedIn(each.approval, each.part);
    if (covered) parts.set(covered.part, covered);
  }
  return { approval, parts: [...parts.values()] };
}

/** The approvals that say what they cover. */
function sealing(record: Entries): Approval[] {
  return approvalsOf(record).filter(({ content }) => sealedParts(content).length > 0);
}

/**
 * What a document shows that can be approved; where its component was approved by itself, what that approval covers. One that names
 * nothing is made of the record as a whole.
 */
function partsOf(record: Entries, approvals: readonly Approval[], { name, reads }: Text): string[] {
  const own = approvals.find(({ component, decision }) => component === name && decision === 'approved');
  if (own) return sealedParts(own.content).map(({ part }) => part);
  const named = approvable(reads);
  return named.length > 0 ? named : wholeOf(record);
}

/** Whether a decision was one of the very text that stands there: a refusal of another one says nothing of this. */
function isOf({ content }: Approval, record: Entries): boolean {
  return sealedParts(content).every(({ part, seal }) => sealOf(record, part) === seal);
}

/** Whether an approval covers a part. */
export function covers(approval: Approval, part: string): boolean {
  return sealedIn(approval, part) !== undefined;
}

function coveringOf(approvals: readonly Approval[], part: string): Approval[] {
  return approvals.filter((approval) => covers(approval, part));
}

/** The seal under which an approval covers a part: its own or that of the part around it; one of the whole program covers all. */
function sealedIn({ content, component }: Approval, part: string): SealedPart | undefined {
  const found = sealedParts(content).find((sealed) => sealed.part === part || part.startsWith(`${sealed.part}.`));
  return found ?? (component === undefined ? { part, seal: sealOf({}, part) } : undefined);
}

interface Judged {
  binding: 'bound' | 'changed' | 'none' | 'refused' | 'absent';
  approval?: Approval;
}

function judge(record: Entries, approvals: readonly Approval[], part: string): Judged {
  const covering = coveringOf(approvals, part);
  const same = covering.find((approval) => {
    const sealed = sealedIn(approval, part);
    return sealed !== undefined && sealed.seal === sealOf(record, sealed.part);
  });
  if (same) return { binding: same.decision === 'approved' ? 'bound' : 'refused', approval: same };
  const approved = covering.find(({ decision }) => decision === 'approved');
  if (approved) return { binding: 'changed', approval: approved };
  return { binding: isSaid(record, part) ? 'none' : 'absent' };
}

interface Unsealed {
  binding: 'unbound' | 'changed';
  approval: Approval;
}

/** An approval of the version that does not say which text it was of. */
function unsealedOf(record: Entries): Unsealed | undefined {
  const [approval] = approvalsOf(record).filter(
    ({ decision, version, component, content }) =>
      decision === 'approved' && version === record.version && component === undefined && content === undefined,
  );
  if (record.status !== 'approved' || approval === undefined) return undefined;
  const isLater = typeof record.updatedOn === 'string' && approval.on !== undefined && record.updatedOn > approval.on;
  return { binding: isLater ? 'changed' : 'unbound', approval };
}

function standingBy(unsealed: Unsealed | undefined): Standing {
  if (!unsealed) return { binding: 'none' };
  return { binding: unsealed.binding, on: unsealed.approval.on, version: unsealed.approval.version };
}

function latestOf(approvals: readonly Approval[]): Approval | undefined {
  return [...approvals].sort(latestFirst)[0];
}
