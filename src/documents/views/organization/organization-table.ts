// The roles as the organization chart draws them: to whom each reports and how it is held.

import { wordsOf } from '../../../program/naming.ts';
import { sayLimit } from '../../../time/duration.ts';
import { capital } from '../../../words/wording.ts';
import type { View } from '../../view.ts';

const turnsBy = {
  time: '',
  'round-robin': 'the next case goes to the next person',
  'per-case': 'somebody is named for each case',
  volunteer: 'whoever takes a case on',
} as const;

export const view: View = {
  name: 'organization-table',
  keys: ['role', 'kind', 'team', 'reportsTo', 'held'],
  rows: (program) => {
    const words = wordsOf(program);
    return (program.roles ?? []).map(({ id, kind, team, reportsTo, heldBy, rotation, filled }) => {
      const turns = [
        rotation?.by === undefined ? '' : turnsBy[rotation.by],
        rotation?.every === undefined ? '' : `turns of ${sayLimit(rotation.every)}`,
      ].filter(Boolean);
      const order = rotation?.order === undefined ? '' : `(${rotation.order})`;
      const turn = [turns.join(', '), order].filter(Boolean).join(' ');
      const held = heldBy === undefined ? '' : words.label('/roles/0/heldBy', heldBy);
      const said = [held, turn, filled === false ? 'vacant today' : ''].filter(Boolean).join('; ');
      return {
        role: words.role(id),
        kind: words.label('/roles/0/kind', kind) || undefined,
        team: words.label('/roles/0/team', team) || undefined,
        reportsTo: words.role(reportsTo) || undefined,
        held: said === '' ? undefined : capital(said),
      };
    });
  },
};
