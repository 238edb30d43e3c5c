// Time zones by the names that people type: a city, a country with one time, an abbreviation.
import { fixedOffset } from '../../time/zones.ts';
import { validCodes } from '../codes.ts';
import type { Meaning } from './meaning.ts';
import { countryFrom } from './names.ts';

/** The cities that keep the one time of their country. */
const cityOf: ReadonlyMap<string, string> = new Map(
  Object.entries({
    DE: 'Berlin',
    AT: 'Vienna',
    CH: 'Zurich',
    FR: 'Paris',
    GB: 'London',
    IE: 'Dublin',
    IT: 'Rome',
    NL: 'Amsterdam',
    BE: 'Brussels',
    LU: 'Luxembourg',
    DK: 'Copenhagen',
    SE: 'Stockholm',
    NO: 'Oslo',
    FI: 'Helsinki',
    PL: 'Warsaw',
    CZ: 'Prague',
    SK: 'Bratislava',
    HU: 'Budapest',
    RO: 'Bucharest',
    BG: 'Sofia',
    GR: 'Athens',
    HR: 'Zagreb',
    SI: 'Ljubljana',
    EE: 'Tallinn',
    LV: 'Riga',
    LT: 'Vilnius',
    JP: 'Tokyo',
    KR: 'Seoul',
    SG: 'Singapore',
    IL: 'Jerusalem',
  }),
);

/** What a time zone means. */
export function zoneFrom(text: string): Meaning {
  const plain = text.trim();
  if (/^(?:utc|gmt|z|zulu|utc time)$/i.test(plain)) return understood('UTC');
  const offset = /^(?:utc|gmt)? ?([+-]) ?(\d{1,2})(?::?([0-5]\d))?$/i.exec(plain);
  if (offset) return offsetFrom(offset);
  if (/^(?:ce[sd]?t|mes?z|e[sd]t|p[sd]t|c[sd]t|m[sd]t|ees?t|wes?t|bst|ist|jst|aes?t)$/i.test(plain))
    return {
      doubt: `"${plain}" is kept in several places, and not all the year: write the zone of a city, such as Europe/Berlin.`,
    };
  const country = countryFrom(plain);
  const code = country && 'value' in country ? String(country.value) : '';
  const city = (cityOf.get(code) ?? plain).replaceAll(' ', '_').toLowerCase();
  const zones = validCodes('time-zones');
  const found = zones.find((zone) => zone.toLowerCase() === city) ?? zones.find((zone) => endOf(zone) === city);
  return found === undefined ? undefined : understood(found);
}

/** A fixed offset from UTC, as the clocks of places without summer time show it. */
function offsetFrom([, sign, hours = '', minutes = '00']: readonly string[]): Meaning {
  const zone = `GMT${sign}${hours.padStart(2, '0')}:${minutes}`;
  return fixedOffset(zone) === undefined ? undefined : understood(zone);
}

function endOf(zone: string): string {
  return zone.slice(zone.lastIndexOf('/') + 1).toLowerCase();
}

function understood(value: string): Meaning {
  return { value, said: value };
}
