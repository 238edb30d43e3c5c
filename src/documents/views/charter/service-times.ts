// The times of each service in words, with what else a reader should know.

import type { Draft } from '../../../model/draft.ts';
import { schemaAt } from '../../../model/schemas.ts';
import { joinWords } from '../../../program/display.ts';
import { begunEntries } from '../../../program/entries.ts';
import { wordsOf } from '../../../program/naming.ts';
import { sayLimit } from '../../../time/duration.ts';
import type { View } from '../../view.ts';

type Service = NonNullable<NonNullable<Draft['charter']>['services']>[number];

/** The services that somebody has answered. */
export function answeredServices(program: Draft): Service[] {
  return begunEntries(program.charter?.services, schemaAt('/charter/services')) as Service[];
}

export const view: View = {
  name: 'service-times',
  keys: ['of', 'times'],
  rows: (program) => {
    const words = wordsOf(program);
    const sayTime = (id: string) => {
      const sla = program.policies?.slas?.find((candidate) => candidate.id === id);
      const name = words.name('policies.slas', id);
      return sla?.public === undefined
        ? `${name}${sla?.internal === undefined ? '' : ' (internal time)'}`
        : `${name}: ${sayLimit(sla.public)}${sla.publicAs === undefined ? '' : ` (${sla.publicAs})`}`;
    };
    return answeredServices(program).map(({ id, slas, bestEffort, note }) => {
      const promised = slas?.length ? joinWords(slas.map(sayTime)) : '';
      const otherwise = bestEffort ? (promised === '' ? 'Best effort' : 'beyond that best effort') : '';
      const times = [promised, otherwise].filter(Boolean).join(', ');
      return { of: id, times: [times, note].filter(Boolean).join('. ') || undefined };
    });
  },
};
