// Acts of the Union in the countries of the program that are no Member States: taken over, not, or to be asked of counsel.

import { shortActs } from '../../../facts/duties.ts';
import { matchesOf } from '../../../facts/matching.ts';
import { toldOf } from '../../../facts/national.ts';
import { isEea, placesOf, type Whereabouts } from '../../../facts/places.ts';
import type { Program } from '../../../model/program.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'union-acts-abroad',
  keys: ['act', 'country', 'holds', 'law', 'since', 'note', 'asOf'],
  rows: (program, _documents, { clocks, clocksAsOf }) => {
    const places = [...placesOf(program as Whereabouts)].filter((place) => isEea(place) || place === 'CH');
    if (places.length === 0) return [];
    const { kind, company, products } = program as Pick<Program, 'kind' | 'company' | 'products'>;
    // What would concern the program in the Union, told for where it is.
    const about = { kind, company: { ...company, jurisdictions: ['EU'] }, products };
    const acts = new Map(matchesOf(about, clocks, clocksAsOf).map(({ clock }) => [clock.act, clock] as const));
    return [...acts].flatMap(([act, clock]) =>
      act === undefined ? [] : toldOf(clock, places).map((told) => ({ act: shortActs[act] ?? act, ...told })),
    );
  },
};
