// Whether there are stakeholders inside the organization: their names, of those that somebody has answered.
import { begunEntries } from '../entries.ts';
import { schemaAt } from '../schemas.ts';
import type { Draft, Row, View } from '../view.ts';

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
