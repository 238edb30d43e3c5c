// The roles as the organization chart draws them: to whom each reports and how it is held.
import { sayLimit } from '../duration.ts';
import { type View, wordsOf } from '../view.ts';

export const view: View = {
  name: 'organization-table',
  keys: ['role', 'team', 'reportsTo', 'held'],
  rows: (program) => {
    const words = wordsOf(program);
    return (program.roles ?? []).map(({ title, id, kind, team, reportsTo, heldBy, rotation, filled }) => {
      const turn =
        rotation?.every === undefined
          ? ''
          : `turns of ${sayLimit(rotation.every)}${rotation.order === undefined ? '' : `, ${rotation.order}`}`;
      const held = heldBy === undefined ? '' : words.label('/roles/0/heldBy', heldBy);
      return {
        role: title ?? id,
        team:
          [
            team === undefined ? '' : words.label('/roles/0/team', team),
            kind === undefined ? '' : words.label('/roles/0/kind', kind).toLowerCase(),
          ]
            .filter(Boolean)
            .join(', ') || undefined,
        reportsTo: words.role(reportsTo) || undefined,
        held: [held, turn, filled === false ? 'vacant today' : ''].filter(Boolean).join('; ') || undefined,
      };
    });
  },
};
