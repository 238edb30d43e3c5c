// How the act behind each duty that applies or may apply holds in the countries of the program; `of` is the id of the clock.
import { toldOf } from '../../../facts/national.ts';
import { seatsOf, type Whereabouts } from '../../../facts/places.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'duty-countries',
  keys: ['of', 'country', 'holds', 'law', 'since', 'authority', 'portal', 'account', 'note', 'asOf'],
  rows: (program, _documents, { clocks }) => {
    const places = seatsOf(program as Whereabouts);
    return (program.obligations ?? [])
      .filter(({ applies }) => applies !== 'no')
      .flatMap(({ clock: of = '' }) => {
        const clock = clocks.get(of);
        return clock ? toldOf(clock, places).map((told) => ({ of, ...told })) : [];
      });
  },
};
