// How an act of the Union holds in the countries of a program: by national law, by the EEA Agreement, not, or not known.
import type { Clock, NationalLaw } from '../catalogs/catalogs.ts';
import { countryName } from '../model/codes.ts';
import type { Day } from '../time/day.ts';
import { isEea, isMember } from './places.ts';

/** How surely the act of a clock holds for a program: in force, to be asked of counsel (with the reason), or not at all. */
export type Hold = { holds: 'yes' } | { holds: 'no' } | { holds: 'counsel'; because: string };

/**
 * How the act behind a duty holds in the places of a program, by the catalog of national law. A country in the Union without
 * a row counts as bound; a state of the European Economic Area only where a source says so.
 */
export function holdOf(clock: Clock, places: ReadonlySet<string>, today: Day): Hold {
  if (!clock.jurisdictions.includes('EU')) return { holds: 'yes' };
  const rowOf = (place: string) => clock.countries?.find(({ country }) => country === place);
  const members = [...places].filter(isMember);
  const waiting = members.flatMap((place) => {
    const row = rowOf(place);
    return row && isWaiting(row, today) ? [row] : [];
  });
  if (members.length > waiting.length || (members.length === 0 && places.has('EU'))) return { holds: 'yes' };
  if (waiting.length > 0) return { holds: 'counsel', because: waiting.map(sayWaiting).join(' ') };
  const rows = [...places].filter(isEea).map((place) => rowOf(place) ?? { country: place, holds: 'unknown' as const });
  if (rows.some((row) => row.holds === 'in-force' && row.verified)) return { holds: 'yes' };
  if (rows.every(({ holds }) => holds === 'not')) return { holds: 'no' };
  const names = rows.map(({ country }) => countryName(country)).join(', ');
  const because = `${names} belongs to the European Economic Area, and no source was read that says whether this act of the Union was taken over there.`;
  return { holds: 'counsel', because };
}

function isWaiting({ holds, since }: NationalLaw, today: Day): boolean {
  return holds === 'pending' || (holds === 'in-force' && since !== undefined && since > today);
}

function sayWaiting({ country, holds, since, asOf }: NationalLaw): string {
  const name = countryName(country);
  return holds === 'pending'
    ? `As of ${asOf}, ${name} had no law in force that puts the act into effect.`
    : `In ${name} it binds from ${since} on.`;
}

/** A row of the catalog of national law as a reader sees it. */
export interface Told {
  country: string;
  holds: string;
  law: string | undefined;
  since: string | undefined;
  authority: string | undefined;
  portal: string | undefined;
  account: string | undefined;
  note: string | undefined;
  asOf: string | undefined;
}

const sayings: Readonly<Record<NationalLaw['holds'], string>> = {
  'in-force': 'In force',
  pending: 'No law in force',
  not: 'Does not hold there',
  unknown: 'Ask counsel',
};

/** A row in words. */
export function tell({
  country,
  holds,
  verified,
  law,
  since,
  authority,
  portal,
  account,
  note,
  asOf,
}: NationalLaw): Told {
  const said = `${sayings[holds]}${verified || holds === 'unknown' ? '' : ' (from memory: ask counsel)'}`;
  return { country: countryName(country), holds: said, law, since, authority, portal, account, note, asOf };
}

/**
 * How the act of a duty holds in each country of a program; one without a row is not in the catalog. Of an act that binds in
 * the Member States by itself only the states beyond them are told.
 */
export function toldOf({ countries }: Clock, places: Iterable<string>): Told[] {
  if (countries === undefined) return [];
  const isNational = countries.some(({ country }) => isMember(country));
  const found = [...places].filter((place) => (isNational && isMember(place)) || isEea(place) || place === 'CH').sort();
  return found.map((place) => {
    const row = countries.find(({ country }) => country === place);
    return row ? tell(row) : { ...none, country: countryName(place) };
  });
}

const none: Told = {
  country: '',
  holds: 'Not in the catalog',
  law: undefined,
  since: undefined,
  authority: undefined,
  portal: undefined,
  account: undefined,
  note: undefined,
  asOf: undefined,
};
