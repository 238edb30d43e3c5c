// The rows of times (SLAs): what each is called, and which of them hold for the same case.

import type { Policies } from '../model/program.ts';
import { isLonger } from '../time/duration.ts';

/** One row of times. */
export type Sla = Policies['slas'][number];

/** A row as a message names it. */
export function saySla({ name, id }: Sla): string {
  return `"${name ?? id}"`;
}

/** Whether two lists, of which none means all, have something in common. */
function meets(one: readonly string[] | undefined, other: readonly string[] | undefined): boolean {
  return (
    one === undefined ||
    one.length === 0 ||
    other === undefined ||
    other.length === 0 ||
    one.some((item) => other.includes(item))
  );
}

/** Whether two rows run from the same event: one of the list, or the end of the same time before. */
function hasSameStart(row: Sla, other: Sla): boolean {
  return row.startsAt === other.startsAt && row.startsAfter === other.startsAfter;
}

/** Whether two rows can hold for the same case and run from the same event, so that their times can be compared. */
export function isComparable(row: Sla, other: Sla): boolean {
  const isSameLevel = row.severity === undefined || other.severity === undefined || row.severity === other.severity;
  return hasSameStart(row, other) && isSameLevel && meets(row.products, other.products);
}

/** Whether two rows hold for the same products, word for word. */
export function isSameScope(row: Sla, other: Sla): boolean {
  const said = ({ products = [] }: Sla): string => [...products].sort().join(' ');
  return hasSameStart(row, other) && said(row) === said(other);
}

/** Whether the internal target of a row is longer than its public time: then that alone is what must be mended. */
export function exceedsOwnPublic({ internal, public: said }: Sla): boolean {
  return internal !== undefined && said !== undefined && isLonger(internal, said);
}

/** Whether a row says in public when a fix at a level is there at the latest, counted from the confirmation or before. */
export function isPublicFixTime(row: Sla, level: string): row is Sla & { public: string } {
  const isEarly = ['report-received', 'awareness', 'confirmed'].includes(row.startsAt ?? '');
  return (
    row.activity === 'fix' &&
    row.severity === level &&
    row.public !== undefined &&
    row.products === undefined &&
    isEarly
  );
}

/** Whether the fix target of a level is longer than a public time for it: then that alone is what must be mended. */
export function exceedsPublic(target: string, level: string, slas: readonly Sla[]): boolean {
  return slas.some((row) => isPublicFixTime(row, level) && isLonger(target, row.public));
}
