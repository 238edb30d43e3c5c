// The steps of an advisory from draft to publication, numbered.

import { wordsOf } from '../../../program/naming.ts';
import { sayLimit } from '../../../time/duration.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'advisory-steps',
  keys: ['step', 'role', 'backup', 'does', 'checks', 'within', 'silence'],
  rows: (program) => {
    const words = wordsOf(program);
    return (program.policies?.advisory?.reviewSteps ?? []).map(
      ({ role, backupRole, does, checks, within, silenceApproves }, index) => ({
        step: index + 1,
        role: words.role(role) || undefined,
        backup: words.role(backupRole) || undefined,
        does: does,
        checks,
        within: within === undefined ? undefined : sayLimit(within),
        silence: silenceApproves === undefined ? undefined : silenceApproves ? 'counts as a yes' : 'is no answer',
      }),
    );
  },
};
