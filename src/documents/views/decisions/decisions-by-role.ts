// What each role decides, where it stands in, and where it is asked first.

import type { Draft } from '../../../model/draft.ts';
import { wordsOf } from '../../../program/naming.ts';
import type { View } from '../../view.ts';

type Decision = NonNullable<NonNullable<Draft['charter']>['decisionRights']>[number];

export const view: View = {
  name: 'decisions-by-role',
  keys: ['role', 'decides', 'standsIn', 'consulted'],
  rows: (program) => {
    const words = wordsOf(program);
    const decisions = program.charter?.decisionRights ?? [];
    const isSplit = (decision: Decision['decision']) => decisions.filter((row) => row.decision === decision).length > 1;
    const name = ({ decision, condition }: Decision) =>
      `${words.label('/charter/decisionRights/0/decision', decision)}${condition !== undefined && isSplit(decision) ? ` (${condition})` : ''}`;
    const say = (chosen: Decision[]) => chosen.map(name).join('; ') || undefined;
    const roles = new Set(
      decisions.flatMap(({ accountableRole, deputyRole, consulted }) => [
        accountableRole,
        deputyRole,
        ...(consulted ?? []),
      ]),
    );
    return [...roles].flatMap((role) =>
      role === undefined
        ? []
        : [
            {
              role: words.role(role),
              decides: say(decisions.filter(({ accountableRole }) => accountableRole === role)),
              standsIn: say(decisions.filter(({ deputyRole }) => deputyRole === role)),
              consulted: say(decisions.filter(({ consulted }) => consulted?.includes(role))),
            },
          ],
    );
  },
};
