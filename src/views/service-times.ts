// The times of each service in words, with what else a reader should know.
import { joinWords } from '../display.ts';
import { sayLimit } from '../duration.ts';
import { begunEntries } from '../entries.ts';
import { schemaAt } from '../schemas.ts';
import { type Draft, type View, wordsOf } from '../view.ts';

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
