// Which regulatory clocks may concern a program, told from where it is established and where its products are sold.
import type { Clock } from './catalogs.ts';

const memberStates = new Set([
  'AT',
  'BE',
  'BG',
  'CY',
  'CZ',
  'DE',
  'DK',
  'EE',
  'ES',
  'FI',
  'FR',
  'GR',
  'HR',
  'HU',
  'IE',
  'IT',
  'LT',
  'LU',
  'LV',
  'MT',
  'NL',
  'PL',
  'PT',
  'RO',
  'SE',
  'SI',
  'SK',
]);

/** Sectors, as the catalog writes them, that any maker of products may be in; `any` binds everybody. */
export const generalSectors: readonly string[] = [
  'any',
  'products-with-digital-elements',
  'consumer-connectable-products',
];

/**
 * The clocks in force that a PSIRT should answer yes, no or unclear to. A proposal, not legal advice; clocks of sectors
 * that the organization does not name are found with "psirt explain".
 */
export function proposedClocks(data: Record<string, unknown>, clocks: ReadonlyMap<string, Clock>): Clock[] {
  const company = data.company as { jurisdictions?: string[]; sectors?: unknown } | undefined;
  const products = (Array.isArray(data.products) ? data.products : []) as { markets?: string[] }[];
  const places = new Set([...(company?.jurisdictions ?? []), ...products.flatMap(({ markets = [] }) => markets)]);
  if ([...places].some((place) => memberStates.has(place))) places.add('EU');
  const own = new Set<unknown>([...generalSectors, ...(Array.isArray(company?.sectors) ? company.sectors : [])]);
  return [...clocks.values()].filter(
    ({ appliesTo, status, jurisdictions, sectors }) =>
      appliesTo.includes('psirt') &&
      status === 'in-force' &&
      jurisdictions.some((place) => places.has(place)) &&
      (sectors.length === 0 || sectors.some((sector) => own.has(sector))),
  );
}
