// The services of the charter with their times in words.
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
  name: 'services',
  keys: ['service', 'level', 'provider', 'times'],
  rows: (program) => {
    const words = wordsOf(program);
    const sayTime = (id: string) => {
      const sla = program.policies?.slas?.find((candidate) => candidate.id === id);
      const name = words.name('policies.slas', id);
      return sla?.public === undefined
        ? name
        : `${name}: ${sayLimit(sla.public)}${sla.publicAs === undefined ? '' : ` (${sla.publicAs})`}`;
    };
    return answeredServices(program).map(({ id, level, providerRole, performedBy, slas, bestEffort, note }) => {
      const by =
        performedBy === undefined ? '' : words.label('/charter/services/0/performedBy', performedBy).toLowerCase();
      const provider = providerRole === undefined ? '' : words.role(providerRole);
      const times = [
        ...(slas?.length ? [joinWords(slas.map(sayTime))] : []),
        ...(bestEffort ? [slas?.length ? 'beyond that best effort' : 'Best effort'] : []),
      ].join(', ');
      return {
        service: words.label('/charter/services/0/id', id),
        level: level === undefined ? undefined : words.label('/charter/services/0/level', level),
        provider: provider && by ? `${provider} (${by})` : provider || by || undefined,
        times: [times, note].filter(Boolean).join('. ') || undefined,
      };
    });
  },
};
