// The steps in which a dispute with a product team is settled, numbered.

import { wordsOf } from '../../../program/naming.ts';
import { sayLimit } from '../../../time/duration.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'dispute-steps',
  keys: ['step', 'role', 'how', 'within'],
  rows: (program) => {
    const words = wordsOf(program);
    return (program.organization?.disputePath ?? []).map(({ role, how, within }, index) => ({
      step: index + 1,
      role: words.role(role),
      how,
      within: within === undefined ? undefined : sayLimit(within),
    }));
  },
};
