// Whom NIS2 binds, and whom its implementing regulation binds beyond it.
import type { Clock } from '../catalogs/catalogs.ts';
import type { Communication, Program } from '../model/program.ts';
import type { Day } from '../time/day.ts';
import { applicable } from './deadlines.ts';

/**
 * The sectors of the providers that Art. 1 of Regulation (EU) 2024/2690 names: DNS, top-level domains, clouds, data centers,
 * content delivery, managed services, marketplaces, search engines, social networks, trust services.
 */
const named: readonly string[] = [
  'cloud-providers',
  'data-centers',
  'digital-infrastructure',
  'digital-providers',
  'ict-service-management',
  'managed-service-providers',
  'trust-services',
];

const groups = ['users', 'suppliers', 'customers'] as const;

/** Whether a program says of a duty of NIS2 that it applies. */
export function nis2Applies(
  obligations: Program['obligations'],
  clocks: ReadonlyMap<string, Clock>,
  today: Day,
): boolean {
  return applicable(obligations, clocks, today).some(({ clock }) => clock.id.startsWith('eu-nis2-'));
}

/** Whether an organization works in a sector whose providers Regulation (EU) 2024/2690 names. */
export function isBoundBy2690(company: Partial<Program['company']> | undefined): boolean {
  return (company?.sectors ?? []).some((sector) => named.includes(sector));
}

/** The groups that have no way to report an incident; a way for the public serves all but the staff. */
export function waysMissing(ways: NonNullable<Communication['reportingWays']>): string[] {
  const served = new Set<string>(ways.flatMap((way) => way.for));
  return groups.filter((group) => !served.has(group) && (group === 'users' || !served.has('public')));
}
