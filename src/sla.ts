// The rows of times (SLAs): what each is called, and which of them hold for the same case.
import type { Policies } from './program.ts';

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

/** Whether two rows can hold for the same case and run from the same event, so that their times can be compared. */
export function isComparable(row: Sla, other: Sla): boolean {
  const isSameLevel = row.severity === undefined || other.severity === undefined || row.severity === other.severity;
  return row.startsAt === other.startsAt && isSameLevel && meets(row.products, other.products);
}

/** Whether two rows hold for the same products, word for word. */
export function isSameScope(row: Sla, other: Sla): boolean {
  const said = ({ products = [] }: Sla): string => [...products].sort().join(' ');
  return row.startsAt === other.startsAt && said(row) === said(other);
}
