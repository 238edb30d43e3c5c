// What of the preparation of a duty that applies nobody has recorded yet, in a sentence; only of a SOC, whose day it decides.

import { hasSoc } from '../../../model/audience.ts';
import { kindOf } from '../../../model/schemas.ts';
import { joinWords } from '../../../program/display.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'duty-preparation-open',
  keys: ['of', 'what'],
  rows: (program) => {
    if (!hasSoc(kindOf(program as Record<string, unknown>))) return [];
    return (program.obligations ?? []).flatMap((duty) => {
      if (duty.applies !== 'yes') return [];
      const lines: [what: string, answer: unknown][] = [
        ['who decides that a case must be reported', duty.decisionMakerRole],
        ['who receives the report', duty.recipient],
        ['what counts as becoming aware', duty.awarenessRule],
        ['the account for filing', duty.portalAccount],
        ['own times', duty.targets],
        ['how the time is spent', duty.timeBudget],
        ['a rehearsal', duty.lastRehearsedOn],
      ];
      const open = lines.filter(([, answer]) => answer === undefined).map(([what]) => what);
      return open.length === 0 ? [] : [{ of: duty.clock, what: joinWords(open) }];
    });
  },
};
