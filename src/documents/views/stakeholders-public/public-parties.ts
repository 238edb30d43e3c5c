// The kinds of stakeholders of one side (`of`) in words for everybody; who insures the organization is not for everybody.

import { groupLabel, publicKind } from '../../../facts/public-words.ts';
import type { Draft } from '../../../model/draft.ts';
import { schemaAt } from '../../../model/schemas.ts';
import { joinLabels } from '../../../program/display.ts';
import { begunEntries } from '../../../program/entries.ts';
import { wordsOf } from '../../../program/naming.ts';
import type { View } from '../../view.ts';

type Party = NonNullable<NonNullable<Draft['stakeholders']>['parties']>[number];

// An attacker who knows that somebody else pays asks for more.
const withheld = new Set(['insurer', 'cyber-insurer', 'risk-insurance']);

/** The stakeholders that somebody has answered, without those that are not for everybody. */
export function publicParties(program: Draft): Party[] {
  const parties = begunEntries(program.stakeholders?.parties, schemaAt('/stakeholders/parties')) as Party[];
  return parties.filter((party) =>
    [party.class, party.kind, ...(party.alsoClasses ?? [])].every((word) => word === undefined || !withheld.has(word)),
  );
}

export const view: View = {
  name: 'public-parties',
  keys: ['of', 'kind', 'group', 'relation', 'basis', 'label', 'parties'],
  rows: (program, _documents, catalogs) => {
    const words = wordsOf(program);
    const at = '/stakeholders/parties/0';
    const rows = new Map<string, Party[]>();
    for (const party of publicParties(program)) {
      const kind = publicKind(party, catalogs);
      if (kind === undefined || party.side === undefined) continue;
      const key = `${party.side}\n${kind}`;
      rows.set(key, [...(rows.get(key) ?? []), party]);
    }
    return [...rows].map(([key, parties]) => {
      const [side, kind] = key.split('\n');
      const all = (say: (party: Party) => string) =>
        joinLabels([...new Set(parties.map(say).filter(Boolean))]) || undefined;
      return {
        of: side,
        kind,
        group: all((party) => {
          const group = catalogs.stakeholderKinds.get(party.kind ?? '')?.group;
          return group === undefined ? '' : groupLabel(group);
        }),
        relation: sayRelations(parties.map(({ relation }) => relation)),
        basis: all(({ basis }) => words.label(`${at}/basis`, basis)),
        label: all(({ defaultTlp }) => words.label(`${at}/defaultTlp`, defaultTlp)),
        parties: parties.length,
      };
    });
  },
};

function sayRelations(relations: readonly Party['relation'][]): string | undefined {
  const [serves, worksWith] = [
    ['serves', 'both'],
    ['works-with', 'both'],
  ].map((words) => relations.some((relation) => relation !== undefined && words.includes(relation)));
  if (serves) return worksWith ? 'Serves and works with' : 'Serves';
  return worksWith ? 'Works with' : undefined;
}
