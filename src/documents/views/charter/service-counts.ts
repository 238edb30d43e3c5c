// How many services are offered, and how far: one row with one sentence.
import { joinWords } from '../../../program/display.ts';
import type { View } from '../../view.ts';
import { answeredServices } from './service-times.ts';

const sayings = [
  ['full', 'offered in full'],
  ['partial', 'offered in part'],
  ['planned', 'planned'],
  ['not-offered', 'not offered'],
  [undefined, 'without a level'],
] as const;

export const view: View = {
  name: 'service-counts',
  keys: ['sentence'],
  rows: (program) => {
    const services = answeredServices(program);
    const offered = services.filter(({ level }) => level === 'full' || level === 'partial').length;
    const said = sayings.flatMap(([level, words]) => {
      const number = services.filter((service) => service.level === level).length;
      return number === 0 ? [] : [`${number} ${number === 1 ? 'is' : 'are'} ${words}`];
    });
    if (said.length === 0) return [];
    const framework = 'of the FIRST PSIRT Services Framework 1.1';
    const listed = services.length === 1 ? 'one service' : `${services.length} services`;
    if (offered === 0) return [{ sentence: `Of the ${listed} ${framework} that are listed here, ${joinWords(said)}.` }];
    const what = `${offered === 1 ? '1 service' : `${offered} services`} ${framework}`;
    return [
      {
        sentence: `The team offers ${what}. Of the ${services.length === 1 ? 'one' : services.length} listed here, ${joinWords(said)}.`,
      },
    ];
  },
};
