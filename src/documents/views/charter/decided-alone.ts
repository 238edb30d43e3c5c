// The decisions that lie with roles of the core team, and for which the record names nobody outside it who is consulted first.
import { wordsOf } from '../../../program/naming.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'decided-alone',
  keys: ['decision', 'role', 'deputy'],
  rows: (program) => {
    const words = wordsOf(program);
    const core = new Set(program.organization?.coreTeam ?? []);
    const isInside = (roles: readonly (string | undefined)[]) =>
      roles.every((role) => role === undefined || core.has(role));
    return (program.charter?.decisionRights ?? []).flatMap(
      ({ decision, condition, accountableRole, deputyRole, consulted = [] }) =>
        accountableRole === undefined || !isInside([accountableRole, deputyRole, ...consulted])
          ? []
          : {
              decision: [words.label('/charter/decisionRights/0/decision', decision), condition && `(${condition})`]
                .filter(Boolean)
                .join(' '),
              role: words.role(accountableRole),
              deputy: words.role(deputyRole) || undefined,
            },
    );
  },
};
