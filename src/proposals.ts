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

/** The clocks in force that a PSIRT should answer yes, no or unclear to. A proposal, not legal advice. */
export function proposedClocks(data: Record<string, unknown>, clocks: ReadonlyMap<string, Clock>): Clock[] {
  const company = data.company as { jurisdictions?: string[] } | undefined;
  const products = (Array.isArray(data.products) ? data.products : []) as { markets?: string[] }[];
  const places = new Set([...(company?.jurisdictions ?? []), ...products.flatMap(({ markets = [] }) => markets)]);
  if ([...places].some((place) => memberStates.has(place))) places.add('EU');
  return [...clocks.values()].filter(
    ({ appliesTo, status, jurisdictions, sectors }) =>
      appliesTo.includes('psirt') &&
      status === 'in-force' &&
      jurisdictions.some((place) => places.has(place)) &&
      isGeneral(sectors),
  );
}

/** Sectors that any maker of products may be in; clocks of other sectors are found with "psirt explain". */
function isGeneral(sectors: readonly string[]): boolean {
  return (
    sectors.length === 0 ||
    sectors.some((sector) =>
      ['all', 'products-with-digital-elements', 'consumer-connectable-products', 'personal-data'].includes(sector),
    )
  );
}
