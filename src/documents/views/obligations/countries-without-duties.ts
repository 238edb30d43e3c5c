// The countries of the program of which the catalogs hold no duty: their law is not known, which is not the same as none.
import { placesWithoutDuties } from '../../../facts/places.ts';
import { countryName } from '../../../model/codes.ts';
import type { Program } from '../../../model/program.ts';
import { joinWords } from '../../../program/display.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'countries-without-duties',
  keys: ['countries'],
  rows: (program, _documents, { clocks }) => {
    const unknown = placesWithoutDuties(program as Pick<Program, 'company' | 'products'>, clocks);
    return unknown.length === 0 ? [] : [{ countries: joinWords(unknown.map(countryName)) }];
  },
};
