// One row: which hours of the coverage nobody stands behind, or which tiers name no hours, so that the week does not count them.
import { isCalledAnyTime } from '../../../facts/staffing.ts';
import { joinWords } from '../../../program/display.ts';
import { wordsOf } from '../../../program/naming.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'hours-not-counted',
  keys: ['sentence'],
  rows: (program) => {
    const { coverage, onCall } = program.staff ?? {};
    const words = wordsOf(program);
    const hasReserve = (coverage?.afterHoursRoles ?? []).length > 0 || (onCall?.tiers ?? []).length > 0;
    const unbacked = [
      ...(coverage?.bySeverity ?? [])
        .filter(({ roles = [] }) => roles.length === 0 && !hasReserve)
        .map(({ severity }) => words.name('policies.severity.levels or communication.severities', severity)),
      ...(hasReserve
        ? []
        : (coverage?.byChannel ?? []).map(({ channel }) => words.name('resources.intake.channels', channel))),
    ];
    const unsaid = isCalledAnyTime(program)
      ? []
      : (onCall?.tiers ?? []).flatMap(({ name, windows }) =>
          windows === undefined && name !== undefined ? [name] : [],
        );
    return [
      ...(unbacked.length === 0
        ? []
        : [
            {
              sentence: `No role and no tier on call stands behind the other hours of ${joinWords(unbacked)}, so the week does not count them.`,
            },
          ]),
      ...(unsaid.length === 0
        ? []
        : [
            {
              sentence: `At which hours ${joinWords(unsaid)} can be called is not said, so the week does not count it.`,
            },
          ]),
    ];
  },
};
