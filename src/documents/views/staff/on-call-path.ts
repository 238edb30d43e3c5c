// Whom each tier of on-call passes a case to: when nobody reacts, and for a decision that it may not take itself.

import { wordsOf } from '../../../program/naming.ts';
import { sayLimit } from '../../../time/duration.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'on-call-path',
  keys: ['tier', 'next', 'decision', 'within', 'how'],
  rows: (program) => {
    const { tiers = [], backupRole } = program.staff?.onCall ?? {};
    const words = wordsOf(program);
    return tiers
      .map(({ name, escalation }, index) => ({
        tier: name,
        next: tiers[index + 1]?.name ?? words.role(backupRole),
        decision: words.role(escalation?.role),
        within: escalation?.within === undefined ? undefined : sayLimit(escalation.within),
        how: escalation?.how,
      }))
      .filter(({ next, decision }) => next || decision);
  },
};
