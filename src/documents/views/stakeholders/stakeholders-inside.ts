// Whether there are stakeholders inside the organization: their names, of those that somebody has answered.

import type { Draft } from '../../../model/draft.ts';
import { schemaAt } from '../../../model/schemas.ts';
import { begunEntries } from '../../../program/entries.ts';
import type { Row, View } from '../../view.ts';

type Party = NonNullable<NonNullable<Draft['stakeholders']>['parties']>[number];

/** The stakeholders of one side. */
export function stakeholdersOf(program: Draft, side: 'internal' | 'external'): Row[] {
  const parties = begunEntries(program.stakeholders?.parties, schemaAt('/stakeholders/parties')) as Party[];
  return parties.filter((party) => party.side === side).map(({ name, id }) => ({ stakeholder: name ?? id }));
}

export const view: View = {
  name: 'stakeholders-inside',
  keys: ['stakeholder'],
  rows: (program) => stakeholdersOf(program, 'internal'),
};
