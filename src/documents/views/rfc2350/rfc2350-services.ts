// The services that the team offers or plans, by the section of RFC 2350 to which each belongs (`of`).
import type { Draft } from '../../../model/draft.ts';
import { wordsOf } from '../../../program/naming.ts';
import { uncapital } from '../../../words/wording.ts';
import type { Row, View } from '../../view.ts';

/** The sections of services of the FIRST CSIRT Services Framework 2.1, by number; the other services are proactive. */
const csirt: Readonly<Record<string, string>> = {
  '6.1': 'triage',
  '6.2': 'resolution',
  '6.3': 'resolution',
  '6.4': 'resolution',
  '6.5': 'coordination',
  '6.6': 'coordination',
};
/** The sections of the service areas of the FIRST PSIRT Services Framework 1.1; the other areas are proactive. */
const psirt: Readonly<Record<string, string>> = { 2: 'triage', 3: 'triage', 4: 'resolution', 5: 'coordination' };
/** The sections of what a SOC does; the rest is proactive. */
const soc: Readonly<Record<string, string>> = {
  coordination: 'coordination',
  'incident-management': 'resolution',
  'analysis-forensics': 'resolution',
};

export const view: View = {
  name: 'rfc2350-services',
  keys: ['of', 'service', 'level', 'note'],
  rows: ({ charter = {}, ...program }) => {
    const words = wordsOf({ charter, ...program });
    const row = (place: string, of: string, { id, level, note }: Service): Row => ({
      of,
      service: words.label(`/charter/${place}/0/id`, id),
      level: uncapital(words.label(`/charter/${place}/0/level`, level)),
      note,
    });
    return [
      ...offered(charter.csirtServices).map((one) => row('csirtServices', csirt[one.id ?? ''] ?? 'proactive', one)),
      ...offered(charter.services).map((one) => row('services', psirt[one.id?.[0] ?? ''] ?? 'proactive', one)),
      ...offeredBySoc(charter.socServices).map(({ kind = '', title, level = 'full', purpose }) => ({
        of: soc[kind] ?? 'proactive',
        service: title ?? words.label('/charter/socServices/0/kind', kind),
        level: uncapital(words.label('/charter/socServices/0/level', level)),
        note: purpose,
      })),
    ];
  },
};

interface Service {
  id?: string;
  level?: string;
  note?: string;
}

function offered(services: readonly Service[] = []): readonly Service[] {
  return services.filter(({ level }) => level !== undefined && level !== 'not-offered');
}

type SocService = NonNullable<NonNullable<Draft['charter']>['socServices']>[number];

/** Of a SOC's services the schema says that no level means in full. */
function offeredBySoc(services: readonly SocService[] = []): readonly SocService[] {
  return services.filter(({ level, purpose }) => level !== 'not-offered' && purpose !== undefined);
}
