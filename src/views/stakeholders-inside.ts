// The stakeholders inside the organization, those that somebody has answered.
import { begunEntries } from '../entries.ts';
import { schemaAt } from '../schemas.ts';
import { type Draft, type Row, type View, wordsOf } from '../view.ts';

type Party = NonNullable<NonNullable<Draft['stakeholders']>['parties']>[number];

/** The register of one side. */
export function registerOf(program: Draft, side: 'internal' | 'external'): Row[] {
  const words = wordsOf(program);
  const at = '/stakeholders/parties/0';
  const parties = begunEntries(program.stakeholders?.parties, schemaAt('/stakeholders/parties')) as Party[];
  return parties
    .filter((party) => party.side === side)
    .map((party) => ({
      stakeholder: party.name ?? words.label(`${at}/class`, party.class),
      class: [party.class, ...(party.alsoClasses ?? [])].map((one) => words.label(`${at}/class`, one)).join('; '),
      relation:
        [
          party.relation === 'both' ? 'Serves and works with' : words.label(`${at}/relation`, party.relation),
          party.products?.length ? `for ${words.names('products', party.products)}` : '',
        ]
          .filter(Boolean)
          .join(', ') || undefined,
      owner: words.role(party.ownerRole) || undefined,
      deputy: words.role(party.deputyRole) || undefined,
      verified: party.verifiedOn,
    }));
}

export const view: View = {
  name: 'stakeholders-inside',
  keys: ['stakeholder', 'class', 'relation', 'owner', 'deputy', 'verified'],
  rows: (program) => registerOf(program, 'internal'),
};
