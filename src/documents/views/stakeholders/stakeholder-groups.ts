// The stakeholders outside by the groups of the catalog of kinds; of programs that name kinds.

import { groupLabel } from '../../../facts/public-words.ts';
import type { Draft } from '../../../model/draft.ts';
import { schemaAt } from '../../../model/schemas.ts';
import { joinWords } from '../../../program/display.ts';
import { begunEntries } from '../../../program/entries.ts';
import type { View } from '../../view.ts';

type Party = NonNullable<NonNullable<Draft['stakeholders']>['parties']>[number];

export const view: View = {
  name: 'stakeholder-groups',
  keys: ['group', 'stakeholders'],
  rows: (program, _documents, { stakeholderKinds }) => {
    const parties = begunEntries(program.stakeholders?.parties, schemaAt('/stakeholders/parties')) as Party[];
    const groups = new Map<string, string[]>();
    for (const { kind, name, id = '' } of parties) {
      const group = stakeholderKinds.get(kind ?? '')?.group;
      if (group !== undefined) groups.set(group, [...(groups.get(group) ?? []), name ?? id]);
    }
    return [...groups].map(([group, names]) => ({ group: groupLabel(group), stakeholders: joinWords(names) }));
  },
};
