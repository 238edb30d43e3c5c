// That a catalog holds nothing of a country says nothing about its law.
import { placesWithoutDuties } from '../../facts/places.ts';
import { countryName } from '../../model/codes.ts';
import { joinWords } from '../../program/display.ts';
import { rule as define } from '../rule.ts';

/** An own catalog that holds a clock of the country answers it. */
export const rule = define({
  name: 'country-not-in-catalog',
  severity: 'info',
  level: 1,
  asks: 'Of every country in which the organization sits or sells, the catalogs hold a duty, or counsel has been asked.',
  why: 'The list of duties was empty, and everybody took that for the answer.',
  source: ['psirt practice: undecided duties'],
  basis: 'engineering',
  reads: ['company'],
  mayRead: ['products'],
  // A gap in a product leaves the countries of the others as they are.
  partly: true,
  good: `
kind: psirt
company: { name: Acme, jurisdictions: [CH], markets: [DE, NO, JP], sizeClass: small }
`,
  bad: `
kind: psirt
company: { name: Acme, jurisdictions: [CH], markets: [DE, TR], sizeClass: small }
`,
  judge: ({ company, products }, { clocks }) => {
    const unknown = placesWithoutDuties({ company, products }, clocks);
    if (unknown.length === 0) return [];
    const names = joinWords(unknown.map(countryName));
    return [
      {
        at: '/company',
        message: `The catalog holds no duties of ${names}, which does not mean that there are none. Ask counsel, and keep what must be reported there in an own catalog of clocks.`,
      },
    ];
  },
});
