// Who speaks with which stakeholder during an incident: the point of contact, else the owner of the relation.

import { hasSoc } from '../../../model/audience.ts';
import type { Draft } from '../../../model/draft.ts';
import { kindOf, schemaAt } from '../../../model/schemas.ts';
import { begunEntries } from '../../../program/entries.ts';
import { wordsOf } from '../../../program/naming.ts';
import type { View } from '../../view.ts';

type Party = NonNullable<NonNullable<Draft['stakeholders']>['parties']>[number];

/** The stakeholders of which it is to be known who speaks with them: of a PSIRT only those that say something about it. */
export function partiesInIncidents(program: Draft): Party[] {
  const parties = begunEntries(program.stakeholders?.parties, schemaAt('/stakeholders/parties')) as Party[];
  if (hasSoc(kindOf(program as Record<string, unknown>))) return parties;
  return parties.filter(
    ({ pocRole, pocDeputyRole, outOfBandChannel, engagedWhen, engagedSeverities, inExercises }) =>
      pocRole ?? pocDeputyRole ?? outOfBandChannel ?? engagedWhen ?? engagedSeverities ?? inExercises !== undefined,
  );
}

export const view: View = {
  name: 'stakeholder-contacts',
  keys: ['stakeholder', 'contact', 'deputy', 'outOfBand', 'when', 'severities', 'exercises'],
  rows: (program) => {
    const words = wordsOf(program);
    return partiesInIncidents(program).map((party) => ({
      stakeholder: party.name ?? party.id,
      contact: words.role(party.pocRole ?? party.ownerRole) || undefined,
      deputy: words.role(party.pocDeputyRole ?? party.deputyRole) || undefined,
      outOfBand: words.name('communication.channels', party.outOfBandChannel) || undefined,
      when: party.engagedWhen?.join('; '),
      severities: words.names('communication.severities', party.engagedSeverities) || undefined,
      exercises: party.inExercises === undefined ? undefined : party.inExercises ? 'yes' : 'no',
    }));
  },
};
