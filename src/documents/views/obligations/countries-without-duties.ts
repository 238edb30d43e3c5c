// One row: the countries of the organization and of its customers for which the catalogs hold no duty.
import { countriesWithoutDuties } from '../../../facts/matching.ts';
import { joinWords, sayJurisdiction } from '../../../program/display.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'countries-without-duties',
  keys: ['countries'],
  rows: (program, _documents, { clocks }) => {
    const countries = countriesWithoutDuties(program, clocks);
    return countries.length === 0 ? [] : [{ countries: joinWords(countries.map(sayJurisdiction)) }];
  },
};
