// The Cyber Resilience Act: whether it concerns a program, and how much a duty of it weighs before it applies.

import type { Clock } from '../catalogs/catalogs.ts';
import type { Program } from '../model/program.ts';
import type { Day } from '../time/day.ts';
import type { Severity } from '../words/finding.ts';
import { isUnderUnionLaw } from './places.ts';
import { type Product, supportOf } from './products.ts';

/** The first day on which the act applies as a whole (Art. 71(2)); the reports of Art. 14 are due since 2026-09-11. */
export const appliesFrom: Day = '2027-12-11';

/** The reporting duties of a manufacturer; whoever has one is under the act. */
const duties: readonly string[] = ['eu-cra-actively-exploited-vulnerability', 'eu-cra-severe-incident'];

/** The products that the act is about: not what is only hosted or given away, and not what has no support any more. */
const left: readonly string[] = ['cloud-service', 'open-source'];

/** The sectors whose products the act leaves to another one, by the exemptions of its reports (Art. 2(2) to (4)). */
export function exemptSectors(clocks: ReadonlyMap<string, Clock>): ReadonlySet<string> {
  return new Set(duties.flatMap((id) => (clocks.get(id)?.leavesOut ?? []).flatMap(({ sectors = [] }) => sectors)));
}

/** Whether a clock is a report of manufacturers under Art. 14. */
export function isCraReport(clock: string): boolean {
  return duties.includes(clock);
}

/** Whether a program says that it is a manufacturer under the act. */
export function isUnderCra(obligations: Program['obligations']): boolean {
  return obligations.some(({ clock, applies }) => applies === 'yes' && isCraReport(clock));
}

/** Whether a product is one that the act is about, by what it says itself, else by its kind; one that is sold elsewhere only is none. */
export function isCraProduct({ kind, support, markets = [], governedBy }: Product): boolean {
  const isSoldThere = markets.length === 0 || markets.some(isUnderUnionLaw);
  const isMeant = governedBy === undefined ? !left.includes(kind) : governedBy === 'cra';
  return isMeant && support?.basis !== 'ended' && isSoldThere;
}

/** Whether what applies with the act as a whole concerns a product: its support does not end before. */
export function isCraProductLater(product: Product): boolean {
  const { basis, end } = supportOf(product);
  return isCraProduct(product) && !(basis === 'dates' && end !== undefined && end < appliesFrom);
}

/** What a duty weighs that applies with the act as a whole: a warning ahead, an error once it is in force. */
export function laterDuty(today: Day): { severity: Severity; since: string } {
  return today < appliesFrom
    ? { severity: 'warning', since: `from ${appliesFrom} on` }
    : { severity: 'error', since: `since ${appliesFrom}` };
}
