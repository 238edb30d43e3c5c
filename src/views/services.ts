// The services of the charter with their times in words.
import { type View, wordsOf } from '../view.ts';
import { begunEntries } from '../entries.ts';
import { schemaAt } from '../schemas.ts';
import type { Draft } from '../view.ts';

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
    return answeredServices(program).map(({ id, level, providerRole, performedBy, slas, bestEffort, note }) => {
      const by =
        performedBy === undefined ? '' : words.label('/charter/services/0/performedBy', performedBy).toLowerCase();
      const provider = providerRole === undefined ? '' : words.role(providerRole);
      const times = [
        ...(slas?.length ? [words.names('policies.slas', slas)] : []),
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
