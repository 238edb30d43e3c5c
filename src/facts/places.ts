// The countries that a program has to do with: where the organization sits, whose law it is under, and where it sells.

import type { Clock } from '../catalogs/catalogs.ts';
import { isJurisdiction } from '../model/codes.ts';
import type { DeepPartial } from '../model/draft.ts';
import type { Program } from '../model/program.ts';

const memberStates = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
);

/** The states of the European Economic Area outside the Union: its acts hold there once they are taken over. */
const eeaStates = new Set(['IS', 'LI', 'NO']);

/** What names the places of a program; all of it may be missing in a draft. */
export interface Whereabouts {
  company?: DeepPartial<Program['company']> | undefined;
  products?: DeepPartial<Program['products']> | undefined;
}

/** Whether a country is a member state of the Union. */
export function isMember(place: string): boolean {
  return memberStates.has(place);
}

/** Whether a country belongs to the European Economic Area without being a member state. */
export function isEea(place: string): boolean {
  return eeaStates.has(place);
}

/** Whether a place is the Union, a member state, or another state of the European Economic Area: law of the Union may hold there. */
export function isUnderUnionLaw(place: string): boolean {
  return place === 'EU' || isMember(place) || isEea(place);
}

/** The countries in which an organization sits, else all that it names: a law on establishments looks at those first. */
export function seatsOf(about: Whereabouts): ReadonlySet<string> {
  const { jurisdictions, mainEstablishment } = about.company ?? {};
  const seats = placesOf({ company: { jurisdictions, mainEstablishment } as Whereabouts['company'] });
  return seats.has('EU') ? seats : placesOf(about);
}

/** Whether something is under the law of the Union or of the European Economic Area, or sold there. */
export function isSoldInEea(about: Whereabouts): boolean {
  return [...placesOf(about)].some(isUnderUnionLaw);
}

/** The countries that a program names, with the Union where one of them is a member state. */
export function placesOf(about: Whereabouts): ReadonlySet<string> {
  const places = new Set(namedPlaces(about).map(({ place }) => place));
  if ([...places].some(isMember)) places.add('EU');
  return places;
}

/**
 * The first place of a program that meets a condition, as the beginning of a reason: `the organization serves the market
 * DE`.
 */
export function sayPlace(about: Whereabouts, isMeant: (place: string) => boolean): string | undefined {
  return namedPlaces(about).find(({ place }) => isMeant(place))?.said;
}

/** The countries that a program names and of which no clock holds a duty, in the order of their codes. What is none is a fault already. */
export function placesWithoutDuties(about: Whereabouts, clocks: ReadonlyMap<string, Clock>): string[] {
  const known = new Set([...clocks.values()].flatMap(({ jurisdictions }) => jurisdictions));
  const isKnown = (place: string) => known.has(place) || ((isMember(place) || isEea(place)) && known.has('EU'));
  return [...placesOf(about)].filter((place) => isJurisdiction(place) && !isKnown(place)).sort();
}

function namedPlaces({ company, products = [] }: Whereabouts): { place: string; said: string }[] {
  const { jurisdictions = [], mainEstablishment, markets = [] } = company ?? {};
  return [
    ...jurisdictions.map((place) => ({ place, said: `the organization is under the law of ${place}` })),
    ...(mainEstablishment === undefined
      ? []
      : [{ place: mainEstablishment, said: `the organization has its main establishment in ${mainEstablishment}` }]),
    ...markets.map((place) => ({ place, said: `the organization serves the market ${place}` })),
    ...products.flatMap((product) =>
      (product.markets ?? []).map((place) => ({
        place,
        said: `"${product.name ?? product.id}" is offered in ${place}`,
      })),
    ),
  ];
}
